import type { LivePaymentsQuery } from "./admin.types";
import { fact, type Readings } from "./fact";
import { throughCheckout } from "./tally/order-ways";
import { countFound, emptyFound, type Found } from "./tally/share";

declare module "./fact" {
  interface Facts {
    livePayments: LivePayments;
  }
}

/** Of the latest orders within 60 days that came through the checkout: those paid through a gateway that takes real money online, as a note. */
export type LivePayments = { orders: number; paid: Found };

type Payment = LivePaymentsQuery["orders"]["nodes"][number]["transactions"][number];

const takesMoney = ["SALE", "CAPTURE"];
/** Gateways of test mode and of money that was there before. */
const notLive = ["bogus", "cash", "gift_card", "shopify_store_credit"];

export default fact({
  scopes: ["read_orders"],
  // a sample: one order paid live is the proof
  query: `#graphql
    query LivePayments($query: String!) {
      orders(first: 25, query: $query, sortKey: CREATED_AT, reverse: true) {
        nodes {
          id name test cancelledAt sourceName requiresShipping
          transactions(first: 5) { kind status gateway manualPaymentGateway }
        }
      }
    }`,
  from: ["readAt"],
  variables: ({ readAt }: Readings) =>
    readAt?.known ? { query: `created_at:>='${from(readAt.value)}'` } : null,
  shape({ orders }: LivePaymentsQuery): LivePayments {
    const value: LivePayments = { orders: 0, paid: emptyFound() };
    for (const order of orders.nodes) {
      const { id, name, test, cancelledAt, transactions } = order;
      // What was paid at a till, or came from another place, does not show that the checkout takes money.
      if (test || cancelledAt != null || !throughCheckout(order)) continue;
      value.orders += 1;
      const live = transactions.find(isLive);
      if (live) countFound(value.paid, { id, title: name, note: live.gateway ?? "" });
    }
    return value;
  },
  example: {
    orders: 25,
    paid: { count: 24, first: [{ id: "gid://shopify/Order/2", title: "#1002", note: "shopify_payments" }] },
  },
});

function isLive({ kind, status, gateway, manualPaymentGateway }: Payment): boolean {
  if (status !== "SUCCESS" || !takesMoney.includes(kind) || manualPaymentGateway) return false;
  // An unnamed gateway proves nothing.
  return gateway != null && gateway !== "" && !notLive.includes(gateway);
}

function from(readAt: string): string {
  return new Date(Date.parse(readAt) - 60 * 86_400_000).toISOString();
}
