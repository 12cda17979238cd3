import { checkpoint } from "../checkpoint";
import { nothingToShip } from "../gates";

export default checkpoint({
  asks: "Do you keep safety reports and proof of claims for each product group?",
  skill: "hold-safety-and-claim-evidence",
  mode: "asked",
  needs: ["variants"],
  applies: ({ variants }) => nothingToShip(variants),
  examples: [
    { given: {}, is: "ask" },
    { given: { variants: { all: 12, shippable: 0 } }, is: "does-not-apply" },
  ],
});
