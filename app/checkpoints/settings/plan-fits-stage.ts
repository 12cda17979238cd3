import { ask, checkpoint } from "../checkpoint";
import { count } from "../words";

/** Orders in 60 days from which Basic's higher fees, and below which Advanced's monthly price, deserve a comparison. */
const manyForBasic = 1_500;
const fewForAdvanced = 150;

export default checkpoint({
  asks: "Did you choose your Shopify plan by comparing its fees with your order volume?",
  skill: "match-your-shopify-plan-to-your-stage",
  mode: "assisted",
  needs: ["shop", "ordersOf60Days"],

  answer({ shop: { plan }, ordersOf60Days: orders }) {
    const name = plan.publicDisplayName;
    const seen = [
      { field: "shop.plan.publicDisplayName", value: name },
      { field: "ordersCount.count", value: orders.count },
    ];
    const volume = `${orders.exact ? "" : "at least "}${count(orders.count, "order")} in the last 60 days`;
    const unusual =
      (name === "Basic" && orders.count > manyForBasic) ||
      (name === "Advanced" && orders.exact && orders.count < fewForAdvanced);
    if (unusual) {
      const amount = name === "Basic" ? "many" : "few";
      return ask(`You are on ${name} with ${volume}, which is ${amount} for that plan.`, ...seen);
    }
    return ask(`You are on ${name} with ${volume}.`, ...seen);
  },

  examples: [
    { given: { shop: {}, ordersOf60Days: { count: 212 } }, is: "ask", says: "212 orders" },
    { given: { ordersOf60Days: { count: 1_501 } }, is: "ask", says: "many for that plan" },
    { given: { ordersOf60Days: { count: 10_000, exact: false } }, is: "ask", says: "at least 10,000 orders" },
    {
      given: { shop: { plan: { publicDisplayName: "Advanced" } }, ordersOf60Days: { count: 149 } },
      is: "ask",
      says: "few",
    },
  ],
});
