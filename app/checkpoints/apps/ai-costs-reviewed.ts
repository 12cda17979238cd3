import { checkpoint } from "../checkpoint";
import { noAi } from "../profile-gates";

export default checkpoint({
  asks: "Do you know what each AI tool costs per month and what it saves or earns?",
  skill: "control-ai-costs",
  mode: "asked",
  needs: ["profile"],
  offers: "usesAi",
  applies: ({ profile }) => noAi(profile),
  examples: [
    { given: { profile: {} }, is: "ask" },
    { given: { profile: { usesAi: false } }, is: "does-not-apply" },
  ],
});
