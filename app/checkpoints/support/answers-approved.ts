import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do your ten most frequent questions have approved answers?",
  skill: "write-saved-replies",
  mode: "asked",
});
