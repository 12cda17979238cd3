import { ask, checkpoint, yes } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { namesOf, portion, shareEvidence, weigh } from "../shares";

/** One product in twenty may be kept for a shop counter or for wholesale. */
const leastPart = 0.95;

export default checkpoint({
  asks: "Is every active product that you sell online on your online store?",
  skill: "publish-your-catalog-on-the-online-store-channel",
  mode: "proves-yes",
  needs: ["products"],

  answer({ products: { active, published: share } }) {
    const nothing = noActiveProduct(active);
    if (nothing) return nothing;
    const seen = shareEvidence({
      share,
      least: leastPart,
      field: "products.publishedAt",
      one: "active product",
    });
    const found = `Your online store shows ${portion(share, "active product")}`;
    if (weigh(share, leastPart) === "enough") return yes(`${found}.`, seen);
    return ask(`${found}. The others, such as ${namesOf(share.first)}, may be kept off on purpose.`, seen);
  },

  examples: [
    { given: { products: {} }, is: "yes", says: "all 40 active products" },
    {
      given: {
        products: {
          published: { good: 30, first: [{ id: "gid://shopify/Product/9", title: "Sample tile" }] },
        },
      },
      is: "ask",
      says: "30 of 40 active products. The others, such as “Sample tile”,",
    },
    { given: { products: { active: 0 } }, is: "does-not-apply" },
  ],
});
