import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Does each of your top five products have a second supplier by name?",
  skill: "have-a-second-source",
  mode: "asked",
});
