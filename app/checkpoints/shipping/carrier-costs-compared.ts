import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did you compare carrier or warehouse prices in the last 12 months?",
  skill: "renegotiate-carrier-costs-yearly",
  mode: "asked",
});
