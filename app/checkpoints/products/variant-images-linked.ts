import { checkpoint, doesNotApply } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { answerShare } from "../shares";

/** Some colors wait for their photo. */
const leastPart = 0.8;

export default checkpoint({
  asks: "Does the photo change when a shopper picks another color?",
  skill: "tie-images-to-colour-variants",
  mode: "auto",
  needs: ["variants"],

  answer({ variants: { all, pictured: share } }) {
    const nothing = noActiveProduct(all);
    if (nothing) return nothing;
    const field = "products.variants.media";
    if (share.of === 0)
      return doesNotApply("None of your active products comes in two or more colors.", { field, value: 0 });
    const one = "variant of products in several colors";
    const many = "variants of products in several colors";
    return answerShare(
      { one: "has a photo of its own", many: "have a photo of their own" },
      { share, least: leastPart, field, one, many },
    );
  },

  examples: [
    { given: { variants: {} }, is: "yes", says: "All 60 variants of products in several colors" },
    { given: { variants: { pictured: { of: 10, good: 8 } } }, is: "yes" },
    {
      given: {
        variants: {
          pictured: { of: 10, good: 7, first: [{ id: "gid://shopify/Product/9", title: "Tea bowl" }] },
        },
      },
      is: "no",
      says: "Only 7 of 10 variants",
    },
    {
      given: { variants: { pictured: { of: 0, good: 0 } } },
      is: "does-not-apply",
      says: "two or more colors",
    },
    { given: { variants: { all: 0 } }, is: "does-not-apply" },
  ],
});
