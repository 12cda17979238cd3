import type { RecentOrdersQuery } from "../admin.types";
import { countDays, isOlder, type Days } from "./days";
import { countIn, emptyShare, type Item, type Share } from "./share";

/** What became of parcels: those with a tracking number, when they first moved, and which stay stuck. */
export type Parcels = {
  /** Parcels sent: those with a tracking number. */
  tracked: Share;
  /** Days from being marked as shipped to the first move, of the parcels that report one. */
  moves: Days;
  /** Parcels sent: those not stuck with the carrier; its word for it as a note. */
  unstuck: Share;
  /** Days from the order to the first parcel of each fulfillment service that is not the merchant's own. */
  services: { serviceName: string; days: Days }[];
};

type Node = RecentOrdersQuery["orders"]["nodes"][number];
type Fulfillment = Node["fulfillments"][number];

const pickedUp = ["PICKED_UP", "READY_FOR_PICKUP"];
const troubled = ["FAILURE", "NOT_DELIVERED", "ATTEMPTED_DELIVERY", "DELAYED"];
const stuckAfterDays = 3;
/** A store works with a handful of services; more would be an odd reply. */
const mostServices = 20;

/** No parcel counted yet. */
export function noParcels(): Parcels {
  return { tracked: emptyShare(), moves: [], unstuck: emptyShare(), services: [] };
}

/** Counts the parcels of one order. */
export function countParcels(parcels: Parcels, order: Node, item: Item, readAt: string): void {
  for (const parcel of order.fulfillments.filter(({ status }) => status === "SUCCESS")) {
    if (!parcel.requiresShipping || pickedUp.includes(parcel.displayStatus ?? "")) continue;
    const numbered = parcel.trackingInfo.some(({ number }) => Boolean(number?.trim()));
    countIn(parcels.tracked, numbered, item);
    if (parcel.inTransitAt) countDays(parcels.moves, parcel.createdAt, parcel.inTransitAt);
    const word = parcel.displayStatus ?? "";
    const stuck = troubled.includes(word) && isOlder(stuckAfterDays, parcel.updatedAt, readAt);
    countIn(parcels.unstuck, !stuck, { ...item, note: word.toLowerCase().replaceAll("_", " ") });
  }
  countServices(parcels, order);
}

function countServices({ services }: Parcels, order: Node): void {
  const sent = order.fulfillments.filter(({ status }) => status === "SUCCESS");
  for (const serviceName of new Set(sent.flatMap(serviceOf))) {
    const first = sent
      .filter((parcel) => serviceOf(parcel)[0] === serviceName)
      .map(({ createdAt }) => createdAt)
      .sort()[0];
    let service = services.find((each) => each.serviceName === serviceName);
    if (!service && services.length < mostServices) services.push((service = { serviceName, days: [] }));
    if (service && first) countDays(service.days, order.createdAt, first);
  }
}

function serviceOf({ service }: Fulfillment): string[] {
  return service && service.handle !== "manual" ? [service.serviceName] : [];
}
