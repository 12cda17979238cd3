import { checkpoint } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { answerShare } from "../shares";

/** One product in ten may be too simple for 50 words. */
const leastPart = 0.9;

export default checkpoint({
  asks: "Does almost every product have a description of at least 50 words?",
  skill: "write-substantial-descriptions",
  mode: "auto",
  needs: ["products"],

  answer({ products: { active, descriptions: share } }) {
    const question = { share, least: leastPart, field: "products.descriptionHtml", one: "active product" };
    return noActiveProduct(active) ?? answerShare("a description of 50 words or more", question);
  },

  examples: [
    { given: { products: {} }, is: "yes", says: "All 40 active products" },
    { given: { products: { descriptions: { of: 20, good: 18 } } }, is: "yes", says: "18 of 20" },
    {
      given: {
        products: {
          descriptions: {
            of: 20,
            good: 17,
            first: [{ id: "gid://shopify/Product/9", title: "Salt cellar" }],
          },
        },
      },
      is: "no",
      says: "Only 17 of 20 active products",
    },
    { given: { products: { active: 0, descriptions: { of: 0, good: 0 } } }, is: "does-not-apply" },
  ],
});
