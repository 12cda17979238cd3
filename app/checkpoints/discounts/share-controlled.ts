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

  // Shopify counts free shipping among the discounts; what was taken off the goods lies between two sums.
  answer({ recentOrders: { orders, subtotal, discounts, offShipping }, shop }) {
    const most = { taken: discounts, gross: subtotal + discounts };
    const least = { taken: discounts - offShipping, gross: subtotal + discounts - offShipping };
    const seen = [
      { field: "orders.totalDiscountsSet", value: money(discounts, shop.currencyCode) },
      { field: "orders.shippingLine.price", value: money(offShipping, shop.currencyCode) },
      { field: "orders.subtotalPriceSet", value: money(subtotal, shop.currencyCode) },
    ];
    if (orders < leastOrders)
      return tooLittleData(orders, leastOrders, "orders of the last 60 days", ...seen);
    if (least.gross <= 0) return cannotTell("Your orders of the last 60 days add up to nothing.", ...seen);
    const said = ({ taken, gross }: typeof most) =>
      `${percent(taken / gross)} of your gross sales of ${money(gross, shop.currencyCode)} in the last 60 days.`;
    if (most.taken / most.gross <= mostPart) return yes(`Discounts took ${said(most)}`, ...seen);
    if (least.taken / least.gross > mostPart)
      return no(`Discounts took ${offShipping > 0 ? "at least " : ""}${said(least)}`, ...seen);
    return cannotTell(
      `Your discounts of ${money(discounts, shop.currencyCode)} hold up to ${money(offShipping, shop.currencyCode)} of free shipping, so the app cannot tell what was taken off your goods.`,
      ...seen,
    );
  },

  examples: [
    { given: { recentOrders: {} }, is: "yes", says: "Discounts took 6% of your gross sales of €10,000" },
    { given: { recentOrders: { subtotal: 8500, discounts: 1500 } }, is: "yes" },
    { given: { recentOrders: { subtotal: 8000, discounts: 2000 } }, is: "no", says: "20%" },
    {
      given: { recentOrders: { subtotal: 8000, discounts: 2000, offShipping: 1500 } },
      is: "unknown",
      says: "hold up to €1,500 of free shipping",
    },
    {
      given: { recentOrders: { subtotal: 8000, discounts: 4000, offShipping: 500 } },
      is: "no",
      says: "at least 30.4%",
    },
    { given: { recentOrders: { orders: 29 } }, is: "unknown", says: "there are 29 so far" },
    { given: { recentOrders: { subtotal: 0, discounts: 0 } }, is: "unknown" },
    { given: { recentOrders: { unread: "The app may not read this yet." } }, is: "unknown" },
  ],
});
