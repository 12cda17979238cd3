import { checkpoint } from "../checkpoint";
import { worksAlone } from "../profile-gates";

export default checkpoint({
  asks: "Did you compare agency, freelancer and in-house for your last outsourced task?",
  skill: "choose-agency-freelancer-or-in-house",
  mode: "asked",
  needs: ["profile"],
  offers: "worksAlone",
  applies: ({ profile }) => worksAlone(profile),
  examples: [
    { given: { profile: {} }, is: "ask" },
    { given: { profile: { worksAlone: true } }, is: "does-not-apply" },
  ],
});
