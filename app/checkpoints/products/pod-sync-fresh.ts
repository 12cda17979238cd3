import { ask, cannotTell, checkpoint } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { notPrinted } from "../print-providers";
import { capital, portion, shareEvidence } from "../shares";
import { agree } from "../words";

export default checkpoint({
  asks: "Do changes at your print provider reach your store automatically?",
  skill: "keep-pod-products-in-sync",
  mode: "assisted",
  needs: ["printedVariants", "fulfillmentServices", "variants", "profile", "readAt"],

  answer({ printedVariants: { fresh }, fulfillmentServices, variants, profile, readAt }) {
    const nothing = notPrinted(profile, fulfillmentServices, readAt) ?? noActiveProduct(variants.all);
    if (nothing) return nothing;
    const seen = shareEvidence({
      share: fresh,
      least: 1,
      field: "products.updatedAt",
      one: "printed product",
    });
    if (fresh.of === 0) {
      return cannotTell("No active product is stocked at a print provider's location.", seen);
    }
    const changed = capital(portion(fresh, "printed product"));
    return ask(`${changed} ${agree(fresh.good, "was", "were")} changed within 90 days.`, seen);
  },

  examples: [
    {
      given: { fulfillmentServices: [{ serviceName: "Printful" }] },
      is: "ask",
      says: "All 12 printed products were changed",
    },
    {
      given: { profile: { sourcing: "print-on-demand" }, printedVariants: { fresh: { good: 1 } } },
      is: "ask",
      says: "1 of 12 printed products was changed",
    },
    {
      given: { profile: { sourcing: "mixed" }, printedVariants: { fresh: { of: 0, good: 0 } } },
      is: "unknown",
      says: "No active product",
    },
    { given: {}, is: "does-not-apply" },
    { given: { profile: { sourcing: "mixed" }, variants: { all: 0 } }, is: "does-not-apply" },
  ],
});
