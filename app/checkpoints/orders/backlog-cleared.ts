import { checkpoint, no, tooLittleData, yes } from "../checkpoint";
import { behindGate, nothingToShip } from "../gates";
import { foundEvidence, namesOf } from "../shares";
import { agree, count } from "../words";

/** One order, or one in fifty, may wait for an answer from its buyer. */
const mostOrders = 1;
const mostPart = 0.02;
/** With fewer orders one of them decides. */
const leastOrders = 10;

export default checkpoint({
  asks: "Are nearly all paid orders older than a week shipped or deliberately on hold?",
  skill: "leave-no-order-behind",
  mode: "auto",
  needs: ["recentOrders"],
  mayUse: ["variants"],

  answer({ recentOrders: { due, behind }, variants }) {
    const seen = foundEvidence("orders.displayFulfillmentStatus", behind, "orders");
    return behindGate(variants, nothingToShip, answer());

    function answer() {
      if (due < leastOrders) return tooLittleData(due, leastOrders, "paid orders older than a week", seen);
      const paid = count(due, "paid order");
      if (behind.count === 0)
        return yes(
          `All ${paid} of the last 60 days that are older than a week are shipped or on hold.`,
          seen,
        );
      const found = `${behind.count} of ${paid} older than a week ${agree(behind.count, "is", "are")} neither shipped nor on hold`;
      const few = behind.count <= mostOrders || behind.count / due <= mostPart;
      return few
        ? yes(`${found}, which is few.`, seen)
        : no(`${found}, such as ${namesOf(behind.first)}.`, seen);
    }
  },

  examples: [
    { given: { recentOrders: {} }, is: "yes", says: "All 100 paid orders" },
    { given: { recentOrders: { due: 10, behind: { count: 1 } } }, is: "yes" },
    {
      given: {
        recentOrders: { behind: { count: 3, first: [{ id: "gid://shopify/Order/3", title: "#1003" }] } },
      },
      is: "no",
      says: "3 of 100 paid orders older than a week are neither shipped nor on hold, such as “#1003”",
    },
    { given: { recentOrders: { due: 9 } }, is: "unknown", says: "9 of the 10" },
    { given: { variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});
