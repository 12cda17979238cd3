import { checkpoint, no, tooLittleData, yes } from "../checkpoint";
import { span } from "../journeys";
import { namesOf } from "../shares";
import { count } from "../words";

/** Below half, every decision about a channel is a guess. */
const leastPart = 0.5;
/** With fewer orders one campaign decides. */
const leastOrders = 30;

// An order whose journey holds no visit, such as one from the till or written by hand, has no source to know.
export default checkpoint({
  asks: "Do at least half of your recent orders show where the visit came from?",
  skill: "know-where-orders-come-from",
  mode: "auto",
  needs: ["orderJourneys"],

  answer({ orderJourneys: journeys }) {
    const { ready, traced, sources } = journeys;
    const known = sources
      .filter(({ name }) => !["direct", "unknown"].includes(name.toLowerCase()))
      .sort((a, b) => b.count - a.count);
    const seen = {
      field: "orders.customerJourneySummary.lastVisit.source",
      count: { k: traced, n: ready, of: "online orders" },
      items: known.slice(0, 5).map((source) => ({ title: source.name, note: count(source.count, "order") })),
    };
    if (ready < leastOrders)
      return tooLittleData(ready, leastOrders, "online orders of the last 60 days", seen);
    const said = `The source of ${traced === 0 ? "none" : traced} of ${count(ready, "online order")} ${span(journeys)} is known`;
    const first =
      known.length > 0 ? `, first of all ${namesOf(known.map(({ name }) => ({ title: name })))}` : "";
    return traced / ready >= leastPart
      ? yes(`${said}${first}.`, seen)
      : no(`${said}; the others came directly or from nowhere that Shopify could tell.`, seen);
  },

  examples: [
    {
      given: { orderJourneys: {} },
      is: "yes",
      says: "80 of 100 online orders of the last 60 days is known, first of all “google” and “newsletter”.",
    },
    { given: { orderJourneys: { traced: 49 } }, is: "no", says: "49 of 100 online orders" },
    { given: { orderJourneys: { ready: 29 } }, is: "unknown", says: "there are 29 so far" },
  ],
});
