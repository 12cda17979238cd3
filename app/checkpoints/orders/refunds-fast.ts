import { checkpoint, doesNotApply, no, tooLittleData, yes } from "../checkpoint";
import { counted, middleDays, withinDays } from "../middles";
import { itemsOf, namesOf } from "../shares";
import { count } from "../words";

/** Two weeks is what customers wait without writing, and what European law allows. */
const mostDays = 14;
/** With fewer returns one of them decides. */
const leastReturns = 5;

export default checkpoint({
  asks: "Do customers usually get their refund within two weeks of starting a return?",
  skill: "refund-quickly",
  mode: "auto",
  needs: ["returns"],

  answer({ returns: { all, refunds, slow } }) {
    const returns = counted(refunds);
    const inTime = counted(refunds.slice(0, mostDays + 1));
    const seen = {
      field: "orders.returns.refunds.createdAt",
      count: { k: inTime, n: returns, of: "returns" },
      items: itemsOf(slow, "orders"),
    };
    if (all === 0) return doesNotApply("No order of the last 60 days has a return.", seen);
    if (returns < leastReturns)
      return tooLittleData(returns, leastReturns, "returns that end with a refund", seen);
    const middle = middleDays(refunds) ?? 0;
    if (middle <= mostDays)
      return yes(`Half of your ${count(returns, "return")} were refunded ${withinDays(middle)}.`, seen);
    const late = slow.length > 0 ? ` Start with ${namesOf(slow)}.` : "";
    return no(
      `${inTime === 0 ? "None" : `Only ${inTime}`} of ${count(returns, "return")} ${inTime <= 1 ? "was" : "were"} refunded ${withinDays(mostDays)}.${late}`,
      seen,
    );
  },

  examples: [
    { given: { returns: {} }, is: "yes", says: "Half of your 12 returns were refunded within 4 days." },
    {
      given: { returns: { refunds: [...Array<number>(14).fill(0), 5, 5] } },
      is: "yes",
      says: "within 14 days",
    },
    {
      given: {
        returns: {
          refunds: [0, 0, 4, ...Array<number>(13).fill(0), 5],
          slow: [{ id: "gid://shopify/Order/8", title: "#1008" }],
        },
      },
      is: "no",
      says: "Only 4 of 9 returns were refunded within 14 days. Start with “#1008”.",
    },
    { given: { returns: { refunds: [0, 4] } }, is: "unknown", says: "there are 4 so far" },
    { given: { returns: { all: 0, refunds: [] } }, is: "does-not-apply" },
  ],
});
