import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Is every AI-written text checked by a person for facts and claims before it goes live?",
  skill: "fact-check-ai-content",
  mode: "asked",
});
