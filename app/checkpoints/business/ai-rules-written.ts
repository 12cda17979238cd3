import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Is it written down who may use AI for what, and are prompts and versions kept?",
  skill: "govern-ai-use",
  mode: "asked",
});
