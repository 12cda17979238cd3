import { checkpoint } from "../checkpoint";
import { allPrinted, stated } from "../profile-gates";

export default checkpoint({
  asks: "Does each of your top five products have a second supplier by name?",
  skill: "have-a-second-source",
  mode: "asked",
  needs: ["profile"],
  offers: "sourcing",
  applies: ({ profile }) =>
    allPrinted(profile) ??
    stated(profile, "sourcing", "made-to-order", "You told us that you make your goods to order yourself."),
  examples: [
    { given: { profile: { sourcing: "own-stock" } }, is: "ask" },
    { given: { profile: { sourcing: "made-to-order" } }, is: "does-not-apply" },
    { given: { profile: { sourcing: "print-on-demand" } }, is: "does-not-apply" },
  ],
});
