import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did you review custom apps, API tokens and collaborator access in the last 90 days?",
  skill: "review-app-and-api-tokens",
  mode: "asked",
});
