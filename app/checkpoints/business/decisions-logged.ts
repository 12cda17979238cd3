import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Is your last big decision written down with its reason and a review date?",
  skill: "keep-a-decision-log",
  mode: "asked",
});
