import { cannotTell, checkpoint, no, tooLittleData, yes } from "../checkpoint";
import { money, percent } from "../money";

/** More than this eats the margin of most small stores. */
const mostPart = 0.15;
/** With fewer orders one campaign decides. */
const leastOrders = 30;

export default checkpoint({
  asks: "Were discounts 15% or less of your gross sales in the last 60 days?",
  skill: "keep-discounts-under-control",
  mode: "auto",
  needs: ["recentOrders", "shop"],

  answer({ recentOrders: { orders, subtotal, discounts }, shop }) {
    const gross = subtotal + discounts;
    const seen = [
      { field: "orders.totalDiscountsSet", value: money(discounts, shop.currencyCode) },
      { field: "orders.subtotalPriceSet", value: money(subtotal, shop.currencyCode) },
    ];
    if (orders < leastOrders)
      return tooLittleData(orders, leastOrders, "orders of the last 60 days", ...seen);
    if (gross <= 0) return cannotTell("Your orders of the last 60 days add up to nothing.", ...seen);
    const part = discounts / gross;
    const sales = money(gross, shop.currencyCode);
    const said = `Discounts took ${percent(part)} of your gross sales of ${sales} in the last 60 days.`;
    return part <= mostPart ? yes(said, ...seen) : no(said, ...seen);
  },

  examples: [
    { given: { recentOrders: {} }, is: "yes", says: "Discounts took 6% of your gross sales of €10,000" },
    { given: { recentOrders: { subtotal: 8500, discounts: 1500 } }, is: "yes" },
    { given: { recentOrders: { subtotal: 8000, discounts: 2000 } }, is: "no", says: "20%" },
    { given: { recentOrders: { orders: 29 } }, is: "unknown", says: "there are 29 so far" },
    { given: { recentOrders: { subtotal: 0, discounts: 0 } }, is: "unknown" },
    { given: { recentOrders: { unread: "The app may not read this yet." } }, is: "unknown" },
  ],
});
