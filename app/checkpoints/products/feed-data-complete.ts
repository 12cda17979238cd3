import type { Share } from "~/facts/tally/share";
import { checkpoint } from "../checkpoint";
import { either } from "../gaps";
import { noActiveProduct } from "../gates";
import { answerShare } from "../shares";

/** One product in five may be new, or not meant for feeds. */
const leastPart = 0.8;
const bowl = { id: "gid://shopify/Product/9", title: "Tea bowl", note: "no barcode or SKU" };

export default checkpoint({
  asks: "Do most products have all the data that shopping channels ask for?",
  skill: "be-complete-enough-for-feeds-and-ai-shopping",
  mode: "auto",
  needs: ["products", "variants"],

  // The media that come first stand for the featured one, which is the first of them.
  answer({ products: { active, feedGaps }, variants }) {
    const nothing = noActiveProduct(active);
    if (nothing) return nothing;
    const { least, most } = either(feedGaps, variants.feedGaps);
    const lacking = [...feedGaps.first, ...variants.feedGaps.first];
    const share: Share = {
      of: active,
      good: Math.max(0, active - most),
      unsure: Math.min(active, most) - Math.min(active, least),
      first: lacking
        .filter(({ id }, place) => lacking.findIndex((item) => item.id === id) === place)
        .slice(0, 5),
    };
    const field =
      "products category, vendor, featuredMedia, descriptionHtml, variants price, barcode and sku";
    return answerShare(
      { one: "is complete enough for shopping feeds", many: "are complete enough for shopping feeds" },
      { share, least: leastPart, field, one: "active product" },
    );
  },

  examples: [
    { given: { products: {}, variants: {} }, is: "yes", says: "All 40 active products are complete enough" },
    {
      given: { products: { feedGaps: { count: 8, ids: [1, 2, 3, 4, 5, 6, 7, 8] } } },
      is: "yes",
      says: "32 of 40",
    },
    {
      given: {
        products: { feedGaps: { count: 8, ids: [1, 2, 3, 4, 5, 6, 7, 8] } },
        variants: { feedGaps: { count: 2, ids: [8, 9], first: [bowl] } },
      },
      is: "no",
      says: "Only 31 of 40 active products are complete enough for shopping feeds. Start with “Tea bowl”.",
    },
    {
      given: {
        products: { feedGaps: { count: 5, ids: null as never } },
        variants: { feedGaps: { count: 5, ids: null as never } },
      },
      is: "unknown",
    },
    { given: { products: { active: 0 } }, is: "does-not-apply" },
  ],
});
