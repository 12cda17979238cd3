import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you write down big decisions with the reason and the date you will check them?",
  skill: "keep-a-decision-log",
  mode: "asked",
});
