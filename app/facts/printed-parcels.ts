import type { PrintedParcelsQuery } from "./admin.types";
import { tally, type Readings } from "./fact";
import { isPrintProvider } from "./print-names/known";
import { TooLarge } from "./reading/too-large";
import { countDays, type Days } from "./tally/days";

declare module "./fact" {
  interface Facts {
    printedParcels: PrintedParcels;
  }
}

/** Days from the order to the first parcel of each print provider, for orders of the last 60 days. */
export type PrintedParcels = { serviceName: string; days: Days }[];

type Node = PrintedParcelsQuery["orders"]["nodes"][number];
type Counting = { readAt: string; value: PrintedParcels };

const dayInMs = 86_400_000;
/** As far back as orders can be read without `read_all_orders`. */
const daysBack = 60;
/** Far more than there are print providers; a store's own names for services must not let the list grow. */
const mostProviders = 100;

export default tally({
  scopes: ["read_orders"],
  query: `#graphql
    query PrintedParcels($after: String, $query: String!) {
      ordersCount(query: $query) { count }
      orders(first: 250, after: $after, query: $query, sortKey: ID) {
        nodes {
          id createdAt cancelledAt test
          fulfillments { createdAt status service { serviceName } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  // A store without a print provider is not asked.
  from: ["readAt", "fulfillmentServices"],
  variables({ readAt, fulfillmentServices }: Readings) {
    if (!readAt?.known || !fulfillmentServices?.known) return null;
    if (!fulfillmentServices.value.some(({ serviceName }) => isPrintProvider(serviceName))) return null;
    return { query: `created_at:>='${new Date(earliest(readAt.value)).toISOString()}'` };
  },
  nothing: [],
  maxPages: 8,
  size: ({ ordersCount }: PrintedParcelsQuery) => ordersCount?.count,
  page: ({ orders }: PrintedParcelsQuery) => orders.pageInfo,
  start: (readAt): Counting => ({ readAt, value: [] }),
  add({ readAt, value }: Counting, { orders }: PrintedParcelsQuery) {
    for (const order of orders.nodes) {
      const counts = !order.test && order.cancelledAt == null;
      if (counts && Date.parse(order.createdAt) >= earliest(readAt)) countOrder(value, order);
    }
  },
  finish: ({ value }: Counting): PrintedParcels => value,
  example: [],
});

function countOrder(value: PrintedParcels, { createdAt, fulfillments }: Node): void {
  const firsts = new Map<string, string>();
  for (const { status, service, createdAt: sent } of fulfillments) {
    if (status !== "SUCCESS" || !service || !isPrintProvider(service.serviceName)) continue;
    const before = firsts.get(service.serviceName);
    if (before === undefined || sent < before) firsts.set(service.serviceName, sent);
  }
  for (const [serviceName, sent] of firsts) {
    let provider = value.find((each) => each.serviceName === serviceName);
    if (!provider) {
      if (value.length === mostProviders) throw new TooLarge();
      value.push((provider = { serviceName, days: [] }));
    }
    countDays(provider.days, createdAt, sent);
  }
}

function earliest(readAt: string): number {
  return Date.parse(readAt) - daysBack * dayInMs;
}
