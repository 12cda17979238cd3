import type { BestSeller } from "~/facts/tally/sold-lines";
import { cannotTell, checkpoint } from "../checkpoint";
import { noBestSellers } from "../sales";
import { answerShare } from "../shares";

/** One of twenty may just have run out. */
const leastPart = 0.95;

export default checkpoint({
  asks: "Are nearly all of your 20 best-selling variants in stock?",
  skill: "keep-best-sellers-in-stock",
  mode: "auto",
  needs: ["soldItems", "variants"],

  answer({ soldItems, variants }) {
    const nothing = noBestSellers(soldItems, variants);
    if (nothing) return nothing;
    const { bestSellers } = soldItems;
    const out = bestSellers.filter(({ sellable, tracked, sellsOn }) => sellable <= 0 && tracked && !sellsOn);
    const share = {
      of: bestSellers.length,
      good: bestSellers.length - out.length,
      unsure: 0,
      first: out.slice(0, 5).map(itemOf),
    };
    if (share.of === 0) return cannotTell("Nothing that was sold in the last 60 days is still on sale.");
    return answerShare(
      { one: "can be bought", many: "can be bought" },
      {
        share,
        least: leastPart,
        field: "products.variants.sellableOnlineQuantity",
        one: "best-selling variant",
      },
    );
  },

  examples: [
    { given: { soldItems: {} }, is: "yes", says: "All 20 best-selling variants can be bought" },
    { given: { soldItems: { bestSellers: [{ sellable: 0, sellsOn: true }, {}] } }, is: "yes" },
    {
      given: { soldItems: { bestSellers: [{ sellable: 0 }, {}, {}] } },
      is: "no",
      says: "Only 2 of 3 best-selling variants can be bought. Start with “Bowl No. 1”",
    },
    { given: { soldItems: { orders: 29 } }, is: "unknown", says: "there are 29 so far" },
    { given: { soldItems: { unseen: 20 } }, is: "unknown", says: "20 units" },
    { given: { soldItems: { bestSellers: [] } }, is: "unknown" },
    { given: { variants: { tracked: 0 } }, is: "does-not-apply" },
  ],
});

function itemOf({ product, variant, units }: BestSeller) {
  return { ...product, note: [variant, `${units} sold in 60 days`].filter(Boolean).join(": ") };
}
