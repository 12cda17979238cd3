import { ask, checkpoint, tooLittleData } from "../checkpoint";
import { money } from "../money";
import { count } from "../words";

/** With fewer orders one large one moves the average too far. */
const leastOrders = 20;

export default checkpoint({
  asks: "Do you know your average order value to within 10%?",
  skill: "know-your-average-order-value",
  mode: "assisted",
  needs: ["recentOrders", "shop"],

  answer({ recentOrders: { baskets }, shop }) {
    const { orders, subtotal, taxInside } = baskets;
    const average = orders === 0 ? 0 : subtotal / orders;
    const seen = {
      field: "orders.subtotalPriceSet",
      value: `${money(average, shop.currencyCode)} of ${orders}`,
    };
    if (orders < leastOrders) return tooLittleData(orders, leastOrders, "orders of the last 60 days", seen);
    const untaxed =
      taxInside > 0 ? `, or ${money((subtotal - taxInside) / orders, shop.currencyCode)} without tax` : "";
    return ask(
      `Your ${count(orders, "order")} of the last 60 days come to ${money(average, shop.currencyCode)} on average${untaxed}. Had you put it within 10% of that?`,
      seen,
    );
  },

  examples: [
    {
      given: { recentOrders: {} },
      is: "ask",
      says: "120 orders of the last 60 days come to €78 on average, or €66 without tax.",
    },
    { given: { recentOrders: { baskets: { taxInside: 0 } } }, is: "ask", says: "€78 on average. Had" },
    { given: { recentOrders: { baskets: { orders: 19 } } }, is: "unknown", says: "19 of the 20" },
  ],
});
