import type { Sourcing } from "~/facts/stated/profile";
import { checkpoint, no, offering, tooLittleData, yes } from "../checkpoint";
import { behindGate, nothingToShip } from "../gates";
import { foundEvidence, namesOf } from "../shares";
import { agree, count } from "../words";

/** One order, or one in fifty, may wait for an answer from its buyer. */
const mostOrders = 1;
const mostPart = 0.02;
/** With fewer orders one of them decides. */
const leastOrders = 10;
/** What is made or sent by others first takes a week longer. */
const madeFirst: readonly Sourcing[] = ["made-to-order", "print-on-demand", "dropshipping", "mixed"];

export default checkpoint({
  asks: "Are nearly all paid orders older than a week shipped or deliberately on hold?",
  skill: "leave-no-order-behind",
  mode: "auto",
  needs: ["recentOrders", "profile"],
  mayUse: ["variants"],

  answer({ recentOrders: { afterWeek, afterTwoWeeks }, profile: { sourcing }, variants }) {
    const patient = sourcing !== undefined && madeFirst.includes(sourcing);
    const { orders, behind } = patient ? afterTwoWeeks : afterWeek;
    const age = patient ? "older than two weeks" : "older than a week";
    const seen = foundEvidence("orders.displayFulfillmentStatus", behind, "orders");
    return behindGate(variants, nothingToShip, answer());

    function answer() {
      if (orders < leastOrders) return tooLittleData(orders, leastOrders, `paid orders ${age}`, seen);
      const paid = count(orders, "paid order");
      if (behind.count === 0)
        return yes(`All ${paid} of the last 60 days that are ${age} are shipped or on hold.`, seen);
      const found = `${behind.count} of ${paid} ${age} ${agree(behind.count, "is", "are")} neither shipped nor on hold`;
      const few = behind.count <= mostOrders || behind.count / orders <= mostPart;
      if (few) return yes(`${found}, which is few.`, seen);
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
    { given: { variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});
