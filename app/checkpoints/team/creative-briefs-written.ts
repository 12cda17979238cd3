import { checkpoint } from "../checkpoint";
import { noCreators } from "../profile-gates";

export default checkpoint({
  asks: "Did your last creator or photographer get a written brief?",
  skill: "brief-creators-and-photographers",
  mode: "asked",
  needs: ["profile"],
  offers: "worksWithCreators",
  applies: ({ profile }) => noCreators(profile),
  examples: [
    { given: { profile: {} }, is: "ask" },
    { given: { profile: { worksWithCreators: false } }, is: "does-not-apply" },
  ],
});
