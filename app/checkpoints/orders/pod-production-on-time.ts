import { ask, checkpoint, no, tooLittleData } from "../checkpoint";
import { counted, middleDays, withinDays } from "../middles";
import { notPrinted } from "../print-providers";
import { withoutProof } from "../unread";
import { count } from "../words";

/** No print provider promises longer, and no shopper waits longer without asking. */
const mostDays = 10;
/** With fewer orders one backlog decides. */
const leastOrders = 10;
const field = "orders.fulfillments.createdAt";
const printing = (days: number[]) => ({
  fulfillmentServices: [{ handle: "gelato", serviceName: "Gelato" }],
  printedParcels: [{ serviceName: "Gelato", days }],
});

export default checkpoint({
  asks: "Does your print provider ship within the time your product pages promise?",
  skill: "monitor-pod-production-times",
  mode: "proves-no",
  needs: ["profile", "fulfillmentServices", "readAt"],
  mayUse: ["printedParcels"],

  answer({ profile, fulfillmentServices, readAt, printedParcels }) {
    const gate = notPrinted(profile, fulfillmentServices, readAt);
    if (gate) return gate;
    if (!printedParcels.known) {
      const unseen = "The app may not read your orders.";
      return withoutProof(printedParcels.because, unseen, field);
    }
    const printed = printedParcels.value;
    const days = added(printed.map((service) => service.days));
    const all = counted(days);
    const seen = {
      field,
      count: { k: counted(days.slice(0, mostDays + 1)), n: all, of: "printed orders" },
      items: printed.map((service) => ({
        title: service.serviceName,
        note: count(counted(service.days), "order"),
      })),
    };
    if (all < leastOrders) return tooLittleData(all, leastOrders, "orders sent by your print provider", seen);
    const middle = middleDays(days) ?? 0;
    const said = `Half of the ${count(all, "order")} your print provider sent in the last 60 days left ${withinDays(middle)}`;
    return middle > mostDays
      ? no(`${said} of the order; more than ${mostDays} days is longer than shoppers wait.`, seen)
      : ask(`${said} of the order.`, seen);
  },

  examples: [
    {
      given: printing([0, 0, 0, 6, 8]),
      is: "ask",
      says: "Half of the 14 orders your print provider sent in the last 60 days left within 4 days",
    },
    { given: printing([...Array<number>(11).fill(0), 4, 8]), is: "no", says: "within 12 days" },
    { given: printing([0, 9]), is: "unknown", says: "there are 9 so far" },
    { given: {}, is: "does-not-apply" },
    { given: { ...printing([9]), printedParcels: { unread: "The reading failed." } }, is: "unknown" },
  ],
});

function added(lists: readonly (readonly number[])[]): number[] {
  const longest = Math.max(0, ...lists.map((days) => days.length));
  return Array.from({ length: longest }, (_, day) =>
    lists.reduce((total, days) => total + (days[day] ?? 0), 0),
  );
}
