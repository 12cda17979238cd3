import { ask, checkpoint, offering } from "../checkpoint";
import { money } from "../money";
import { stated } from "../profile-gates";
import { costsMissing, grossMargin, marginEvidence, tooFewOrders } from "../sales";

/** With fewer orders one large one sets the average. */
const leastOrders = 20;
/** A figure may lie this much above what the store's own costs give. */
const leeway = 1.05;

export default checkpoint({
  asks: "Do you know the most you can pay in ads for one order before you lose money?",
  skill: "know-your-break-even-ad-cost",
  mode: "assisted",
  needs: ["soldItems", "profile"],

  // Lines without a unit cost are taken to earn what the others do; at cost 0 they would make every order look better.
  answer({ soldItems, profile }) {
    const nothing =
      stated(profile, "runsAds", false, "You told us that you run no paid ads.") ??
      tooFewOrders(soldItems, leastOrders);
    if (nothing) return nothing;
    const margin = grossMargin(soldItems);
    if (margin === null) return costsMissing(soldItems);
    const { currency, orders, revenue } = soldItems;
    const profit = (margin * revenue) / orders;
    const seen = [
      { field: "gross profit of an average order", value: money(profit, currency) },
      ...marginEvidence(soldItems),
    ];
    const found =
      profit > 0
        ? `An average order of the last 60 days left ${money(profit, currency)} after the cost of its goods. Is the most you would pay in ads for an order above 0 and at most ${money(profit * leeway, currency)}, or less because of shipping, fees and returns?`
        : "The goods of an average order of the last 60 days cost as much as they brought, so no ad can pay for itself. Do you know that?";
    return profile.runsAds === undefined ? offering("runsAds", ask(found, ...seen)) : ask(found, ...seen);
  },

  examples: [
    { given: { soldItems: {} }, is: "ask", says: "left €44 after the cost of its goods" },
    { given: { soldItems: { costed: { cost: 8800 } } }, is: "ask", says: "no ad can pay for itself" },
    { given: { soldItems: { orders: 19 } }, is: "unknown", says: "19 of the 20 orders" },
    { given: { soldItems: { costed: { revenue: 4500 } } }, is: "unknown", says: "Only 50% of your revenue" },
    { given: { profile: { runsAds: false } }, is: "does-not-apply" },
  ],
});
