import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you have written action items from your last two weekly reviews?",
  skill: "hold-a-weekly-business-review",
  mode: "asked",
});
