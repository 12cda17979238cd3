import words from "../../../content/tables/cash-on-delivery-words.json";
import type { RecentOrdersQuery } from "../admin.types";
import { isOlder } from "./days";
import { countFound, countIn, emptyFound, emptyShare, type Found, type Item, type Share } from "./share";

/** What should be looked at before a parcel leaves, and what came back. */
export type OrderChecks = {
  /** Open orders older than a day: `good` are those whose address Shopify does not call invalid. */
  addresses: Share;
  /** Orders sent although Shopify advised to cancel them, and orders it advised to look into. */
  risky: { sent: Found; toReview: Found };
  /**
   * Fully shipped orders, those paid on delivery left out: `good` are not waiting for their money. What waits and
   * names no gateway may be on payment terms, which the app does not read: it is unsure.
   */
  paidBeforeSent: Share;
  /** Orders with a return that is under way or done, or with a refund. */
  returned: Found;
};

type Node = RecentOrdersQuery["orders"]["nodes"][number];

const open = ["UNFULFILLED", "PARTIALLY_FULFILLED"];
const sent = ["FULFILLED", "PARTIALLY_FULFILLED"];
const unpaid = ["PENDING", "EXPIRED", "AUTHORIZED"];
const givenBack = ["REFUNDED", "PARTIALLY_REFUNDED"];
const cameBack = ["IN_PROGRESS", "INSPECTION_COMPLETE", "RETURNED"];
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const onDelivery = new RegExp(words.words.map(asPattern).join("|"), "iu");

/** Nothing counted yet. */
export function noChecks(): OrderChecks {
  return {
    addresses: emptyShare(),
    risky: { sent: emptyFound(), toReview: emptyFound() },
    paidBeforeSent: emptyShare(),
    returned: emptyFound(),
  };
}

/** Counts one order. */
export function countChecks(checks: OrderChecks, order: Node, item: Item, readAt: string): void {
  const { displayFulfillmentStatus: state, displayFinancialStatus: money } = order;
  if (order.requiresShipping && open.includes(state) && isOlder(1, order.createdAt, readAt))
    countAddress(checks, order, item);
  const advice = order.risk.recommendation;
  if (advice === "CANCEL" && sent.includes(state)) countFound(checks.risky.sent, item);
  if (advice === "INVESTIGATE") countFound(checks.risky.toReview, item);
  if (state === "FULFILLED") countPaid(checks.paidBeforeSent, order, item);
  if (givenBack.includes(money ?? "") || cameBack.includes(order.returnStatus))
    countFound(checks.returned, item);
}

function countAddress({ addresses }: OrderChecks, { shippingAddress }: Node, item: Item): void {
  const result = shippingAddress?.validationResultSummary;
  if (result != null) countIn(addresses, result !== "ERROR", item);
  else {
    addresses.of += 1;
    addresses.unsure += 1;
  }
}

function countPaid(share: Share, order: Node, item: Item): void {
  const { displayFinancialStatus, paymentGatewayNames: gateways } = order;
  if (gateways.some((name) => onDelivery.test(name.replaceAll("_", " ")))) return;
  if (displayFinancialStatus === "PENDING" && gateways.length === 0) {
    share.of += 1;
    share.unsure += 1;
    return;
  }
  const state = displayFinancialStatus ?? "";
  countIn(share, !unpaid.includes(state), { ...item, note: state.toLowerCase() });
}

/** A short word stands alone; a long one may begin a compound, and some scripts write no spaces at all. */
function asPattern(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (spaceless.test(word)) return escaped;
  return `(?<!\\p{L})${escaped}${word.length < 5 ? "(?!\\p{L})" : ""}`;
}
