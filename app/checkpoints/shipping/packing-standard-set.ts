import { checkpoint } from "../checkpoint";
import { nothingToShip } from "../gates";

export default checkpoint({
  asks: "Is it written down how orders are packed and checked?",
  skill: "set-a-packing-standard",
  mode: "asked",
  needs: ["variants"],
  applies: ({ variants }) => nothingToShip(variants),
  examples: [
    { given: {}, is: "ask" },
    { given: { variants: { all: 12, shippable: 0 } }, is: "does-not-apply" },
  ],
});
