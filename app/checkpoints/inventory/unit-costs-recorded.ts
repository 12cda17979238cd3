import { checkpoint } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { answerShare } from "../shares";

/** A few new variants may still wait for their invoice. */
const leastPart = 0.95;

export default checkpoint({
  asks: "Is the purchase cost recorded for nearly every variant?",
  skill: "record-cost-per-item",
  mode: "auto",
  needs: ["variants"],

  answer({ variants }) {
    const question = {
      share: variants.costs,
      least: leastPart,
      field: "products.variants.inventoryItem.unitCost.amount",
      one: "variant",
    };
    return noActiveProduct(variants.all) ?? answerShare("a recorded cost", question);
  },

  examples: [
    { given: { variants: {} }, is: "yes", says: "All 90 variants" },
    { given: { variants: { costs: { of: 20, good: 19 } } }, is: "yes", says: "19 of 20" },
    {
      given: {
        variants: {
          costs: { of: 20, good: 18, first: [{ id: "gid://shopify/Product/9", title: "Salt cellar" }] },
        },
      },
      is: "no",
      says: "Only 18 of 20 variants",
    },
    { given: { variants: { all: 0, shippable: 0, costs: { of: 0, good: 0 } } }, is: "does-not-apply" },
  ],
});
