import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Does every review of 3 stars or fewer from the last 60 days have a reply?",
  skill: "answer-and-dispute-reviews",
  mode: "asked",
});
