import { checkpoint } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { answerShare } from "../shares";

/** One name in twenty may be an abbreviation or a brand's own spelling. */
const leastPart = 0.95;

export default checkpoint({
  asks: "Are product names short, unique and not written in capitals?",
  skill: "title-products-for-people-first",
  mode: "auto",
  needs: ["products"],

  answer({ products: { active, titles: share } }) {
    const question = { share, least: leastPart, field: "products.title", one: "product name" };
    return (
      noActiveProduct(active) ??
      answerShare(
        {
          one: "has 3 to 80 characters, is used once and is not in capitals",
          many: "have 3 to 80 characters, are used once and are not in capitals",
        },
        question,
      )
    );
  },

  examples: [
    { given: { products: {} }, is: "yes", says: "All 40 product names" },
    { given: { products: { titles: { of: 20, good: 19 } } }, is: "yes" },
    {
      given: {
        products: {
          titles: {
            of: 20,
            good: 18,
            first: [{ id: "gid://shopify/Product/9", title: "BEST TEA BOWL", note: "in capitals" }],
          },
        },
      },
      is: "no",
      says: "Only 18 of 20 product names have 3 to 80 characters",
    },
    { given: { products: { active: 0, titles: { of: 0, good: 0 } } }, is: "does-not-apply" },
  ],
});
