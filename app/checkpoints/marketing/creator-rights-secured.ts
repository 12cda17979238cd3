import { checkpoint } from "../checkpoint";
import { noCreators } from "../profile-gates";

export default checkpoint({
  asks: "Does every creator have written usage rights and a duty to label paid posts?",
  skill: "secure-creator-rights-and-disclosure",
  mode: "asked",
  needs: ["profile"],
  offers: "worksWithCreators",
  applies: ({ profile }) => noCreators(profile),
  examples: [
    { given: { profile: {} }, is: "ask" },
    { given: { profile: { worksWithCreators: false } }, is: "does-not-apply" },
  ],
});
