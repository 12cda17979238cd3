import { checkpoint } from "../checkpoint";

export default checkpoint({
  asks: "Did you work out how many visitors your last A/B test needed?",
  skill: "only-test-with-enough-traffic",
  mode: "asked",
});
