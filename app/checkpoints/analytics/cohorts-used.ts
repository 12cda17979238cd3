import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did you use a customer cohort report for a decision this quarter?",
  skill: "read-a-cohort-table",
  mode: "asked",
});
