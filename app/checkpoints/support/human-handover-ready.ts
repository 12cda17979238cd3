import { checkpoint } from "../checkpoint";
import { noChatbot } from "../profile-gates";

export default checkpoint({
  asks: "Can a customer talking to a bot always reach a person?",
  skill: "hand-over-from-bot-to-human",
  mode: "asked",
  needs: ["profile"],
  offers: "hasChatbot",
  applies: ({ profile }) => noChatbot(profile),
  examples: [
    { given: { profile: {} }, is: "ask" },
    { given: { profile: { hasChatbot: false } }, is: "does-not-apply" },
  ],
});
