import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you cap how many texts a person gets, keep quiet hours and honor STOP at once?",
  skill: "respect-sms-frequency-and-opt-outs",
  mode: "asked",
});
