import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did your last two weekly reviews end with written actions, each with an owner and a date?",
  skill: "hold-a-weekly-business-review",
  mode: "asked",
});
