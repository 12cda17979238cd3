import { checkpoint, doesNotApply } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { answerShare } from "../shares";

/** One product in twenty may be a variation of another. */
const leastPart = 0.95;

export default checkpoint({
  asks: "Does nearly every product have its own description instead of a copied one?",
  skill: "keep-descriptions-unique",
  mode: "auto",
  needs: ["products"],

  answer({ products: { active, ownDescriptions: share } }) {
    const nothing = noActiveProduct(active);
    if (nothing) return nothing;
    const field = "products.descriptionHtml";
    if (share.of < 2)
      return doesNotApply("Fewer than two active products have a description of 10 words.", {
        field,
        value: share.of,
      });
    const one = "product description";
    return answerShare(
      { one: "is its product's own", many: "are their product's own" },
      { share, least: leastPart, field, one },
    );
  },

  examples: [
    { given: { products: {} }, is: "yes", says: "All 40 product descriptions are their product's own." },
    { given: { products: { ownDescriptions: { of: 40, good: 38 } } }, is: "yes" },
    {
      given: {
        products: {
          ownDescriptions: {
            of: 40,
            good: 36,
            first: [{ id: "gid://shopify/Product/9", title: "Tea bowl", note: "shared by 4 products" }],
          },
        },
      },
      is: "no",
      says: "Only 36 of 40 product descriptions",
    },
    { given: { products: { ownDescriptions: { of: 1, good: 1 } } }, is: "does-not-apply" },
    { given: { products: { active: 0 } }, is: "does-not-apply" },
  ],
});
