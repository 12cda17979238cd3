import { checkpoint } from "../checkpoint";
import { noAds } from "../profile-gates";

export default checkpoint({
  asks: "Did you test at least three new ads in the last 30 days?",
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
