import table from "../../../content/tables/return-rates.json";
import { ask, checkpoint, tooLittleData, yes } from "../checkpoint";
import { percent } from "../money";
import { foundEvidence } from "../shares";
import { outdated } from "../tables";
import { agree, count } from "../words";

/** What is sold has the lowest usual rate or a higher one: at or below it the rate is usual whatever is sold. */
const lowest = Math.min(...table.kinds.map(({ share }) => share));
/** With fewer orders two returns look like a trend. */
const leastOrders = 30;

export default checkpoint({
  asks: "Can you name the main reason for returns in the last 60 days?",
  skill: "watch-the-return-rate",
  mode: "assisted",
  needs: ["recentOrders", "readAt"],

  answer({ recentOrders: { ways, checks }, readAt }) {
    // What is usual is known of sales online; a till has its own rate.
    const orders = ways.online;
    const { returned } = checks;
    const seen = [
      { ...foundEvidence("orders.returnStatus", returned, "orders"), value: null },
      { field: "orders", count: { k: returned.count, n: orders, of: "online orders" } },
      ...table.kinds.map(({ kind, share }) => ({ field: `usual for ${kind}`, value: percent(share) })),
    ];
    if (orders < leastOrders)
      return tooLittleData(orders, leastOrders, "online orders of the last 60 days", ...seen);
    const part = returned.count / orders;
    const own =
      returned.count === 0
        ? `None of ${count(orders, "online order")} of the last 60 days came back or was refunded`
        : `${returned.count} of ${count(orders, "online order")} of the last 60 days (${percent(part)}) came back or ${agree(returned.count, "was", "were")} refunded`;
    const old = outdated(table, readAt, "usual return rates");
    if (old) return ask(`${own}.`, ...seen);
    if (part <= lowest) return yes(`${own}, which is no more than usual for any kind of goods.`, ...seen);
    const usual = `about ${percent(table.all)} of what is sold online does, and about ${percent(table.kinds[0]?.share ?? 0)} in clothing`;
    return ask(`${own}; ${usual}.`, ...seen);
  },

  examples: [
    {
      given: { recentOrders: {} },
      is: "yes",
      says: "6 of 120 online orders of the last 60 days (5%) came back",
    },
    {
      given: { recentOrders: { checks: { returned: { count: 7 } } } },
      is: "ask",
      says: "came back or were refunded",
    },
    { given: { recentOrders: {}, readAt: "2030-01-01T00:00:00Z" }, is: "ask" },
    {
      given: { recentOrders: { checks: { returned: { count: 0 } } } },
      is: "yes",
      says: "None of 120 online orders",
    },
    { given: { recentOrders: { ways: { online: 29 } } }, is: "unknown", says: "there are 29 so far" },
  ],
});
