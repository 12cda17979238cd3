import { checkpoint } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { answerShare } from "../shares";

/** A SKU that fails in one variant of fifty is a slip, more is a broken stock list. */
const leastPart = 0.98;

export default checkpoint({
  asks: "Does nearly every variant have a SKU that no other variant uses?",
  skill: "give-every-variant-a-unique-sku",
  mode: "auto",
  needs: ["variants"],

  answer({ variants }) {
    const question = {
      share: variants.skus,
      least: leastPart,
      field: "products.variants.sku",
      one: "variant",
    };
    return (
      noActiveProduct(variants.all) ??
      answerShare({ one: "has a SKU of its own", many: "have a SKU of their own" }, question)
    );
  },

  examples: [
    { given: { variants: {} }, is: "yes", says: "All 90 variants" },
    { given: { variants: { skus: { of: 50, good: 49 } } }, is: "yes", says: "49 of 50" },
    {
      given: {
        variants: {
          skus: { of: 50, good: 48, first: [{ id: "gid://shopify/Product/9", title: "Salt cellar" }] },
        },
      },
      is: "no",
      says: "Only 48 of 50 variants",
    },
    { given: { variants: { all: 0, shippable: 0, skus: { of: 0, good: 0 } } }, is: "does-not-apply" },
  ],
});
