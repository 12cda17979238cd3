import { checkpoint } from "../checkpoint";
import { nothingToShip } from "../gates";

export default checkpoint({
  asks: "Are your steps for an address change before and after shipping written down?",
  skill: "handle-address-corrections",
  mode: "asked",
  needs: ["variants"],
  applies: ({ variants }) => nothingToShip(variants),
  examples: [
    { given: {}, is: "ask" },
    { given: { variants: { all: 12, shippable: 0 } }, is: "does-not-apply" },
  ],
});
