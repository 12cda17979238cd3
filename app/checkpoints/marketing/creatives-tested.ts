import { checkpoint } from "../checkpoint";
import { noAds } from "../profile-gates";

export default checkpoint({
  asks: "Do you test at least three new ads a month with a rule for when to stop them?",
  skill: "test-creatives-on-a-schedule",
  mode: "asked",
  needs: ["profile"],
  offers: "runsAds",
  applies: ({ profile }) => noAds(profile),
  examples: [
    { given: { profile: {} }, is: "ask" },
    { given: { profile: { runsAds: false } }, is: "does-not-apply" },
  ],
});
