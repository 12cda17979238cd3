import { checkpoint } from "../checkpoint";
import { noAffiliates } from "../profile-gates";

export default checkpoint({
  asks: "Did you choose your affiliate app by comparing tracking, payout and cost?",
  skill: "choose-an-affiliate-app",
  mode: "asked",
  needs: ["profile"],
  offers: "hasAffiliates",
  applies: ({ profile }) => noAffiliates(profile),
  examples: [
    { given: { profile: {} }, is: "ask" },
    { given: { profile: { hasAffiliates: false } }, is: "does-not-apply" },
  ],
});
