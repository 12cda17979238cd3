import { ask, checkpoint, offering, tooLittleData, yes } from "../checkpoint";
import { exact, money } from "../money";
import { count } from "../words";

/** With fewer orders one large one moves the average too far. */
const leastOrders = 20;
/** As close as a figure must come to the computed one. */
const nearness = 0.1;

export default checkpoint({
  asks: "Is your own figure for the average order within 10% of your store's?",
  skill: "know-your-average-order-value",
  mode: "assisted",
  needs: ["recentOrders", "shop", "profile"],

  // A figure within 10% of either average settles it, says the rule.
  answer({ recentOrders: { baskets }, shop: { currencyCode }, profile: { averageOrderValue: own } }) {
    const { orders, subtotal, taxInside } = baskets;
    const average = orders === 0 ? 0 : subtotal / orders;
    const seen = { field: "orders.subtotalPriceSet", value: `${money(average, currencyCode)} of ${orders}` };
    if (orders < leastOrders) return tooLittleData(orders, leastOrders, "orders of the last 60 days", seen);
    const averages = taxInside > 0 ? [average, (subtotal - taxInside) / orders] : [average];
    const [gross, net] = averages.map((each) => money(each, currencyCode));
    const found = `our ${count(orders, "order")} of the last 60 days come to ${gross} on average${net ? `, or ${net} without tax` : ""}`;
    if (own === undefined) {
      return offering("averageOrderValue", ask(`Y${found}.`, seen));
    }
    const put = `You put your average order at ${exact(own, currencyCode)}`;
    const near = averages.some((each) => Math.abs(own - each) <= each * nearness);
    if (near) return yes(`${put}, and y${found}.`, seen);
    return offering("averageOrderValue", ask(`${put}, but y${found}.`, seen));
  },

  examples: [
    {
      given: { recentOrders: {} },
      is: "ask",
      says: "120 orders of the last 60 days come to €78 on average, or €66 without tax.",
    },
    { given: { recentOrders: { baskets: { taxInside: 0 } } }, is: "ask", says: "€78 on average." },
    {
      given: { profile: { averageOrderValue: 85 } },
      is: "yes",
      says: "You put your average order at €85, and",
    },
    // 61 is within a tenth of 66, not of 78
    { given: { profile: { averageOrderValue: 61 } }, is: "yes" },
    { given: { profile: { averageOrderValue: 87.5 } }, is: "ask", says: "at €87.50, but your 120 orders" },
    {
      given: { recentOrders: { baskets: { taxInside: 0 } }, profile: { averageOrderValue: 61 } },
      is: "ask",
    },
    { given: { recentOrders: { baskets: { orders: 19 } } }, is: "unknown", says: "there are 19 so far" },
  ],
});
