import { cannotTell, checkpoint, no, notStated, offering, yes } from "../checkpoint";
import { money, percent } from "../money";
import { stated } from "../profile-gates";
import { tooFewOrders, unseenPart } from "../sales";
import { adminPage, firstFive } from "../words";

/** With fewer orders a single large one can make a product look like the whole store. */
const leastOrders = 50;
const mostPart = 0.5;

export default checkpoint({
  asks: "Does your best product bring no more than half of your revenue?",
  skill: "do-not-hang-on-one-product",
  mode: "auto",
  needs: ["soldItems", "profile"],

  // Revenue is taken before tax and after returns; what lies beyond an order's first five lines is taken for unsure.
  answer({ soldItems, profile }) {
    const nothing =
      stated(profile, "oneProduct", true, "You told us that one product is your whole brand, on purpose.") ??
      tooFewOrders(soldItems, leastOrders);
    if (nothing) return nothing;
    const { revenue, currency, topProducts, products } = soldItems;
    const best = topProducts[0];
    const seen = {
      field: "orders.lineItems.product.id",
      value: best && revenue > 0 ? percent(best.revenue / revenue) : null,
      items: firstFive(topProducts, ({ id, title, revenue: own }) => ({
        title,
        opens: adminPage("products", id),
        note: money(own, currency),
      })),
    };
    if (!best || revenue <= 0)
      return cannotTell("None of the orders of the last 60 days brought revenue from a product.", seen);
    const name = `“${best.title}”`;
    const only = `All orders of the last 60 days are for ${name}; is it your whole brand, on purpose?`;
    if (products === 1 && profile.oneProduct === undefined) return notStated("oneProduct", only, seen);
    const unseen = unseenPart(soldItems);
    const read = (best.revenue / revenue) * (1 - unseen);
    const found = `${name} brought ${percent(best.revenue / revenue)} of your revenue of the last 60 days`;
    if (read + unseen <= mostPart) return yes(`${found}, more than any other product.`, seen);
    if (read > mostPart) return offering("oneProduct", no(`${found}: if it fails, so does the store.`, seen));
    return cannotTell(`${found}, but large orders hide too much to be sure.`, seen);
  },

  examples: [
    { given: { soldItems: {} }, is: "yes", says: "“Ash glaze dinner plate” brought 20% of your revenue" },
    { given: { soldItems: { topProducts: [{ revenue: 4500 }] } }, is: "yes", says: "50%" },
    { given: { soldItems: { topProducts: [{ revenue: 4600 }] } }, is: "no", says: "51.1%" },
    { given: { soldItems: { topProducts: [{ revenue: 4300 }], unseen: 20 } }, is: "unknown" },
    { given: { soldItems: { products: 1 } }, is: "unknown", says: "on purpose" },
    { given: { soldItems: { orders: 49 } }, is: "unknown", says: "there are 49 so far" },
    { given: { soldItems: { revenue: 0 } }, is: "unknown", says: "brought revenue from a product" },
    { given: { profile: { oneProduct: true } }, is: "does-not-apply" },
  ],
});
