import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Are all bad reviews answered within a week, and fake ones reported?",
  skill: "answer-and-dispute-reviews",
  mode: "asked",
});
