import { ask, cannotTell, checkpoint, offering } from "../checkpoint";
import { noBestSellers } from "../sales";
import { namesOf } from "../shares";
import { adminPage, agree, count, firstFive } from "../words";

/** Where the merchant gave none: two weeks from reordering to the shelf. */
const usualLeadTime = 14;
const daysSeen = 60;

export default checkpoint({
  asks: "Will your top products last longer than it takes to reorder them?",
  skill: "know-your-days-of-cover",
  mode: "assisted",
  needs: ["soldItems", "variants", "profile"],

  // What sells on at zero needs no cover: it is ordered or made when it is sold.
  answer({ soldItems, variants, profile }) {
    const nothing = noBestSellers(soldItems, variants);
    if (nothing) return nothing;
    const lead = profile.leadTimeDays ?? usualLeadTime;
    const covered = soldItems.bestSellers
      .filter(({ tracked, sellsOn, units }) => tracked && !sellsOn && units > 0)
      .map((each) => ({ ...each, title: each.product.title, days: coverOf(each) }))
      .sort((a, b) => a.days - b.days);
    if (covered.length === 0)
      return cannotTell("None of your best sellers has a tracked stock that must last.");
    const short = covered.filter(({ days }) => days < lead);
    const seen = {
      field: "products.variants.inventoryQuantity ÷ daily sales",
      count: { k: covered.length - short.length, n: covered.length, of: "best sellers" },
      items: firstFive(covered, ({ product, title, variant, days }) => ({
        title,
        opens: adminPage("products", product.id),
        note: [variant, count(days, "day")].filter(Boolean).join(": "),
      })),
    };
    const n = short.length;
    const than = `${count(lead, "day")} it takes to reorder`;
    const found =
      n === 0
        ? `each of your ${count(covered.length, "best seller")} lasts longer than the ${than}.`
        : `${count(n, "best seller")} ${agree(n, "lasts", "last")} less than the ${than}, such as ${namesOf(short)}.`;
    const question = ask(`At the pace of the last 60 days ${found}`, seen);
    return profile.leadTimeDays === undefined ? offering("leadTimeDays", question) : question;
  },

  examples: [
    {
      given: { soldItems: {} },
      is: "ask",
      says: "each of your 20 best sellers lasts longer than the 14 days",
    },
    {
      given: { soldItems: { bestSellers: [{ available: 3 }, {}] }, profile: { leadTimeDays: 21 } },
      is: "ask",
      says: "1 best seller lasts less than the 21 days it takes to reorder, such as “Bowl No. 1”",
    },
    { given: { soldItems: { bestSellers: [{ sellsOn: true }] } }, is: "unknown" },
    { given: { soldItems: { bestSellers: [{ units: 0 }] } }, is: "unknown" },
    { given: { soldItems: { orders: 29 } }, is: "unknown" },
    { given: { variants: { tracked: 0 } }, is: "does-not-apply" },
  ],
});

function coverOf({ available, units }: { available: number; units: number }): number {
  return Math.floor(Math.max(0, available) / (units / daysSeen));
}
