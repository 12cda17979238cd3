import { ask, checkpoint, yes } from "../checkpoint";
import { noActiveProduct, stockNotTracked } from "../gates";
import { foundEvidence, namesOf } from "../shares";
import { count } from "../words";

export default checkpoint({
  asks: "Are only pre-orders and made-to-order items sold when stock is at zero?",
  skill: "oversell-only-on-purpose",
  mode: "proves-yes",
  needs: ["variants"],

  // Pre-orders are known by their tag; those that only have a selling plan are shown to the merchant.
  answer({ variants }) {
    const nothing = noActiveProduct(variants.all) ?? stockNotTracked(variants);
    if (nothing) return nothing;
    const { oversold, tracked } = variants;
    const seen = foundEvidence("products.variants.inventoryPolicy CONTINUE at 0 or less", oversold);
    if (oversold.count === 0) {
      return yes(
        `None of your ${count(tracked, "tracked variant")} is sold on at zero stock without a pre-order or made-to-order tag.`,
        seen,
      );
    }
    const found = `${count(oversold.count, "variant")} can be ordered at zero stock, such as of ${namesOf(oversold.first)}`;
    return ask(`${found}. Is each one a pre-order or made to order?`, seen);
  },

  examples: [
    { given: { variants: {} }, is: "yes", says: "90 tracked variants" },
    {
      given: {
        variants: {
          oversold: {
            count: 3,
            first: [{ id: "gid://shopify/Product/9", title: "Tea bowl", note: "-2 in stock" }],
          },
        },
      },
      is: "ask",
      says: "3 variants can be ordered at zero stock, such as of “Tea bowl”",
    },
    { given: { variants: { tracked: 0 } }, is: "does-not-apply" },
  ],
});
