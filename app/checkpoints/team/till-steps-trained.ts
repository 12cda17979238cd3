import { checkpoint } from "../checkpoint";
import { notInPerson } from "../profile-gates";

export default checkpoint({
  asks: "Do staff follow written steps for opening, refunds and cash counts?",
  skill: "train-for-the-till",
  mode: "asked",
  needs: ["profile"],
  offers: "sellsInPerson",
  applies: ({ profile }) => notInPerson(profile),
  examples: [
    { given: { profile: {} }, is: "ask" },
    { given: { profile: { sellsInPerson: false } }, is: "does-not-apply" },
  ],
});
