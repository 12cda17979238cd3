import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you count part of your stock on a schedule, most recently within 90 days?",
  skill: "count-a-little-every-week",
  mode: "asked",
});
