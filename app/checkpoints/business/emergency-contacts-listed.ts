import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you have a one-page contact list for domain, payments, carrier and developer problems?",
  skill: "know-who-to-call",
  mode: "asked",
});
