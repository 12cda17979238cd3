import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Is it written down who is responsible for each area of the store, with one number each?",
  skill: "design-the-team",
  mode: "asked",
});
