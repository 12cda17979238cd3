import { checkpoint } from "../checkpoint";
import { noActiveProduct, noneOnSale, nothingToShip } from "../gates";
import { answerShare } from "../shares";

/** A few new variants may still wait for the scales. */
const leastPart = 0.95;

export default checkpoint({
  asks: "Does nearly every product you ship have a weight?",
  skill: "record-weights",
  mode: "auto",
  needs: ["variants"],

  answer({ variants }) {
    const question = {
      share: variants.weights,
      least: leastPart,
      field: "products.variants.inventoryItem.measurement.weight.value",
      one: "variant to ship",
      many: "variants to ship",
    };
    const gate = noActiveProduct(variants.all) ?? nothingToShip(variants) ?? noneOnSale(variants.weights);
    return gate ?? answerShare("a recorded weight", question);
  },

  examples: [
    { given: { variants: {} }, is: "yes", says: "All 90 variants to ship" },
    { given: { variants: { weights: { of: 20, good: 19 } } }, is: "yes", says: "19 of 20" },
    {
      given: {
        variants: {
          weights: { of: 20, good: 18, first: [{ id: "gid://shopify/Product/9", title: "Salt cellar" }] },
        },
      },
      is: "no",
      says: "Only 18 of 20 variants to ship",
    },
    { given: { variants: { shippable: 0 } }, is: "does-not-apply", says: "shipping" },
    { given: { variants: { all: 0, shippable: 0, weights: { of: 0, good: 0 } } }, is: "does-not-apply" },
  ],
});
