import { checkpoint } from "../checkpoint";
import { noCreators } from "../profile-gates";

export default checkpoint({
  asks: "Do you have a written agreement with every creator whose content you use?",
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
