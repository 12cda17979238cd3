import { cannotTell, checkpoint, no, tooLittleData, yes } from "../checkpoint";
import { behindParcels } from "../gates";
import { promiseOf } from "../own-promise";
import { itemsOf, portion } from "../shares";
import { count } from "../words";

/** One order in five may wait for a question or a supplier. */
const leastPart = 0.8;
/** With fewer orders one of them decides. */
const leastOrders = 10;
/** No store promises to send sooner than on the next business day. */
const soonest = 1;

const dispatch = {
  type: "SHIPPING_POLICY" as const,
  text: "Each piece is thrown for you and leaves us in 10 to 14 days.",
};

export default checkpoint({
  asks: "Do you ship at least four in five orders within the time you promise?",
  skill: "ship-within-your-promised-time",
  mode: "auto",
  needs: ["recentOrders", "deliveryPromise", "policies", "profile"],
  mayUse: ["variants", "handOver", "products", "deferredWaits", "pages"],

  answer({
    recentOrders,
    deliveryPromise,
    policies,
    profile,
    products,
    deferredWaits,
    variants,
    handOver,
    pages,
  }) {
    const { waits } = recentOrders;
    const { processingTime } = deliveryPromise;
    const stated = { field: "deliveryPromiseSettings.processingTime", value: processingTime ?? null };
    return behindParcels({ variants, handOver, recentOrders }, answer());

    function answer() {
      const promise = promiseOf({ processingTime, policies, pages, profile, products });
      if (promise.kind === "unreadable")
        return cannotTell(`The app cannot read your processing time “${processingTime}” as days.`, stated);
      const days = promise.kind === "elsewhere" ? soonest : promise.days;
      // An order paid by transfer or voucher waits from when its money came, where that could be read.
      const later = deferredWaits.known ? deferredWaits.value : null;
      const unclear = waits.unclear + (later ? later.deferred : waits.deferred);
      const inTime = sum(waits.sent.slice(0, days + 1)) + sum(later?.sent.slice(0, days + 1) ?? []);
      const tooLong = sum(waits.open.slice(days + 1)) + sum(later?.open.slice(days + 1) ?? []);
      const all = sum(waits.sent) + sum(later?.sent ?? []) + tooLong;
      const slowest = [...waits.slowest, ...(later?.slowest ?? [])].sort((a, b) => b.days - a.days);
      const seen = {
        field: "orders.fulfillments.createdAt",
        count: { k: inTime, n: all, of: "orders" },
        items: itemsOf(
          slowest.filter((order) => order.days > days),
          "orders",
        ),
      };
      if (all < leastOrders) {
        if (all + unclear >= leastOrders) return hangsOn(unclear);
        return tooLittleData(all, leastOrders, "orders to ship", seen, stated);
      }
      const within = `within ${count(days, "business day")}${promise.kind === "usual" ? ", as you state no other time" : ""}`;
      const said = `You shipped ${portion({ good: inTime, of: all }, "order")} of the last 60 days ${within}.`;
      if (inTime / (all + unclear) >= leastPart) return yes(said, seen, stated);
      if (promise.kind === "elsewhere")
        return cannotTell(
          `You set no processing time, and ${promise.where}, so the app cannot tell what you promise.`,
          seen,
          stated,
        );
      if ((inTime + unclear) / (all + unclear) >= leastPart) return hangsOn(unclear);
      return no(said, seen, stated);

      function hangsOn(orders: number) {
        return cannotTell(
          `The app cannot see when ${count(orders, "order")} had to be sent: how it is handed over, or when it was paid.`,
          seen,
          stated,
        );
      }
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
    {
      given: { recentOrders: { waits: { sent: [0, 0, 0, 0, 20] } }, policies: [dispatch] },
      is: "unknown",
      says: "your shipping policy names a time of its own",
    },
    { given: { recentOrders: { waits: { sent: [0, 20] } }, policies: [dispatch] }, is: "yes" },
    {
      given: { recentOrders: { waits: { sent: [0, 0, 0, 0, 20] } }, profile: { sourcing: "made-to-order" } },
      is: "unknown",
      says: "made or sent by others first",
    },
    {
      given: {
        recentOrders: { waits: { sent: [0, 2], open: [], deferred: 20 } },
        deferredWaits: { sent: [0, 0, 20] },
      },
      is: "yes",
      says: "all 22 orders",
    },
    {
      given: {
        recentOrders: { waits: { sent: [2], open: [], deferred: 20 } },
        deferredWaits: { unread: "No." },
      },
      is: "unknown",
      says: "when 20 orders had to be sent",
    },
    { given: { recentOrders: { waits: { sent: [0, 0, 0, 0, 20], unclear: 90 } } }, is: "unknown" },
    { given: { variants: { shippable: 0 } }, is: "does-not-apply" },
  ],
});

function sum(counts: readonly number[]): number {
  return counts.reduce((total, each) => total + each, 0);
}
