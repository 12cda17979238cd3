import type { ReturnsQuery } from "./admin.types";
import { tally, type Readings } from "./fact";
import { countDays, isOlder, type Days } from "./tally/days";
import {
  countFound,
  countIn,
  emptyFound,
  emptyShare,
  keep,
  type Found,
  type Item,
  type Share,
} from "./tally/share";

declare module "./fact" {
  interface Facts {
    returns: Returns;
  }
}

/** Returns of the last 60 days, in orders of the last 60 days: older orders cannot be seen. Items are orders. */
export type Returns = {
  all: number;
  /** Those that began with a customer's own request. */
  requested: Found;
  /** Returned lines: `good` have a reason that says something. */
  reasons: Share;
  /** Days from a return until its first refund, or until now where none came within two weeks. */
  refunds: Days;
  slow: Item[];
  /** Orders with more returns than were read. */
  cut: number;
};

type Node = ReturnsQuery["orders"]["nodes"][number];
type Return = Node["returns"]["nodes"][number];
type Counting = { readAt: string; value: Returns };

const dayInMs = 86_400_000;
const daysBack = 60;
const returnsSeen = 2;
/** A refund may take two weeks, which is also what European law allows. */
const refundWithinDays = 14;
const saysNothing = ["unknown", "other"];

export default tally({
  scopes: ["read_orders", "read_returns"],
  // returns, lines and exchanges are samples: what is beyond them is unsure; one refund is enough, the first
  query: `#graphql
    query Returns($after: String, $query: String!) {
      orders(first: 100, after: $after, query: $query, sortKey: CREATED_AT) {
        nodes {
          id name createdAt test cancelledAt
          returns(first: 2) {
            nodes {
              createdAt status requestApprovedAt totalQuantity
              refunds(first: 1) { nodes { createdAt } }
              exchangeLineItems(first: 1) { nodes { id } }
              returnLineItems(first: 2) {
                nodes { ... on ReturnLineItem { quantity returnReasonDefinition { handle } } }
              }
            }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  from: ["readAt"],
  variables: ({ readAt }: Readings) =>
    readAt?.known
      ? {
          query: `created_at:>='${new Date(earliest(readAt.value)).toISOString()}' AND -return_status:no_return`,
        }
      : null,
  maxPages: 8,
  page: ({ orders }: ReturnsQuery) => orders.pageInfo,
  start: (readAt): Counting => ({
    readAt,
    value: { all: 0, requested: emptyFound(), reasons: emptyShare(), refunds: [], slow: [], cut: 0 },
  }),
  add({ readAt, value }: Counting, { orders }: ReturnsQuery) {
    for (const order of orders.nodes) {
      if (Date.parse(order.createdAt) < earliest(readAt) || order.test || order.cancelledAt != null) continue;
      if (order.returns.nodes.length === returnsSeen) value.cut += 1;
      const item = { id: order.id, title: order.name };
      for (const each of order.returns.nodes) count(value, each, item, readAt);
    }
  },
  finish: ({ value }: Counting): Returns => value,
  example: {
    all: 12,
    requested: { count: 9, first: [{ id: "gid://shopify/Order/5", title: "#1005" }] },
    reasons: { of: 14, good: 13, unsure: 0, first: [{ id: "gid://shopify/Order/6", title: "#1006" }] },
    refunds: [0, 0, 1, 2, 4, 2, 2, 1],
    slow: [],
    cut: 0,
  },
});

function count(value: Returns, each: Return, item: Item, readAt: string): void {
  if (each.status === "REQUESTED" || each.requestApprovedAt != null) countFound(value.requested, item);
  if (["CANCELED", "DECLINED", "REQUESTED"].includes(each.status)) return;
  value.all += 1;
  countReasons(value.reasons, each, item);
  if (each.exchangeLineItems.nodes.length > 0) return;
  const refunded = each.refunds.nodes[0]?.createdAt;
  const late = isOlder(refundWithinDays, each.createdAt, refunded ?? readAt);
  if (refunded == null && !late) return;
  countDays(value.refunds, each.createdAt, refunded ?? readAt);
  if (late) keep(value.slow, { ...item, note: refunded ? "refunded late" : "not refunded yet" });
}

function countReasons(reasons: Share, { returnLineItems, totalQuantity }: Return, item: Item): void {
  let quantity = 0;
  for (const line of returnLineItems.nodes) {
    // Lines of another kind belong to returns of items that Shopify does not know; they carry no reason to judge.
    if (!("quantity" in line)) continue;
    quantity += line.quantity;
    const reason = line.returnReasonDefinition?.handle ?? "unknown";
    countIn(reasons, !saysNothing.includes(reason), { ...item, note: reason });
  }
  const unseen = Math.max(0, totalQuantity - quantity);
  reasons.of += unseen;
  reasons.unsure += unseen;
}

function earliest(readAt: string): number {
  return Date.parse(readAt) - daysBack * dayInMs;
}
