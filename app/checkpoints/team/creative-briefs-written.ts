import { checkpoint } from "../checkpoint";
import { noCreators } from "../profile-gates";

export default checkpoint({
  asks: "Do creators and photographers get a written brief with rights, formats and deadline?",
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
