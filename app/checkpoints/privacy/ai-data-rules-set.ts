import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Does everyone know which customer and business data must never go into an AI tool?",
  skill: "protect-data-in-ai-tools",
  mode: "asked",
});
