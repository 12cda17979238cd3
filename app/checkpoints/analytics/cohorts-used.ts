import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Have you used repeat rates by first-order month to make a decision this quarter?",
  skill: "read-a-cohort-table",
  mode: "asked",
});
