import type { RecentOrdersQuery } from "./admin.types";
import { tally, type Readings } from "./fact";
import { countChecks, countRisk, noChecks, type OrderChecks } from "./tally/order-checks";
import { countMoney, noMoney, toCents, type OrderMoney } from "./tally/order-money";
import { countParcels, noParcels, type Parcels } from "./tally/order-parcels";
import { finishSums, noSums, sumOrder, type OrderSums, type Summing } from "./tally/order-sums";
import { countFirstParcel, noWaits, type Waits } from "./tally/order-waits";
import { countWay, noWays, throughCheckout, wayOf, type Ways } from "./tally/order-ways";
import { paidLater } from "./tally/payment-names";
import { countFound, emptyFound, type Found, type Item } from "./tally/share";

declare module "./fact" {
  interface Facts {
    recentOrders: RecentOrders;
  }
}

/**
 * Paid orders to send of some age, and those of them neither shipped nor held on purpose. `unclear` are open ones that
 * may be picked up, or whose money may have come later than they did; they are not among `orders`.
 */
export type Due = { orders: number; behind: Found; unclear: number };

/** Orders of the last 60 days as counts, without tests and cancellations where not said; no order is kept. */
export type RecentOrders = OrderMoney &
  OrderSums & {
    orders: number;
    /** How they were sold and handed over. */
    ways: Ways;
    /**
     * Test orders, and orders that were paid through the store's own checkout; canceled ones too, as that is how a test
     * with real money ends.
     */
    tests: Found;
    paid: Found;
    parcels: Parcels;
    /** Paid orders to send that are a week old or more, and two weeks, for goods that are made first. */
    afterWeek: Due;
    afterTwoWeeks: Due;
    /** Paid orders that are sent as a parcel. */
    waits: Waits;
    checks: OrderChecks;
  };

type Node = RecentOrdersQuery["orders"]["nodes"][number];
type Counting = { readAt: string; value: Omit<RecentOrders, keyof OrderSums>; sums: Summing };

const dayInMs = 86_400_000;
/** As far back as orders can be read without `read_all_orders`. */
const daysBack = 60;
const settled = ["FULFILLED", "ON_HOLD", "SCHEDULED"];
/** Paid, or paid and given back: money moved. */
const moneyMoved = ["PAID", "PARTIALLY_REFUNDED", "REFUNDED"];

