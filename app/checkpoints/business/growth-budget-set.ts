import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you set a budget for stock and ads before each quarter, with a limit you will not pass?",
  skill: "budget-for-growth",
  mode: "asked",
});
