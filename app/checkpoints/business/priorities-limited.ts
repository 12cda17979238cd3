import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you choose no more than three priorities a week and finish at least one?",
  skill: "finish-one-priority-per-week",
  mode: "asked",
});
