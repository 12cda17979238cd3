import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you have written goals for next year, each with a number and an owner?",
  skill: "set-next-year-s-goals",
  mode: "asked",
});
