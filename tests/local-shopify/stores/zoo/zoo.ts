import type { Store, StoreNode } from "../../store.ts";
import { generateStore } from "../generate.ts";

/** A small store of a kind that sells in its own way; `holds` is its hand-read table: every verdict, and why it is right. */
export type Kind = {
  name: string;
  store: (now: Date) => Store;
  holds: Record<string, readonly [string, string]>;
};

/** A small shared base that a kind changes; the changes get its data and a moment so many days ago. */
export function kindOf(
  name: string,
  seed: number,
  change: (data: Store["data"], ago: (days: number) => string) => void,
): (now: Date) => Store {
  return (now) => {
    const store = structuredClone(
      generateStore({ now, seed, name, products: 12, orders: 40, collections: 2, pages: 1 }),
    );
    for (const order of nodes(store.data.orders)) {
      order.shippingAddress ??= { id: `${String(order.id).replace("Order", "MailingAddress")}`, countryCodeV2: "US", provinceCode: "OH", validationResultSummary: "NO_ISSUES" }; // prettier-ignore
    }
    change(store.data, (days) => new Date(now.getTime() - days * 86_400_000).toISOString());
    return store;
  };
}

/** A list of nodes in a store's data. */
export function nodes(list: unknown): StoreNode[] {
  return list as StoreNode[];
}

/** Makes each order one that is picked up: no address, no parcel. */
export function pickUp(order: StoreNode): void {
  order.shippingAddress = null;
  order.shippingLine = { title: "Shop", code: "Shop", deliveryCategory: "pick_up" };
  for (const parcel of nodes(order.fulfillments)) Object.assign(parcel, { displayStatus: "PICKED_UP", trackingInfo: [], inTransitAt: null }); // prettier-ignore
}

/** Makes each order a sale at the till. */
export function sellAtTill(order: StoreNode): void {
  order.shippingAddress = null;
  order.sourceName = "pos";
  order.customerJourneySummary = null;
  for (const parcel of nodes(order.fulfillments)) Object.assign(parcel, { displayStatus: "FULFILLED", trackingInfo: [], inTransitAt: null, createdAt: order.createdAt }); // prettier-ignore
}
