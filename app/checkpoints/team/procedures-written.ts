import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Are your ten core tasks written down as steps?",
  skill: "write-the-ten-core-procedures",
  mode: "asked",
});
