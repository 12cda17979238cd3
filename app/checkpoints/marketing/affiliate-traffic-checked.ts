import { checkpoint } from "../checkpoint";
import { noAffiliates } from "../profile-gates";

export default checkpoint({
  asks: "Did you check affiliate orders for fraud in the last 60 days?",
  skill: "check-affiliate-traffic-for-abuse",
  mode: "asked",
  needs: ["profile"],
  offers: "hasAffiliates",
  applies: ({ profile }) => noAffiliates(profile),
  examples: [
    { given: { profile: {} }, is: "ask" },
    { given: { profile: { hasAffiliates: false } }, is: "does-not-apply" },
  ],
});
