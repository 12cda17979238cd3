import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you test at least three new ads a month with a rule for when to stop them?",
  skill: "test-creatives-on-a-schedule",
  mode: "asked",
});
