import { checkpoint } from "../checkpoint";
import { nothingToShip } from "../gates";

export default checkpoint({
  asks: "Do you have a value limit below which you refund without asking the item back?",
  skill: "set-refund-without-return-rules",
  mode: "asked",
  needs: ["variants"],
  applies: ({ variants }) => nothingToShip(variants),
  examples: [
    { given: {}, is: "ask" },
    { given: { variants: { all: 12, shippable: 0 } }, is: "does-not-apply" },
  ],
});
