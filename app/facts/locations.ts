import type { LocationsQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    locations: Location[];
  }
}

/** A place that holds stock; only active ones. */
export type Location = LocationsQuery["locations"]["nodes"][number];

export default fact({
  scopes: ["read_locations"],
  query: `#graphql
    query Locations {
      locations(first: 50, includeLegacy: true) {
        nodes {
          id name isActive fulfillsOnlineOrders hasActiveInventory isFulfillmentService addressVerified
          localPickupSettingsV2 { instructions pickupTime }
          fulfillmentService { serviceName }
          address { address1 city zip countryCode provinceCode }
        }
        pageInfo { hasNextPage }
      }
    }`,
  shape: ({ locations }: LocationsQuery): Location[] => locations.nodes.filter(({ isActive }) => isActive),
  example: [
    {
      id: "gid://shopify/Location/1",
      name: "Workshop",
      isActive: true,
      fulfillsOnlineOrders: true,
      hasActiveInventory: true,
      isFulfillmentService: false,
      addressVerified: true,
      localPickupSettingsV2: { instructions: "Ring at the side door.", pickupTime: "TWENTY_FOUR_HOURS" },
      fulfillmentService: null,
      address: {
        address1: "Speicherstraße 4",
        city: "Hamburg",
        zip: "20457",
        countryCode: "DE",
        provinceCode: null,
      },
    },
  ],
});
