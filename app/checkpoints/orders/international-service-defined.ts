import { checkpoint } from "../checkpoint";
import { oneCountryOnly } from "../gates";

export default checkpoint({
  asks: "Do you have written delivery and return terms for every country you sell to?",
  skill: "manage-international-service-levels",
  mode: "asked",
  needs: ["markets"],
  applies: ({ markets }) => oneCountryOnly(markets),
  examples: [
    { given: { markets: [{ countries: [{ code: "NO" }, { code: "SE" }] }] }, is: "ask" },
    { given: { markets: [{ countries: [{ code: "NO" }] }] }, is: "does-not-apply" },
  ],
});
