import type { RecentOrdersQuery } from "../admin.types";
import { isOlder } from "./days";
import type { Way } from "./order-ways";
import { paidOnCredit, paidOnDelivery } from "./payment-names";
import { countFound, countIn, emptyFound, emptyShare, type Found, type Item, type Share } from "./share";

/** What should be looked at before a parcel leaves, and what came back. */
export type OrderChecks = {
  /** Open orders older than a day: `good` are those whose address Shopify does not call invalid. */
  addresses: Share;
  /**
   * Orders that Shopify advised to cancel, canceled ones among them; those of them that were sent; and those it advised
   * to look into.
   */
  risky: { toCancel: number; sent: Found; toReview: Found };
  /**
   * Orders fully sent as parcels, those paid on delivery or on agreed credit left out: `good` are not waiting for their money. What waits and
   * names no gateway may be on payment terms, which the app does not read: it is unsure.
   */
  paidBeforeSent: Share;
  /** Online orders with a return that is under way or done, or with a refund. */
  returned: Found;
};

type Node = RecentOrdersQuery["orders"]["nodes"][number];

const open = ["UNFULFILLED", "PARTIALLY_FULFILLED"];
const sent = ["FULFILLED", "PARTIALLY_FULFILLED"];
const unpaid = ["PENDING", "EXPIRED", "AUTHORIZED"];
const givenBack = ["REFUNDED", "PARTIALLY_REFUNDED"];
const cameBack = ["IN_PROGRESS", "INSPECTION_COMPLETE", "RETURNED"];

/** Nothing counted yet. */
export function noChecks(): OrderChecks {
  return {
    addresses: emptyShare(),
    risky: { toCancel: 0, sent: emptyFound(), toReview: emptyFound() },
    paidBeforeSent: emptyShare(),
    returned: emptyFound(),
  };
}

/** Counts one order. */
export function countChecks(checks: OrderChecks, order: Node, item: Item, readAt: string, way: Way): void {
  const { displayFulfillmentStatus: state, displayFinancialStatus: money } = order;
  const brought = ["parcel", "local", "unclear"].includes(way.handover);
  if (brought && open.includes(state) && isOlder(1, order.createdAt, readAt))
    countAddress(checks, order, item);
  if (state === "FULFILLED" && (way.handover === "parcel" || way.handover === "unclear"))
    countPaid(checks.paidBeforeSent, order, item, way.handover === "parcel");
  const online = way.soldAt === "online";
  if (online && (givenBack.includes(money ?? "") || cameBack.includes(order.returnStatus)))
    countFound(checks.returned, item);
}

/** Counts what became of Shopify's advice on one order; a canceled one followed it. */
export function countRisk(risky: OrderChecks["risky"], order: Node, item: Item): void {
  const { recommendation: advice } = order.risk;
  const canceled = order.cancelledAt != null;
  if (advice === "INVESTIGATE" && !canceled) countFound(risky.toReview, item);
  if (advice !== "CANCEL") return;
  risky.toCancel += 1;
  if (!canceled && sent.includes(order.displayFulfillmentStatus)) countFound(risky.sent, item);
}

function countAddress({ addresses }: OrderChecks, { shippingAddress }: Node, item: Item): void {
  const result = shippingAddress?.validationResultSummary;
  if (result != null) countIn(addresses, result !== "ERROR", item);
  else {
    addresses.of += 1;
    addresses.unsure += 1;
  }
}

function countPaid(share: Share, order: Node, item: Item, sure: boolean): void {
  const { displayFinancialStatus, paymentGatewayNames: gateways } = order;
  if (paidOnDelivery(gateways) || paidOnCredit(gateways)) return;
  const state = displayFinancialStatus ?? "";
  // What is picked up may be paid there.
  const open = unpaid.includes(state) && (!sure || (state === "PENDING" && gateways.length === 0));
  if (open) {
    share.of += 1;
    share.unsure += 1;
  } else countIn(share, !unpaid.includes(state), { ...item, note: state.toLowerCase() });
}
