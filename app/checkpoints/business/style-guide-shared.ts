import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Do you have a one-page guide to brand voice and visuals that everyone who writes uses?",
  skill: "write-down-your-brand-voice",
  mode: "asked",
});
