import type { Sourcing } from "~/facts/stated/profile";
import { cannotTell, checkpoint, no, offering, tooLittleData, yes } from "../checkpoint";
import { behindParcels } from "../gates";
import { foundEvidence, namesOf } from "../shares";
import { agree, count } from "../words";

/** One order, or one in fifty, may wait for an answer from its buyer. */
const mostOrders = 1;
const mostPart = 0.02;
/** With fewer orders one of them decides. */
const leastOrders = 10;
/** What is made or sent by others first takes a week longer. */
const madeFirst: readonly Sourcing[] = ["made-to-order", "print-on-demand", "dropshipping", "mixed"];

const pickedUpOnly = { ways: { handovers: { parcel: 0, pickup: 118, nothing: 2 } } };

export default checkpoint({
  asks: "Are nearly all paid orders older than a week shipped or deliberately on hold?",
  skill: "leave-no-order-behind",
  mode: "auto",
  needs: ["recentOrders", "profile"],
  mayUse: ["variants", "handOver"],

  answer({ recentOrders, profile: { sourcing }, variants, handOver }) {
    const { afterWeek, afterTwoWeeks } = recentOrders;
    const patient = sourcing !== undefined && madeFirst.includes(sourcing);
    const { orders, behind, unclear } = patient ? afterTwoWeeks : afterWeek;
    const age = patient ? "older than two weeks" : "older than a week";
    const seen = foundEvidence("orders.displayFulfillmentStatus", behind, "orders");
    return behindParcels({ variants, handOver, recentOrders }, answer());

    function answer() {
      if (orders < leastOrders) return tooLittleData(orders, leastOrders, `paid orders ${age}`, seen);
      const paid = count(orders, "paid order");
      const few = (late: number, of: number) => late <= mostOrders || late / of <= mostPart;
      // Open orders that may be waiting for their buyer or their money could decide it.
      if (unclear > 0 && few(behind.count, orders) && !few(behind.count + unclear, orders + unclear))
        return cannotTell(
          `${count(unclear, "paid order")} ${age} ${agree(unclear, "is", "are")} open, and may wait to be picked up or have been paid later.`,
          seen,
        );
      if (behind.count === 0)
        return yes(`All ${paid} of the last 60 days that are ${age} are shipped or on hold.`, seen);
      const found = `${behind.count} of ${paid} ${age} ${agree(behind.count, "is", "are")} neither shipped nor on hold`;
      if (few(behind.count, orders)) return yes(`${found}, which is few.`, seen);
      const missing = no(`${found}, such as ${namesOf(behind.first)}.`, seen);
      return patient ? missing : offering("sourcing", missing);
    }
  },

  examples: [
    { given: { recentOrders: {} }, is: "yes", says: "All 100 paid orders" },
    { given: { recentOrders: { afterWeek: { orders: 10, behind: { count: 1 } } } }, is: "yes" },
    {
      given: {
        recentOrders: {
          afterWeek: { behind: { count: 3, first: [{ id: "gid://shopify/Order/3", title: "#1003" }] } },
        },
      },
      is: "no",
      says: "3 of 100 paid orders older than a week are neither shipped nor on hold, such as “#1003”",
    },
    {
      given: {
        recentOrders: { afterWeek: { behind: { count: 3 } } },
        profile: { sourcing: "made-to-order" },
      },
      is: "yes",
      says: "All 90 paid orders of the last 60 days that are older than two weeks",
    },
    { given: { recentOrders: { afterWeek: { orders: 9 } } }, is: "unknown", says: "there are 9 so far" },
    {
      given: { recentOrders: { afterWeek: { unclear: 5 } } },
      is: "unknown",
      says: "may wait to be picked up",
    },
    { given: { recentOrders: pickedUpOnly }, is: "does-not-apply", says: "as a parcel" },
    { given: { variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});
