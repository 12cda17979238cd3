import words from "../../../content/tables/handover-words.json";

/**
 * How an order reaches its buyer. “till” is taken along from a counter, “nothing” is a download or a service; “unclear”
 * needs shipping but shows neither an address nor a parcel, as an order to pick up does before it is ready.
 */
export type Handover = "parcel" | "pickup" | "local" | "till" | "nothing" | "unclear";

/** Where an order was sold, and how it is handed over. A till may sell what is then sent as a parcel. */
export type Way = { soldAt: "online" | "till"; handover: Handover };

/** Orders by how they were sold and handed over. */
export type Ways = { online: number; till: number; handovers: Record<Handover, number> };

/** What an order tells; a question that leaves something out tells less. */
type Told = {
  requiresShipping: boolean;
  sourceName: string | null;
  retailLocation?: object | null;
  shippingLine?: { title: string; code: string | null; deliveryCategory: string | null } | null;
  shippingAddress?: object | null;
  fulfillments?: readonly {
    status: string;
    displayStatus: string | null;
    trackingInfo: readonly { number: string | null }[];
  }[];
};

const pickedUp = ["PICKED_UP", "READY_FOR_PICKUP"];
const toPickUp = /^(?:local[ _-]?)?pick[ _-]?up$/i;
const nearby = /^local(?:[ _-]?delivery)?$/i;
const localWords = words.localDelivery.map((word) => word.toLowerCase());

/** No order counted yet. */
export function noWays(): Ways {
  const handovers = { parcel: 0, pickup: 0, local: 0, till: 0, nothing: 0, unclear: 0 };
  return { online: 0, till: 0, handovers };
}

/** Counts one order. */
export function countWay(ways: Ways, { soldAt, handover }: Way): void {
  ways[soldAt] += 1;
  ways.handovers[handover] += 1;
}

/** How one order was sold and handed over. */
export function wayOf(order: Told): Way {
  const atTill = isTill(order.sourceName) || order.retailLocation != null;
  return { soldAt: atTill ? "till" : "online", handover: handoverOf(order, atTill) };
}

/** Whether an order's source is Shopify's own till. */
export function isTill(sourceName: string | null | undefined): boolean {
  return sourceName?.toLowerCase() === "pos";
}

/** Whether an order came through the store's own checkout; drafts, imports and marketplaces prove nothing about it. */
export function throughCheckout(order: Told): boolean {
  const source = order.sourceName?.toLowerCase() ?? "web";
  return wayOf(order).soldAt === "online" && source === "web";
}

function handoverOf(order: Told, atTill: boolean): Handover {
  if (!order.requiresShipping) return atTill ? "till" : "nothing";
  const { deliveryCategory, title = "", code } = order.shippingLine ?? {};
  const sent = (order.fulfillments ?? []).filter(({ status }) => status === "SUCCESS");
  if (toPickUp.test(deliveryCategory ?? "")) return "pickup";
  if (sent.length > 0 && sent.every(({ displayStatus }) => pickedUp.includes(displayStatus ?? "")))
    return "pickup";
  if (nearby.test(deliveryCategory ?? "") || [title, code].some(saysNearby)) return "local";
  if (sent.some(({ trackingInfo }) => trackingInfo.some(({ number }) => Boolean(number?.trim()))))
    return "parcel";
  if (order.shippingAddress != null) return "parcel";
  return atTill ? "till" : "unclear";
}

/** Shopify names local delivery in the store's language; a rate of that name is brought by the store itself. */
function saysNearby(name: string | null | undefined): boolean {
  return name != null && localWords.includes(name.trim().toLowerCase());
}
