import type { DeferredWaitsQuery } from "./admin.types";
import { tally, type Readings } from "./fact";
import { countFrom, noWaits, type Waits } from "./tally/order-waits";
import { wayOf } from "./tally/order-ways";
import { paidLater } from "./tally/payment-names";

declare module "./fact" {
  interface Facts {
    deferredWaits: Waits;
  }
}

type Node = DeferredWaitsQuery["orders"]["nodes"][number];
type Counting = { readAt: string; value: Waits };

const dayInMs = 86_400_000;
/** As far back as orders can be read without `read_all_orders`. */
const daysBack = 60;
const takesMoney = ["SALE", "CAPTURE"];

export default tally({
  scopes: ["read_orders", "read_locations"],
  query: `#graphql
    query DeferredWaits($after: String, $query: String!) {
      shop { ianaTimezone }
      ordersCount(query: $query) { count }
      orders(first: 250, after: $after, query: $query, sortKey: ID) {
        nodes {
          id name createdAt cancelledAt test sourceName requiresShipping
          displayFinancialStatus displayFulfillmentStatus paymentGatewayNames
          retailLocation { id }
          shippingLine { title code deliveryCategory }
          shippingAddress { countryCodeV2 }
          fulfillments { createdAt status displayStatus trackingInfo { number } }
          transactions(first: 5) { kind status processedAt }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  // Only a store whose buyers pay by transfer or voucher is asked when their money came.
  from: ["readAt", "recentOrders"],
  variables({ readAt, recentOrders }: Readings) {
    if (!readAt?.known || !recentOrders?.known || recentOrders.value.waits.deferred === 0) return null;
    return { query: `created_at:>='${new Date(earliest(readAt.value)).toISOString()}'` };
  },
  nothing: noWaits(),
  maxPages: 8,
  size: ({ ordersCount }: DeferredWaitsQuery) => ordersCount?.count,
  page: ({ orders }: DeferredWaitsQuery) => orders.pageInfo,
  start: (readAt): Counting => ({ readAt, value: noWaits() }),
  add({ readAt, value }: Counting, { orders, shop }: DeferredWaitsQuery) {
    for (const order of orders.nodes) {
      if (order.test || order.cancelledAt != null || !paidLater(order.paymentGatewayNames)) continue;
      if (Date.parse(order.createdAt) < earliest(readAt)) continue;
      const paid = ["PAID", "PARTIALLY_REFUNDED"].includes(order.displayFinancialStatus ?? "");
      if (!paid || wayOf(order).handover !== "parcel") continue;
      const from = paidAt(order);
      const item = { id: order.id, title: order.name };
      if (from) countFrom(value, from, order, item, readAt, shop.ianaTimezone);
      else value.deferred += 1;
    }
  },
  finish: ({ value }: Counting): Waits => value,
  example: noWaits(),
});

/** When the money came: the first payment that succeeded; null where none shows. */
function paidAt({ transactions }: Node): string | null {
  const times = transactions
    .filter(({ kind, status }) => status === "SUCCESS" && takesMoney.includes(kind))
    .flatMap(({ processedAt }) => processedAt ?? []);
  return times.sort()[0] ?? null;
}

function earliest(readAt: string): number {
  return Date.parse(readAt) - daysBack * dayInMs;
}
