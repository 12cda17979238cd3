import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Can you take a week off, with someone named to cover orders and customers?",
  skill: "plan-time-off",
  mode: "asked",
});
