import { checkpoint, no, tooLittleData, yes } from "../checkpoint";
import { noActiveProduct } from "../gates";
import { foundEvidence, namesOf, portion, shareEvidence } from "../shares";
import { count } from "../words";

/** With fewer costs recorded, nothing found below cost says little. */
const leastCosts = 0.8;

export default checkpoint({
  asks: "Is every regular price above what the product costs you?",
  skill: "never-sell-below-cost",
  mode: "auto",
  needs: ["variants"],

  answer({ variants: { all, costs, belowCost } }) {
    const nothing = noActiveProduct(all);
    if (nothing) return nothing;
    const { regular, markedDown } = belowCost;
    const seen = [
      foundEvidence("products.variants.price at or below cost", regular),
      foundEvidence("products.variants.price at or below cost while marked down", markedDown),
      shareEvidence({
        share: costs,
        least: leastCosts,
        field: "products.variants.inventoryItem.unitCost.amount",
        one: "variant",
      }),
    ];
    if (regular.count > 0) {
      return no(
        `The regular price of ${count(regular.count, "variant")} is at or below its cost: look at ${namesOf(regular.first)}.`,
        ...seen,
      );
    }
    const need = Math.ceil(leastCosts * costs.of);
    if (costs.good < need) return tooLittleData(costs.good, need, "variants with a recorded cost", ...seen);
    const reduced =
      markedDown.count > 0 ? `, apart from ${count(markedDown.count, "marked-down variant")}` : "";
    return yes(
      `No regular price is at or below the cost you recorded for ${portion(costs, "variant")}${reduced}.`,
      ...seen,
    );
  },

  examples: [
    { given: { variants: {} }, is: "yes", says: "all 90 variants" },
    {
      given: { variants: { belowCost: { markedDown: { count: 1 } } } },
      is: "yes",
      says: "apart from 1 marked-down variant",
    },
    {
      given: {
        variants: {
          costs: { good: 3 },
          belowCost: { regular: { count: 1, first: [{ id: "gid://shopify/Product/9", title: "Tea bowl" }] } },
        },
      },
      is: "no",
      says: "1 variant is at or below its cost: look at “Tea bowl”",
    },
    { given: { variants: { costs: { good: 71 } } }, is: "unknown", says: "there are 71 so far" },
    { given: { variants: { all: 0 } }, is: "does-not-apply" },
  ],
});
