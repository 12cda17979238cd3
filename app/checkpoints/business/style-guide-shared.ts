import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you have a one-page guide to your brand's voice and look?",
  skill: "write-down-your-brand-voice",
  mode: "asked",
});
