import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Could a second trusted person run the store if you were unreachable for a week?",
  skill: "remove-single-person-risks",
  mode: "asked",
});
