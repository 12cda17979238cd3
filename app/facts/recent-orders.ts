import type { RecentOrdersQuery } from "./admin.types";
import { tally, type Readings } from "./fact";
import { countFound, countIn, emptyFound, emptyShare, type Found, type Share } from "./tally/share";

declare module "./fact" {
  interface Facts {
    recentOrders: RecentOrders;
  }
}

/** Orders of the last 60 days as counts, without tests and cancellations; no order is kept. */
export type RecentOrders = {
  orders: number;
  /** Parcels sent: those with a tracking number. */
  parcels: Share;
  /** Paid orders to ship that are a week old or more, and those of them neither shipped nor held on purpose. */
  due: number;
  behind: Found;
};

type Node = RecentOrdersQuery["orders"]["nodes"][number];
type Counting = { readAt: string; value: RecentOrders };

const dayInMs = 86_400_000;
/** As far back as orders can be read without `read_all_orders`. */
const daysBack = 60;
const dueAfterDays = 7;
const settled = ["FULFILLED", "ON_HOLD", "SCHEDULED"];
const pickedUp = ["PICKED_UP", "READY_FOR_PICKUP"];

export default tally({
  scopes: ["read_orders"],
  query: `#graphql
    query RecentOrders($after: String, $query: String!) {
      orders(first: 250, after: $after, query: $query, sortKey: CREATED_AT) {
        nodes {
          id name createdAt cancelledAt test requiresShipping displayFinancialStatus displayFulfillmentStatus
          fulfillments { status displayStatus requiresShipping trackingInfo { number } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  from: ["readAt"],
  variables: ({ readAt }: Readings) =>
    readAt?.known ? { query: `created_at:>='${new Date(earliest(readAt.value)).toISOString()}'` } : null,
  maxPages: 8,
  page: ({ orders }: RecentOrdersQuery) => orders.pageInfo,
  start: (readAt): Counting => ({
    readAt,
    value: { orders: 0, parcels: emptyShare(), due: 0, behind: emptyFound() },
  }),
  add(counting: Counting, { orders }: RecentOrdersQuery) {
    for (const order of orders.nodes) if (!order.test && order.cancelledAt == null) count(counting, order);
  },
  finish: ({ value }: Counting): RecentOrders => value,
  example: {
    orders: 120,
    parcels: { of: 110, good: 109, unsure: 0, first: [{ id: "gid://shopify/Order/7", title: "#1007" }] },
    due: 100,
    behind: { count: 0, first: [] },
  },
});

function count({ readAt, value }: Counting, order: Node): void {
  if (Date.parse(order.createdAt) < earliest(readAt)) return;
  const item = { id: order.id, title: order.name };
  value.orders += 1;
  for (const { status, displayStatus, requiresShipping, trackingInfo } of order.fulfillments) {
    if (status !== "SUCCESS" || !requiresShipping || pickedUp.includes(displayStatus ?? "")) continue;
    countIn(
      value.parcels,
      trackingInfo.some(({ number }) => Boolean(number?.trim())),
      item,
    );
  }
  const paid = ["PAID", "PARTIALLY_REFUNDED"].includes(order.displayFinancialStatus ?? "");
  const old = Date.parse(order.createdAt) <= Date.parse(readAt) - dueAfterDays * dayInMs;
  if (!paid || !old || !order.requiresShipping) return;
  value.due += 1;
  if (!settled.includes(order.displayFulfillmentStatus)) countFound(value.behind, item);
}

function earliest(readAt: string): number {
  return Date.parse(readAt) - daysBack * dayInMs;
}
