import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did you compare last month's conversion rate with the month before?",
  skill: "notice-a-conversion-drop",
  mode: "asked",
});
