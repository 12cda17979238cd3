import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Before an A/B test, do you check that you have enough visitors to trust the result?",
  skill: "only-test-with-enough-traffic",
  mode: "asked",
});
