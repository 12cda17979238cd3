import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you know your conversion rate of the last two months, and why if it fell by over a tenth?",
  skill: "notice-a-conversion-drop",
  mode: "asked",
});
