import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you write down at least one thing you learned from the numbers each month?",
  skill: "learn-from-each-month",
  mode: "asked",
});
