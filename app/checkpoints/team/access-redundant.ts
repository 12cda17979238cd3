import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Does a second person have the access needed to run the store?",
  skill: "remove-single-person-risks",
  mode: "asked",
});
