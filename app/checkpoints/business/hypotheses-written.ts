import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did your last store change start with a written guess, a metric and a result?",
  skill: "write-the-hypothesis-first",
  mode: "asked",
});
