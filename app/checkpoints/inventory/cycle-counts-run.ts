import { checkpoint } from "../checkpoint";
import { stockNotTracked } from "../gates";

export default checkpoint({
  asks: "Do you count part of your stock on a schedule, most recently within 90 days?",
  skill: "count-a-little-every-week",
  mode: "asked",
  needs: ["variants"],
  applies: ({ variants }) => stockNotTracked(variants),
  examples: [
    { given: {}, is: "ask" },
    { given: { variants: { tracked: 0 } }, is: "does-not-apply" },
  ],
});
