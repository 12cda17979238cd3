import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you review support topics every week and fix at least one cause?",
  skill: "run-a-weekly-support-review",
  mode: "asked",
});
