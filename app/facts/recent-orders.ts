import type { RecentOrdersQuery } from "./admin.types";
import { tally, type Readings } from "./fact";
import { countWait, noWaits, type Waits } from "./tally/order-waits";
import {
  countFound,
  countIn,
  emptyFound,
  emptyShare,
  type Found,
  type Item,
  type Share,
} from "./tally/share";

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
  /** Paid orders that need shipping. */
  waits: Waits;
  /** In the store's currency: what the lines were sold for, and what was taken off. */
  subtotal: number;
  discounts: number;
  /** Orders with an authorized payment to capture, and those of them older than five days. */
  capturable: number;
  uncaptured: Found;
};

type Node = RecentOrdersQuery["orders"]["nodes"][number];
type Counting = { readAt: string; value: RecentOrders };

const dayInMs = 86_400_000;
/** As far back as orders can be read without `read_all_orders`. */
const daysBack = 60;
const dueAfterDays = 7;
/** Authorizations of common providers end after about a week. */
const captureWithinDays = 5;
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
      shop { ianaTimezone }
      orders(first: 250, after: $after, query: $query, sortKey: CREATED_AT) {
        nodes {
          id name createdAt processedAt capturable cancelledAt test requiresShipping displayFinancialStatus displayFulfillmentStatus
          totalDiscountsSet { shopMoney { amount } }
          subtotalPriceSet { shopMoney { amount } }
          fulfillments { createdAt status displayStatus requiresShipping trackingInfo { number } }
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
      waits: noWaits(),
      subtotal: 0,
      discounts: 0,
      capturable: 0,
      uncaptured: emptyFound(),
    },
  }),
  add(counting: Counting, { orders, shop }: RecentOrdersQuery) {
    for (const order of orders.nodes) {
      if (Date.parse(order.createdAt) < earliest(counting.readAt)) continue;
      countProof(counting.value, order);
      if (!order.test && order.cancelledAt == null) count(counting, order, shop.ianaTimezone);
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
    waits: {
      sent: [40, 50, 20, 4],
      open: [2, 1],
      slowest: [{ id: "gid://shopify/Order/9", title: "#1009", note: "sent after 3 business days", days: 3 }],
    },
    subtotal: 9400,
    discounts: 600,
    capturable: 2,
    uncaptured: { count: 0, first: [] },
  },
});

function count({ readAt, value }: Counting, order: Node, zone: string): void {
  const item = { id: order.id, title: order.name };
  value.orders += 1;
  const live = order.transactions.find(isLivePayment);
  if (live) countFound(value.paidLive, { ...item, note: live.gateway ?? "" });
  countMoney(value, order, item, readAt);
  for (const { status, displayStatus, requiresShipping, trackingInfo } of order.fulfillments) {
    if (status !== "SUCCESS" || !requiresShipping || pickedUp.includes(displayStatus ?? "")) continue;
    countIn(
      value.parcels,
      trackingInfo.some(({ number }) => Boolean(number?.trim())),
      item,
    );
  }
  const paid = ["PAID", "PARTIALLY_REFUNDED"].includes(order.displayFinancialStatus ?? "");
  if (paid && order.requiresShipping) countFirstParcel(value.waits, order, item, readAt, zone);
  const old = Date.parse(order.createdAt) <= Date.parse(readAt) - dueAfterDays * dayInMs;
  if (!paid || !old || !order.requiresShipping) return;
  value.due += 1;
  if (!settled.includes(order.displayFulfillmentStatus)) countFound(value.behind, item);
}

function countMoney(value: RecentOrders, order: Node, item: Item, readAt: string): void {
  value.subtotal += Number(order.subtotalPriceSet?.shopMoney.amount ?? 0);
  value.discounts += Number(order.totalDiscountsSet?.shopMoney.amount ?? 0);
  if (!order.capturable) return;
  value.capturable += 1;
  const old = Date.parse(order.createdAt) < Date.parse(readAt) - captureWithinDays * dayInMs;
  if (old) countFound(value.uncaptured, item);
}

function countFirstParcel(waits: Waits, order: Node, item: Item, readAt: string, zone: string): void {
  const sent = order.fulfillments
    .filter(({ status }) => status === "SUCCESS")
    .map(({ createdAt }) => createdAt)
    .sort()[0];
  if (sent) countWait(waits, item, order.processedAt, sent, true, zone);
  // Fulfilled without a parcel that can be seen: nothing to measure.
  else if (order.displayFulfillmentStatus !== "FULFILLED")
    countWait(waits, item, order.processedAt, readAt, false, zone);
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
