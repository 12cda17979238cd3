import { checkpoint } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { answerShare } from "../shares";

/** Search engines write their own text for the rest; four in five covers what people search for. */
const leastPart = 0.8;

export default checkpoint({
  asks: "Do most products have a meta description of 70 to 160 characters?",
  skill: "write-meta-descriptions",
  mode: "auto",
  needs: ["products"],

  answer({ products: { active, metaDescriptions: share } }) {
    const question = { share, least: leastPart, field: "products.seo.description", one: "active product" };
    return noActiveProduct(active) ?? answerShare("a meta description of 70 to 160 characters", question);
  },

  examples: [
    { given: { products: {} }, is: "yes", says: "All 40 active products" },
    { given: { products: { metaDescriptions: { of: 20, good: 16 } } }, is: "yes", says: "16 of 20" },
    {
      given: {
        products: {
          metaDescriptions: {
            of: 20,
            good: 15,
            first: [{ id: "gid://shopify/Product/9", title: "Salt cellar" }],
          },
        },
      },
      is: "no",
      says: "Only 15 of 20 active products",
    },
    { given: { products: { active: 0, metaDescriptions: { of: 0, good: 0 } } }, is: "does-not-apply" },
  ],
});
