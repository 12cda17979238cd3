import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did you go through your store to payment on a real phone in the last 30 days?",
  skill: "check-the-store-on-a-real-phone",
  mode: "asked",
});
