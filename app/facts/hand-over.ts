import type { HandOverQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    handOver: HandOver;
  }
}

/** How the store can hand goods over, as far as its settings show; local delivery shows in orders only. */
export type HandOver = {
  /** Its own places where customers can pick up. */
  pickup: { id: string; name: string; country: string | null }[];
  /** Whether any rate for parcels is active; null where markets decide and profiles may be stale. */
  parcels: boolean | null;
};

export default fact({
  scopes: ["read_locations", "read_shipping"],
  query: `#graphql
    query HandOver {
      shop { features { marketDrivenShipping } }
      locations(first: 50, includeLegacy: true) {
        nodes { id name isActive isFulfillmentService localPickupSettingsV2 { pickupTime } address { countryCode } }
        pageInfo { hasNextPage }
      }
      deliveryProfiles(first: 50) {
        nodes { activeMethodDefinitionsCount }
        pageInfo { hasNextPage }
      }
    }`,
  shape: ({ shop, locations, deliveryProfiles }: HandOverQuery): HandOver => ({
    pickup: locations.nodes
      .filter((each) => each.isActive && !each.isFulfillmentService && each.localPickupSettingsV2 !== null)
      .map(({ id, name, address }) => ({ id, name, country: address.countryCode ?? null })),
    parcels: shop.features.marketDrivenShipping
      ? null
      : deliveryProfiles.nodes.some(({ activeMethodDefinitionsCount: active }) => active > 0),
  }),
  example: { pickup: [], parcels: true },
});
