import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "In the last 14 days, did a support review end with a fix and an owner?",
  skill: "run-a-weekly-support-review",
  mode: "asked",
});
