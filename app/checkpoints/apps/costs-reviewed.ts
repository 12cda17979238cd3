import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "In the last 90 days, did you compare your app costs with your revenue?",
  skill: "review-app-costs-each-quarter",
  mode: "asked",
});
