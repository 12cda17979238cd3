import { checkpoint } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { answerShare } from "../shares";

/** A few products sell well with one picture; four in five is what a buyer meets as a habit. */
const leastPart = 0.8;

export default checkpoint({
  asks: "Do most products show at least three images or videos?",
  skill: "show-at-least-three-images",
  mode: "auto",
  needs: ["products"],

  answer({ products: { active, threeMedia: share } }) {
    const question = { share, least: leastPart, field: "products.media", one: "active product" };
    return noActiveProduct(active) ?? answerShare("three or more images or videos", question);
  },

  examples: [
    { given: { products: {} }, is: "yes", says: "All 40 active products" },
    { given: { products: { threeMedia: { of: 20, good: 16 } } }, is: "yes", says: "16 of 20" },
    {
      given: {
        products: {
          threeMedia: { of: 20, good: 15, first: [{ id: "gid://shopify/Product/9", title: "Salt cellar" }] },
        },
      },
      is: "no",
      says: "Only 15 of 20 active products",
    },
    { given: { products: { active: 0, threeMedia: { of: 0, good: 0 } } }, is: "does-not-apply" },
  ],
});
