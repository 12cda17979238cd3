import { checkpoint } from "../checkpoint";
import { noAi } from "../profile-gates";

export default checkpoint({
  asks: "Is it written down who may use AI for what, and are prompts and versions kept?",
  skill: "govern-ai-use",
  mode: "asked",
  needs: ["profile"],
  offers: "usesAi",
  applies: ({ profile }) => noAi(profile),
  examples: [
    { given: { profile: {} }, is: "ask" },
    { given: { profile: { usesAi: false } }, is: "does-not-apply" },
  ],
});
