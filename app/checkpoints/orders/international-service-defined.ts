import { checkpoint } from "../checkpoint";
import { oneCountryOnly } from "../gates";

export default checkpoint({
  asks: "Are delivery times, return steps and return costs defined for each market abroad?",
  skill: "manage-international-service-levels",
  mode: "asked",
  needs: ["markets"],
  applies: ({ markets }) => oneCountryOnly(markets),
  examples: [
    { given: { markets: [{ countries: [{ code: "NO" }, { code: "SE" }] }] }, is: "ask" },
    { given: { markets: [{ countries: [{ code: "NO" }] }] }, is: "does-not-apply" },
  ],
});
