import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did you finish one of your top three priorities last week?",
  skill: "finish-one-priority-per-week",
  mode: "asked",
});
