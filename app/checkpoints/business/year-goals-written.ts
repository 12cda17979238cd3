import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Have you written next year's revenue goal, margin goal and one strategic goal, each with an owner?",
  skill: "set-next-year-s-goals",
  mode: "asked",
});
