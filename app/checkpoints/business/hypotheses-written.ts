import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did you write down the expected result before your last store change?",
  skill: "write-the-hypothesis-first",
  mode: "asked",
});
