import { checkpoint } from "../checkpoint";
import { noAffiliates } from "../profile-gates";

export default checkpoint({
  asks: "Are commission, cookie time, allowed ads and disclosure written in your affiliate terms?",
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
