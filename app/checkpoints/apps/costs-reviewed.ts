import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you know what your apps cost each month and their share of revenue?",
  skill: "review-app-costs-each-quarter",
  mode: "asked",
});
