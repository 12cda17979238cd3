import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you have a written budget for stock and ads this quarter?",
  skill: "budget-for-growth",
  mode: "asked",
});
