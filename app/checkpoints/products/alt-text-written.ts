import { checkpoint, doesNotApply } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { answerShare } from "../shares";

/** One image in ten may be decoration. */
const leastPart = 0.9;

export default checkpoint({
  asks: "Do nearly all product images have a meaningful alt text?",
  skill: "describe-images-with-alt-text",
  mode: "auto",
  needs: ["products"],

  answer({ products: { active, altTexts: share } }) {
    const nothing = noActiveProduct(active);
    if (nothing) return nothing;
    const seen = { field: "products.media", value: 0 };
    if (share.of === 0) return doesNotApply("None of your active products has an image yet.", seen);
    const question = { share, least: leastPart, field: "products.media.alt", one: "product image" };
    return answerShare(
      { one: "has an alt text that describes it", many: "have an alt text that describes them" },
      question,
    );
  },

  examples: [
    { given: { products: {} }, is: "yes", says: "All 160 product images" },
    { given: { products: { altTexts: { of: 20, good: 18 } } }, is: "yes" },
    {
      given: {
        products: {
          altTexts: { of: 20, good: 17, first: [{ id: "gid://shopify/Product/9", title: "Tea bowl" }] },
        },
      },
      is: "no",
      says: "Only 17 of 20 product images",
    },
    {
      given: { products: { altTexts: { of: 60, good: 50, unsure: 10 } } },
      is: "unknown",
      says: "10 product images",
    },
    { given: { products: { altTexts: { of: 0, good: 0 } } }, is: "does-not-apply" },
    {
      given: { products: { active: 0, altTexts: { of: 0, good: 0 } } },
      is: "does-not-apply",
      says: "no active",
    },
  ],
});
