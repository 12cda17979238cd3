import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you have a launch date, a first traffic source and someone to answer customers that week?",
  skill: "prepare-a-launch-week-plan",
  mode: "asked",
});
