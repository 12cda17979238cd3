import { cannotTell, checkpoint, no, tooLittleData, yes } from "../checkpoint";
import { otherProvider } from "../gates";
import { count } from "../words";

/** Card networks begin to watch a store at about this part. */
const mostPart = 0.0075;
/** With fewer orders one dispute decides. */
const leastOrders = 100;

export default checkpoint({
  asks: "Are fewer than 0.75% of your orders disputed by customers' banks?",
  skill: "keep-the-dispute-rate-low",
  mode: "auto",
  needs: ["paymentsAccount", "disputes", "ordersOf60Days"],

  // A checkpoint in this mode cannot ask: without the permissions, which wait for Shopify, it is not known.
  answer({
    paymentsAccount,
    disputes: { chargebacks, inquiries },
    ordersOf60Days: { count: orders, exact },
  }) {
    const other = otherProvider(paymentsAccount);
    if (other) return other;
    const seen = [
      { field: "disputes.type", count: { k: chargebacks, n: orders, of: "orders of the last 60 days" } },
      { field: "disputes.type (INQUIRY)", value: inquiries },
    ];
    if (orders < leastOrders)
      return tooLittleData(orders, leastOrders, "orders of the last 60 days", ...seen);
    const part = chargebacks / orders;
    const percent = (part * 100).toLocaleString("en-US", { maximumFractionDigits: 2 });
    const banks = `Banks disputed ${chargebacks === 0 ? "none" : chargebacks} of ${exact ? "" : "at least "}${count(orders, "order")} of the last 60 days (${percent}%).`;
    if (part < mostPart) return yes(banks, ...seen);
    return exact ? no(banks, ...seen) : cannotTell("Shopify counted your orders only in part.", ...seen);
  },

  examples: [
    { given: { disputes: {} }, is: "yes", says: "none of 212 orders" },
    { given: { disputes: { chargebacks: 1 } }, is: "yes", says: "(0.47%)" },
    { given: { disputes: { chargebacks: 2, inquiries: 1 } }, is: "no", says: "(0.94%)" },
    {
      given: { disputes: { chargebacks: 900 }, ordersOf60Days: { count: 25_000, exact: false } },
      is: "unknown",
    },
    { given: { ordersOf60Days: { count: 99 } }, is: "unknown", says: "there are 99 so far" },
    { given: { paymentsAccount: null as never }, is: "does-not-apply" },
  ],
});
