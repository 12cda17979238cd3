import { checkpoint } from "../checkpoint";
import { worksAlone } from "../profile-gates";

export default checkpoint({
  asks: "Do you test people with a short paid task before you hire them?",
  skill: "hire-with-a-paid-trial",
  mode: "asked",
  needs: ["profile"],
  offers: "worksAlone",
  applies: ({ profile }) => worksAlone(profile),
  examples: [
    { given: { profile: {} }, is: "ask" },
    { given: { profile: { worksAlone: true } }, is: "does-not-apply" },
  ],
});
