import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "In the last 90 days, did you review custom apps and their API tokens?",
  skill: "review-app-and-api-tokens",
  mode: "asked",
});
