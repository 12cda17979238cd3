import { checkpoint } from "../checkpoint";
import { noSms } from "../profile-gates";

export default checkpoint({
  asks: "Do you cap how many texts a person gets, keep quiet hours and honor STOP at once?",
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
