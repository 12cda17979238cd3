import { ask, checkpoint, offering, yes } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { stated } from "../profile-gates";
import { namesOf, portion, shareEvidence, weigh } from "../shares";

/** Handmade goods beside branded ones need no number; four in five is enough for shopping channels. */
const leastPart = 0.8;

export default checkpoint({
  asks: "Do most of your variants carry a valid barcode number (GTIN)?",
  skill: "add-valid-barcodes-gtin",
  mode: "proves-yes",
  needs: ["variants", "profile"],

  answer({ variants: { all, barcodes: share }, profile }) {
    const nothing =
      noActiveProduct(all) ??
      stated(profile, "hasGtins", false, "You told us that your goods have no trade item numbers.");
    if (nothing) return nothing;
    const seen = shareEvidence({
      share,
      least: leastPart,
      field: "products.variants.barcode",
      one: "variant",
    });
    const found = `A valid GTIN of its own is on ${portion(share, "variant")}`;
    if (weigh(share, leastPart) === "enough") return yes(`${found}.`, seen);
    return offering("hasGtins", ask(`${found}. Goods such as ${namesOf(share.first)} may have none.`, seen));
  },

  examples: [
    { given: { variants: {} }, is: "yes", says: "all 90 variants" },
    { given: { variants: { barcodes: { of: 10, good: 8 } } }, is: "yes" },
    {
      given: {
        variants: {
          barcodes: { of: 10, good: 7, first: [{ id: "gid://shopify/Product/9", title: "Tea bowl" }] },
        },
      },
      is: "ask",
      says: "7 of 10 variants. Goods such as “Tea bowl”",
    },
    { given: { profile: { hasGtins: false } }, is: "does-not-apply" },
    { given: { variants: { all: 0 } }, is: "does-not-apply" },
  ],
});
