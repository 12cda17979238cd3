import { checkpoint } from "../checkpoint";
import { allPrinted } from "../profile-gates";

export default checkpoint({
  asks: "Are supplier lead times written down for your top 20 products?",
  skill: "write-down-lead-times",
  mode: "asked",
  needs: ["profile"],
  offers: "sourcing",
  applies: ({ profile }) => allPrinted(profile),
  examples: [
    { given: { profile: {} }, is: "ask" },
    { given: { profile: { sourcing: "print-on-demand" } }, is: "does-not-apply" },
  ],
});
