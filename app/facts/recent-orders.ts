import type { RecentOrdersQuery } from "./admin.types";
import { tally, type Readings } from "./fact";
import { countFound, countIn, emptyFound, emptyShare, type Found, type Share } from "./tally/share";

declare module "./fact" {
  interface Facts {
    recentOrders: RecentOrders;
  }
}

/** Orders of the last 60 days as counts, without tests and cancellations where not said; no order is kept. */
export type RecentOrders = {
  orders: number;
  /** Test orders, and orders that were paid; canceled ones too, as that is how a test with real money ends. */
  tests: Found;
  paid: Found;
  /** Orders paid through a gateway that takes real money online; the gateway as a note. */
  paidLive: Found;
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
/** Paid, or paid and given back: money moved. */
const moneyMoved = ["PAID", "PARTIALLY_REFUNDED", "REFUNDED"];
const takesMoney = ["SALE", "CAPTURE"];
/** Gateways of test mode and of money that was there before. */
const notLive = ["bogus", "cash", "gift_card", "shopify_store_credit"];
const pickedUp = ["PICKED_UP", "READY_FOR_PICKUP"];

export default tally({
  scopes: ["read_orders"],
  query: `#graphql
    query RecentOrders($after: String, $query: String!) {
      orders(first: 250, after: $after, query: $query, sortKey: CREATED_AT) {
        nodes {
          id name createdAt cancelledAt test requiresShipping displayFinancialStatus displayFulfillmentStatus
          fulfillments { status displayStatus requiresShipping trackingInfo { number } }
          transactions(first: 10) { kind status gateway manualPaymentGateway }
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
    value: {
      orders: 0,
      tests: emptyFound(),
      paid: emptyFound(),
      paidLive: emptyFound(),
      parcels: emptyShare(),
      due: 0,
      behind: emptyFound(),
    },
  }),
  add(counting: Counting, { orders }: RecentOrdersQuery) {
    for (const order of orders.nodes) {
      if (Date.parse(order.createdAt) < earliest(counting.readAt)) continue;
      countProof(counting.value, order);
      if (!order.test && order.cancelledAt == null) count(counting, order);
    }
  },
  finish: ({ value }: Counting): RecentOrders => value,
  example: {
    orders: 120,
    tests: { count: 1, first: [{ id: "gid://shopify/Order/1", title: "#1001" }] },
    paid: { count: 118, first: [{ id: "gid://shopify/Order/2", title: "#1002" }] },
    paidLive: {
      count: 118,
      first: [{ id: "gid://shopify/Order/2", title: "#1002", note: "shopify_payments" }],
    },
    parcels: { of: 110, good: 109, unsure: 0, first: [{ id: "gid://shopify/Order/7", title: "#1007" }] },
    due: 100,
    behind: { count: 0, first: [] },
  },
});

function count({ readAt, value }: Counting, order: Node): void {
  const item = { id: order.id, title: order.name };
  value.orders += 1;
  const live = order.transactions.find(isLivePayment);
  if (live) countFound(value.paidLive, { ...item, note: live.gateway ?? "" });
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

function countProof(value: RecentOrders, order: Node): void {
  const item = { id: order.id, title: order.name };
  if (order.test) countFound(value.tests, item);
  else if (moneyMoved.includes(order.displayFinancialStatus ?? "")) countFound(value.paid, item);
}

function isLivePayment({
  kind,
  status,
  gateway,
  manualPaymentGateway,
}: Node["transactions"][number]): boolean {
  if (status !== "SUCCESS" || !takesMoney.includes(kind) || manualPaymentGateway) return false;
  // An unnamed gateway proves nothing.
  return gateway != null && gateway !== "" && !notLive.includes(gateway);
}

function earliest(readAt: string): number {
  return Date.parse(readAt) - daysBack * dayInMs;
}
