import type { OrderJourneysQuery } from "./admin.types";
import { tally, type Readings } from "./fact";
import { countJourney, noJourneys, type Journeys } from "./tally/order-journeys";
import { wayOf } from "./tally/order-ways";

declare module "./fact" {
  interface Facts {
    orderJourneys: Journeys;
  }
}

const dayInMs = 86_400_000;
/** As far back as orders can be read without `read_all_orders`. */
const daysBack = 60;

export default tally({
  scopes: ["read_orders"],
  // The newest 250 orders are a fair sample of where orders come from; of a visit its source, never its pages.
  query: `#graphql
    query OrderJourneys($after: String, $query: String!) {
      orders(first: 250, after: $after, query: $query, sortKey: CREATED_AT, reverse: true) {
        nodes {
          id name createdAt cancelledAt test sourceName requiresShipping
          customerJourneySummary {
            ready
            firstVisit { source }
            lastVisit { source sourceType utmParameters { source medium } }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  from: ["readAt", "ordersOf60Days"],
  variables({ readAt, ordersOf60Days }: Readings) {
    if (!readAt?.known) return null;
    if (ordersOf60Days?.known && ordersOf60Days.value.exact && ordersOf60Days.value.count === 0) return null;
    return { query: `created_at:>='${new Date(earliest(readAt.value)).toISOString()}'` };
  },
  nothing: noJourneys(),
  maxPages: 1,
  enough: () => true,
  page: ({ orders }: OrderJourneysQuery) => orders.pageInfo,
  start: (readAt) => ({ readAt, value: noJourneys() }),
  add({ readAt, value }: { readAt: string; value: Journeys }, { orders }: OrderJourneysQuery) {
    for (const order of orders.nodes) {
      if (order.test || order.cancelledAt != null || wayOf(order).soldAt === "till") continue;
      if (Date.parse(order.createdAt) < earliest(readAt)) continue;
      countJourney(value, order.customerJourneySummary, { id: order.id, title: order.name });
    }
    if (orders.pageInfo.hasNextPage) value.newest = orders.nodes.length;
  },
  finish: ({ value }: { value: Journeys }): Journeys => value,
  example: {
    newest: null,
    ready: 100,
    traced: 80,
    owned: 20,
    tagged: { of: 40, good: 36, unsure: 0, first: [] },
    perhapsTagged: 0,
    both: 100,
    differing: 20,
    sources: [
      { name: "google", count: 50 },
      { name: "direct", count: 20 },
      { name: "newsletter", count: 30 },
    ],
  },
});

function earliest(readAt: string): number {
  return Date.parse(readAt) - daysBack * dayInMs;
}