export default tally({
  // the place of a till takes the permission to read locations
  scopes: ["read_orders", "read_locations"],
  // the price of the shipping as a plain number costs no point, as a sum of money four for each order;
  // of an address only the country, the state and Shopify's verdict
  query: `#graphql
    query RecentOrders($after: String, $query: String!) {
      shop { ianaTimezone shopAddress { countryCodeV2 provinceCode } }
      ordersCount(query: $query) { count }
      orders(first: 250, after: $after, query: $query, sortKey: ID) {
        nodes {
          id name createdAt processedAt capturable cancelledAt test requiresShipping displayFinancialStatus displayFulfillmentStatus
          returnStatus taxExempt taxesIncluded paymentGatewayNames sourceName
          retailLocation { address { countryCode provinceCode } }
          shippingLine { title code deliveryCategory price }
          totalDiscountsSet { shopMoney { amount } }
          subtotalPriceSet { shopMoney { amount } }
          totalTaxSet { shopMoney { amount } }
          shippingAddress { countryCodeV2 provinceCode validationResultSummary }
          risk { recommendation }
          billingAddress { countryCodeV2 provinceCode }
          fulfillments {
            createdAt updatedAt inTransitAt status displayStatus requiresShipping
            trackingInfo { number }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  from: ["readAt"],
  variables: ({ readAt }: Readings) =>
    readAt?.known ? { query: `created_at:>='${new Date(earliest(readAt.value)).toISOString()}'` } : null,
  maxPages: 8,
  size: ({ ordersCount }: RecentOrdersQuery) => ordersCount?.count,
  page: ({ orders }: RecentOrdersQuery) => orders.pageInfo,
  start: (readAt): Counting => ({
    readAt,
    sums: noSums(),
    value: {
      ...noMoney(),
      orders: 0,
      ways: noWays(),
      tests: emptyFound(),
      paid: emptyFound(),
      parcels: noParcels(),
      afterWeek: { orders: 0, behind: emptyFound(), unclear: 0 },
      afterTwoWeeks: { orders: 0, behind: emptyFound(), unclear: 0 },
      waits: noWaits(),
      checks: noChecks(),
    },
  }),
  add(counting: Counting, { orders, shop }: RecentOrdersQuery) {
    for (const order of orders.nodes) {
      if (Date.parse(order.createdAt) < earliest(counting.readAt)) continue;
      countProof(counting.value, order);
      if (!order.test) countRisk(counting.value.checks.risky, order, { id: order.id, title: order.name });
      if (!order.test && order.cancelledAt == null) count(counting, order, shop);
    }
  },
  finish: ({ value, sums }: Counting): RecentOrders => ({
    ...value,
    ...finishSums(sums),
    subtotal: toCents(value.subtotal),
    discounts: toCents(value.discounts),
    offShipping: toCents(value.offShipping),
  }),
  example: {
    orders: 120,
    ways: {
      online: 120,
      till: 0,
      handovers: { parcel: 118, pickup: 0, local: 0, till: 0, nothing: 2, unclear: 0 },
    },
    tests: { count: 1, first: [{ id: "gid://shopify/Order/1", title: "#1001" }] },
    paid: { count: 118, first: [{ id: "gid://shopify/Order/2", title: "#1002" }] },
    parcels: {
      tracked: { of: 110, good: 109, unsure: 0, first: [{ id: "gid://shopify/Order/7", title: "#1007" }] },
      moves: [2, 60, 30, 8],
      unstuck: { of: 110, good: 110, unsure: 0, first: [] },
    },
    afterWeek: { orders: 100, behind: { count: 0, first: [] }, unclear: 0 },
    afterTwoWeeks: { orders: 90, behind: { count: 0, first: [] }, unclear: 0 },
    waits: {
      sent: [40, 50, 20, 4],
      open: [2, 1],
      unclear: 0,
      deferred: 0,
      slowest: [{ id: "gid://shopify/Order/9", title: "#1009", note: "sent after 3 business days", days: 3 }],
    },
    subtotal: 9400,
    discounts: 600,
    offShipping: 0,
    capturable: 2,
    uncaptured: { count: 0, first: [] },
    checks: {
      addresses: { of: 6, good: 6, unsure: 0, first: [] },
      paidBeforeSent: { of: 110, good: 110, unsure: 0, first: [] },
      risky: { toCancel: 0, sent: { count: 0, first: [] }, toReview: { count: 0, first: [] } },
      returned: { count: 6, first: [{ id: "gid://shopify/Order/5", title: "#1005" }] },
    },
    baskets: { orders: 120, subtotal: 9400, taxInside: 1500, median: 70 },
    places: [{ country: "DE", state: null, orders: 115, sales: 8200 }],
    unplaced: { here: { orders: 0, sales: 0 }, elsewhere: { orders: 0, sales: 0 } },
    homeTaxed: { of: 100, good: 100, unsure: 0, first: [] },
    gateways: [
      { name: "shopify_payments", count: 90 },
      { name: "paypal", count: 30 },
    ],
  },
});

function count({ readAt, value, sums }: Counting, order: Node, shop: RecentOrdersQuery["shop"]): void {
  const item = { id: order.id, title: order.name };
  const way = wayOf(order);
  value.orders += 1;
  countWay(value.ways, way);
  countMoney(value, order, item, readAt);
  if (way.handover === "parcel" || way.handover === "unclear")
    countParcels(value.parcels, order, item, readAt, way.handover === "parcel");
  countChecks(value.checks, order, item, readAt, way);
  sumOrder(sums, order, item, shop.shopAddress, way);
  const paid = ["PAID", "PARTIALLY_REFUNDED"].includes(order.displayFinancialStatus ?? "");
  if (!paid || !["parcel", "unclear", "local"].includes(way.handover)) return;
  if (way.handover !== "local")
    countFirstParcel(value.waits, order, item, readAt, shop.ianaTimezone, way.handover === "parcel");
  const days = (Date.parse(readAt) - Date.parse(order.createdAt)) / dayInMs;
  const sure = way.handover !== "unclear" && !paidLater(order.paymentGatewayNames);
  if (days >= 7) countDue(value.afterWeek, order, item, sure);
  if (days >= 14) countDue(value.afterTwoWeeks, order, item, sure);
}

function countDue(due: Due, order: Node, item: Item, sure: boolean): void {
  const done = settled.includes(order.displayFulfillmentStatus);
  if (!sure && !done) due.unclear += 1;
  else {
    due.orders += 1;
    if (!done) countFound(due.behind, item);
  }
}

function countProof(value: Counting["value"], order: Node): void {
  const item = { id: order.id, title: order.name };
  if (order.test) countFound(value.tests, item);
  else if (moneyMoved.includes(order.displayFinancialStatus ?? "") && throughCheckout(order))
    countFound(value.paid, item);
}

function earliest(readAt: string): number {
  return Date.parse(readAt) - daysBack * dayInMs;
}
