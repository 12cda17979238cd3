import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did you review your business insurance in the last 12 months?",
  skill: "insure-the-business",
  mode: "asked",
});
