import type { Store, StoreNode } from "../../store.ts";
import { generateStore } from "../generate.ts";

/** A small store of a kind that sells in its own way; `holds` is its hand-read table: every verdict, and why it is right. */
export type Kind = {
  name: string;
  store: (now: Date) => Store;
  holds: Record<string, readonly [string, string]>;
  /** Whether the table names every yes and no. */
  whole?: true;
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

/** Where a store is at home, and the language it is written in. */
type Home = {
  country: string;
  state?: string;
  city: string;
  zip: string;
  street: string;
  currency: string;
  language: string;
};

/** Moves the shop, its warehouse, its market and its orders to a home of their own. */
export function settled(
  { shop, shopLocales, locations, markets, orders, deliveryProfiles }: Store["data"],
  home: Home,
): void {
  const address = { address1: home.street, city: home.city, zip: home.zip, provinceCode: home.state ?? null };
  Object.assign((shop as StoreNode).shopAddress as StoreNode, { ...address, countryCodeV2: home.country });
  Object.assign(shop as StoreNode, { currencyCode: home.currency, taxesIncluded: home.country !== "US" });
  for (const place of nodes(locations)) Object.assign(place.address as StoreNode, { ...address, countryCode: home.country }); // prettier-ignore
  (shop as StoreNode).shipsToCountries = [home.country];
  for (const profile of nodes(deliveryProfiles))
    for (const group of nodes(profile.profileLocationGroups))
      for (const zone of nodes(group.locationGroupZones))
        for (const country of nodes((zone.zone as StoreNode).countries)) country.code = { countryCode: home.country, restOfWorld: false }; // prettier-ignore
  for (const each of nodes(shopLocales)) if (each.primary) each.locale = home.language;
  for (const market of nodes(markets)) {
    const regions = (market.conditions as StoreNode).regionsCondition as StoreNode;
    for (const region of nodes(regions.regions)) Object.assign(region, { code: home.country, currency: { currencyCode: home.currency } }); // prettier-ignore
    Object.assign(market.currencySettings as StoreNode, { baseCurrency: { currencyCode: home.currency } });
  }
  for (const order of nodes(orders)) Object.assign(order.shippingAddress as StoreNode, { countryCodeV2: home.country, provinceCode: home.state ?? null }); // prettier-ignore
}

/** A published page with a text of its own. */
export function writePage(number: number, title: string, text: string): StoreNode {
  const at = "2026-06-01T09:00:00Z";
  return { id: `gid://shopify/Page/9${number}`, title, handle: `page-${number}`, body: `<p>${text}</p>`, bodySummary: text.slice(0, 150), isPublished: true, publishedAt: at, createdAt: at, updatedAt: at, templateSuffix: null, metafields: [] }; // prettier-ignore
}
