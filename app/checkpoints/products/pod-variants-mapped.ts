import { ask, cannotTell, checkpoint, no } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { notPrinted } from "../print-providers";
import { namesOf, shareEvidence } from "../shares";
import { agree, count } from "../words";

export default checkpoint({
  asks: "Is every printed variant linked to the right item, with its own SKU?",
  skill: "map-every-pod-variant",
  mode: "proves-no",
  needs: ["printedVariants", "fulfillmentServices", "variants", "profile", "readAt"],

  answer({ printedVariants: { skus }, fulfillmentServices, variants, profile, readAt }) {
    const nothing = notPrinted(profile, fulfillmentServices, readAt) ?? noActiveProduct(variants.all);
    if (nothing) return nothing;
    const seen = shareEvidence({
      share: skus,
      least: 1,
      field: "products.variants.sku",
      one: "printed variant",
    });
    // not in the rule: with no variant at a provider there is nothing that could be missing
    if (skus.of === 0)
      return cannotTell("No active product is stocked at a print provider's location.", seen);
    const without = skus.of - skus.good;
    if (without > 0) {
      return no(
        `${count(without, "printed variant")} ${agree(without, "has", "have")} no SKU: look at ${namesOf(skus.first)}.`,
        seen,
      );
    }
    return ask(
      `${skus.of === 1 ? "Your 1 printed variant has" : `All ${count(skus.of, "printed variant")} have`} a SKU. The link to the provider's item is not visible here.`,
      seen,
    );
  },

  examples: [
    {
      given: { fulfillmentServices: [{ serviceName: "Printify" }] },
      is: "ask",
      says: "All 48 printed variants",
    },
    {
      given: {
        profile: { sourcing: "print-on-demand" },
        printedVariants: {
          skus: { good: 47, first: [{ id: "gid://shopify/Product/9", title: "Fjord tee" }] },
        },
      },
      is: "no",
      says: "1 printed variant has no SKU: look at “Fjord tee”",
    },
    {
      given: { profile: { sourcing: "mixed" }, printedVariants: { skus: { of: 0, good: 0 } } },
      is: "unknown",
    },
    { given: {}, is: "does-not-apply" },
  ],
});
