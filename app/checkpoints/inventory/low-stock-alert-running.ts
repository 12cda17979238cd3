import { checkpoint } from "../checkpoint";
import { stockNotTracked } from "../gates";

export default checkpoint({
  asks: "Does someone get an automatic alert before a product runs out?",
  skill: "get-warned-before-stock-runs-out",
  mode: "asked",
  needs: ["variants"],
  applies: ({ variants }) => stockNotTracked(variants),
  examples: [
    { given: {}, is: "ask" },
    { given: { variants: { tracked: 0 } }, is: "does-not-apply" },
  ],
});
