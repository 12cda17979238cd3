import { cannotTell, checkpoint, no, tooLittleData, yes } from "../checkpoint";
import { behindGate, nothingToShip } from "../gates";
import { itemsOf, portion } from "../shares";
import { count } from "../words";

/** One order in five may wait for a question or a supplier. */
const leastPart = 0.8;
/** With fewer orders one of them decides. */
const leastOrders = 10;
/** What shoppers take for usual where a store says nothing. */
const usualDays = 3;

export default checkpoint({
  asks: "Do you ship at least four in five orders within the time you promise?",
  skill: "ship-within-your-promised-time",
  mode: "auto",
  needs: ["recentOrders", "deliveryPromise"],
  mayUse: ["variants"],

  answer({ recentOrders: { waits }, deliveryPromise: { processingTime }, variants }) {
    const stated = { field: "deliveryPromiseSettings.processingTime", value: processingTime ?? null };
    return behindGate(variants, nothingToShip, answer());

    function answer() {
      const promise = processingTime ? daysOf(processingTime) : usualDays;
      if (promise === null)
        return cannotTell(`The app cannot read your processing time “${processingTime}” as days.`, stated);
      const inTime = sum(waits.sent.slice(0, promise + 1));
      const all = sum(waits.sent) + sum(waits.open.slice(promise + 1));
      const seen = {
        field: "orders.fulfillments.createdAt",
        count: { k: inTime, n: all, of: "orders" },
        items: itemsOf(
          waits.slowest.filter(({ days }) => days > promise),
          "orders",
        ),
      };
      if (all < leastOrders) return tooLittleData(all, leastOrders, "orders to ship", seen, stated);
      const within = `within ${count(promise, "business day")}${processingTime ? "" : ", as you state no other time"}`;
      const said = `You shipped ${portion({ good: inTime, of: all }, "order")} of the last 60 days ${within}.`;
      return inTime / all >= leastPart ? yes(said, seen, stated) : no(said, seen, stated);
    }
  },

  examples: [
    {
      given: { recentOrders: {} },
      is: "yes",
      says: "all 114 orders of the last 60 days within 3 business days",
    },
    {
      given: { deliveryPromise: { processingTime: "P1D" } },
      is: "no",
      says: "90 of 114 orders of the last 60 days within 1 business day.",
    },
    { given: { recentOrders: { waits: { sent: [8], open: [0, 0, 0, 9, 2] } } }, is: "yes", says: "8 of 10" },
    { given: { recentOrders: { waits: { sent: [8], open: [0, 0, 0, 0, 3] } } }, is: "no", says: "8 of 11" },
    {
      given: { recentOrders: { waits: { sent: [9], open: [9] } } },
      is: "unknown",
      says: "there are 9 so far",
    },
    { given: { deliveryPromise: { processingTime: "PT12H" } }, is: "unknown" },
    { given: { variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});

/** Shopify states business days as an ISO 8601 duration, “P2D”; null for any other kind of duration. */
function daysOf(duration: string): number | null {
  const days = /^P(\d+)D(?:T0[HMS])?$/.exec(duration)?.[1];
  return days === undefined ? null : Number(days);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, each) => total + each, 0);
}
