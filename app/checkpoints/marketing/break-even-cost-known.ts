import { ask, checkpoint, offering, yes } from "../checkpoint";
import { money } from "../money";
import { stated } from "../profile-gates";
import { costsMissing, grossMargin, marginEvidence, tooFewOrders } from "../sales";

/** With fewer orders one large one sets the average. */
const leastOrders = 20;
/** A figure may lie this much above what the store's own costs give; under half of that it wants a reason. */
const leeway = 1.05;
const half = 0.5;

export default checkpoint({
  asks: "Is the most that one order may cost in ads written down?",
  skill: "know-your-break-even-ad-cost",
  mode: "assisted",
  needs: ["soldItems", "profile"],

  // Lines without a unit cost are taken to earn what the others do; at cost 0 they would make every order look better.
  answer({ soldItems, profile }) {
    const { runsAds, adCostPerOrder: own } = profile;
    const nothing =
      stated(profile, "runsAds", false, "You told us that you run no paid ads.") ??
      tooFewOrders(soldItems, leastOrders);
    if (nothing) return nothing;
    const margin = grossMargin(soldItems);
    if (margin === null) return costsMissing(soldItems);
    const { currency, orders, revenue } = soldItems;
    const profit = (margin * revenue) / orders;
    const amount = money(profit, currency);
    const seen = [{ field: "gross profit of an average order", value: amount }, ...marginEvidence(soldItems)];
    const offer = (sentence: string) =>
      offering(runsAds === undefined ? "runsAds" : "adCostPerOrder", ask(sentence, ...seen));
    const found = `an average order of the last 60 days left ${amount} after the cost of its goods`;
    if (profit <= 0) return offer(`A${found.slice(1)}: no ad can pay for itself.`);
    if (own === undefined) return offer(`A${found.slice(1)}.`);
    const limit = `Your limit is ${money(own, currency)} in ads for an order, and ${found}`;
    if (own > profit * leeway || own < profit * half) return offer(`${limit}.`);
    return yes(`${limit}.`, ...seen);
  },

  examples: [
    { given: { soldItems: {} }, is: "ask", says: "left €44 after the cost of its goods" },
    { given: { profile: { adCostPerOrder: 30 } }, is: "yes", says: "Your limit is €30 in ads" },
    {
      given: { profile: { adCostPerOrder: 20, runsAds: true } },
      is: "ask",
      says: "Your limit is €20 in ads for an order",
    },
    { given: { profile: { adCostPerOrder: 50 } }, is: "ask", says: "Your limit is €50 in ads" },
    { given: { soldItems: { costed: { cost: 8800 } } }, is: "ask", says: "no ad can pay for itself" },
    { given: { soldItems: { orders: 19 } }, is: "unknown", says: "there are 19 so far" },
    { given: { soldItems: { costed: { revenue: 4500 } } }, is: "unknown", says: "Only 50% of your revenue" },
    { given: { profile: { runsAds: false } }, is: "does-not-apply" },
  ],
});
