import { checkpoint } from "../checkpoint";
import { noAi } from "../profile-gates";

export default checkpoint({
  asks: "Do AI-edited product images still show exactly what the customer will receive?",
  skill: "keep-ai-images-true",
  mode: "asked",
  needs: ["profile"],
  offers: "usesAi",
  applies: ({ profile }) => noAi(profile),
  examples: [
    { given: { profile: {} }, is: "ask" },
    { given: { profile: { usesAi: false } }, is: "does-not-apply" },
  ],
});
