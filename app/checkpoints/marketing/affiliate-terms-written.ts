import { checkpoint } from "../checkpoint";
import { noAffiliates } from "../profile-gates";

export default checkpoint({
  asks: "Do all your affiliates work under written terms?",
  skill: "design-an-affiliate-program",
  mode: "asked",
  needs: ["profile"],
  offers: "hasAffiliates",
  applies: ({ profile }) => noAffiliates(profile),
  examples: [
    { given: { profile: {} }, is: "ask" },
    { given: { profile: { hasAffiliates: false } }, is: "does-not-apply" },
  ],
});
