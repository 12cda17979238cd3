import { checkpoint } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { answerShare } from "../shares";

/** One product in twenty may be new and not sorted in yet. */
const leastPart = 0.95;

export default checkpoint({
  asks: "Does nearly every active product belong to at least one collection?",
  skill: "leave-no-product-without-a-collection",
  mode: "auto",
  needs: ["products"],

  answer({ products: { active, grouped: share } }) {
    const question = { share, least: leastPart, field: "products.collections", one: "active product" };
    return (
      noActiveProduct(active) ??
      answerShare({ one: "is in a collection", many: "are in a collection" }, question)
    );
  },

  examples: [
    { given: { products: {} }, is: "yes", says: "All 40 active products" },
    { given: { products: { grouped: { of: 20, good: 19 } } }, is: "yes", says: "19 of 20" },
    {
      given: {
        products: {
          grouped: { of: 20, good: 18, first: [{ id: "gid://shopify/Product/9", title: "Salt cellar" }] },
        },
      },
      is: "no",
      says: "Only 18 of 20 active products",
    },
    { given: { products: { active: 0, grouped: { of: 0, good: 0 } } }, is: "does-not-apply" },
  ],
});
