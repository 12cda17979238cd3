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
};

type Node = RecentOrdersQuery["orders"]["nodes"][number];

const pickedUp = ["PICKED_UP", "READY_FOR_PICKUP"];
const troubled = ["FAILURE", "NOT_DELIVERED", "ATTEMPTED_DELIVERY", "DELAYED"];
const stuckAfterDays = 3;

/** No parcel counted yet. */
export function noParcels(): Parcels {
  return { tracked: emptyShare(), moves: [], unstuck: emptyShare() };
}

/** Counts the parcels of one order; where it is not `sure` to be one, what would speak against it is left open. */
export function countParcels(parcels: Parcels, order: Node, item: Item, readAt: string, sure: boolean): void {
  for (const parcel of order.fulfillments.filter(({ status }) => status === "SUCCESS")) {
    if (!parcel.requiresShipping || pickedUp.includes(parcel.displayStatus ?? "")) continue;
    const numbered = parcel.trackingInfo.some(({ number }) => Boolean(number?.trim()));
    if (!sure) {
      parcels.tracked.of += 1;
      parcels.tracked.unsure += 1;
      continue;
    }
    countIn(parcels.tracked, numbered, item);
    if (parcel.inTransitAt) countDays(parcels.moves, parcel.createdAt, parcel.inTransitAt);
    const word = parcel.displayStatus ?? "";
    const stuck = troubled.includes(word) && isOlder(stuckAfterDays, parcel.updatedAt, readAt);
    countIn(parcels.unstuck, !stuck, { ...item, note: word.toLowerCase().replaceAll("_", " ") });
  }
}
