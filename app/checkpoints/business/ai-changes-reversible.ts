import { checkpoint } from "../checkpoint";
import { noAi } from "../profile-gates";

export default checkpoint({
  asks: "Can every change made by an AI tool in your store be seen and undone?",
  skill: "supervise-ai-in-operations",
  mode: "asked",
  needs: ["profile"],
  offers: "usesAi",
  applies: ({ profile }) => noAi(profile),
  examples: [
    { given: { profile: {} }, is: "ask" },
    { given: { profile: { usesAi: false } }, is: "does-not-apply" },
  ],
});
