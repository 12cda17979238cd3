import { checkpoint } from "../checkpoint";
import { noAi } from "../profile-gates";

export default checkpoint({
  asks: "Is every AI-written text checked by a person for facts and claims before it goes live?",
  skill: "fact-check-ai-content",
  mode: "asked",
  needs: ["profile"],
  offers: "usesAi",
  applies: ({ profile }) => noAi(profile),
  examples: [
    { given: { profile: {} }, is: "ask" },
    { given: { profile: { usesAi: false } }, is: "does-not-apply" },
  ],
});
