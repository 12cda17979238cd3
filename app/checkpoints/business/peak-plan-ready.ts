import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you have a written plan for your next peak season?",
  skill: "plan-for-peak-season",
  mode: "asked",
});
