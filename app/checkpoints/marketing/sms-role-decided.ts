import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you have a written decision on using text messages?",
  skill: "decide-if-sms-fits",
  mode: "asked",
});
