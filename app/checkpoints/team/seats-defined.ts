import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Is there a written list of who owns each area of the store?",
  skill: "design-the-team",
  mode: "asked",
});
