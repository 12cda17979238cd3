import { ask, cannotTell, checkpoint, tooLittleData } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { notPrinted } from "../print-providers";
import { foundEvidence, namesOf, shareEvidence } from "../shares";
import { agree, count } from "../words";

/** With fewer costs recorded, no flagged variant says little. */
const leastCosts = 0.8;

export default checkpoint({
  asks: "Does every printed product leave a profit after print cost, shipping and fees?",
  skill: "price-pod-for-profit",
  mode: "assisted",
  needs: ["printedVariants", "fulfillmentServices", "variants", "profile", "readAt"],

  answer({ printedVariants: { costs, thin }, fulfillmentServices, variants, profile, readAt }) {
    const nothing = notPrinted(profile, fulfillmentServices, readAt) ?? noActiveProduct(variants.all);
    if (nothing) return nothing;
    const field = "products.variants.inventoryItem.unitCost.amount";
    const seen = [
      foundEvidence("products.variants.price below 1.4 × unit cost", thin),
      shareEvidence({ share: costs, least: leastCosts, field, one: "printed variant" }),
    ];
    if (costs.of === 0)
      return cannotTell("No active product is stocked at a print provider's location.", ...seen);
    if (thin.count > 0) {
      return ask(
        `${count(thin.count, "printed variant")} ${agree(thin.count, "costs", "cost")} less than 1.4 times what printing costs: look at ${namesOf(thin.first)}. Shipping and fees are not in it.`,
        ...seen,
      );
    }
    const need = Math.ceil(leastCosts * costs.of);
    const one = "printed variants with a recorded cost";
    if (costs.good < need) return tooLittleData(costs.good, need, one, ...seen);
    return ask(
      `Every printed variant with a cost (${costs.good} of ${costs.of}) sells for 1.4 times that cost or more. Shipping and fees are not in it.`,
      ...seen,
    );
  },

  examples: [
    { given: { fulfillmentServices: [{ serviceName: "Gelato" }] }, is: "ask", says: "(48 of 48)" },
    {
      given: {
        profile: { sourcing: "mixed" },
        printedVariants: {
          thin: { count: 1, first: [{ id: "gid://shopify/Product/9", title: "Fjord tee" }] },
        },
      },
      is: "ask",
      says: "1 printed variant costs less than 1.4 times",
    },
    {
      given: { profile: { sourcing: "mixed" }, printedVariants: { costs: { good: 38 } } },
      is: "unknown",
      says: "there are 38 so far",
    },
    { given: {}, is: "does-not-apply" },
  ],
});
