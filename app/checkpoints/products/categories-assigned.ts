import { checkpoint } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { answerShare } from "../shares";

/** A few new products may still wait for their category. */
const leastPart = 0.95;

export default checkpoint({
  asks: "Does nearly every product have a category from Shopify's standard list?",
  skill: "assign-a-standard-product-category",
  mode: "auto",
  needs: ["products"],

  answer({ products: { active, categories: share } }) {
    const question = { share, least: leastPart, field: "products.category.id", one: "active product" };
    return noActiveProduct(active) ?? answerShare("a standard category", question);
  },

  examples: [
    { given: { products: {} }, is: "yes", says: "All 40 active products" },
    { given: { products: { categories: { of: 20, good: 19 } } }, is: "yes", says: "19 of 20" },
    {
      given: {
        products: {
          categories: { of: 20, good: 18, first: [{ id: "gid://shopify/Product/9", title: "Salt cellar" }] },
        },
      },
      is: "no",
      says: "Only 18 of 20 active products",
    },
    { given: { products: { active: 0, categories: { of: 0, good: 0 } } }, is: "does-not-apply" },
  ],
});
