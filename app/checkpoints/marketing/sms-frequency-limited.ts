import { checkpoint } from "../checkpoint";
import { noSms } from "../profile-gates";

export default checkpoint({
  asks: "Are a weekly limit, quiet hours, and STOP set up in your SMS tool?",
  skill: "respect-sms-frequency-and-opt-outs",
  mode: "asked",
  needs: ["profile"],
  offers: "usesSms",
  applies: ({ profile }) => noSms(profile),
  examples: [
    { given: { profile: {} }, is: "ask" },
    { given: { profile: { usesSms: false } }, is: "does-not-apply" },
  ],
});
