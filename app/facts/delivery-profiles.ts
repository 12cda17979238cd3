import type { DeliveryProfilesQuery } from "./admin.types";
import { tally } from "./fact";

declare module "./fact" {
  interface Facts {
    deliveryProfiles: DeliveryProfile[];
  }
}

/** A shipping profile, as far as rates go. */
export type DeliveryProfile = {
  id: string;
  name: string;
  /** Whether it applies to any product; null when Shopify counted only in part. */
  used: boolean | null;
  activeMethods: number;
  locationsWithoutRates: number;
  groups: LocationGroup[];
};

/** Locations that share zones; `rated` is null when only a part of the rates was seen and none of it was active. */
type LocationGroup = { locations: string[]; allLocations: boolean; rated: boolean | null };

type Node = DeliveryProfilesQuery["deliveryProfiles"]["nodes"][number];
type Group = Node["profileLocationGroups"][number];

const locationsSeen = 20;
const ratesSeen = 5;

export default tally({
  scopes: ["read_locations", "read_shipping"],
  // zones, rates and locations are samples: one active rate of a group is enough to know that it has one
  query: `#graphql
    query DeliveryProfiles($after: String) {
      deliveryProfiles(first: 5, after: $after) {
        nodes {
          id name coversAllItems activeMethodDefinitionsCount locationsWithoutRatesCount
          productVariantsCount { count precision }
          profileLocationGroups {
            locationGroup { locations(first: 20) { nodes { id } } }
            locationGroupZones(first: 5) { nodes { methodDefinitions(first: 5) { nodes { active } } } }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  maxPages: 8,
  page: ({ deliveryProfiles }: DeliveryProfilesQuery) => deliveryProfiles.pageInfo,
  start: (): DeliveryProfile[] => [],
  add(profiles: DeliveryProfile[], { deliveryProfiles }: DeliveryProfilesQuery) {
    profiles.push(...deliveryProfiles.nodes.map(profile));
  },
  finish: (profiles: DeliveryProfile[]) => profiles,
  example: [
    {
      id: "gid://shopify/DeliveryProfile/1",
      name: "General profile",
      used: true,
      activeMethods: 4,
      locationsWithoutRates: 0,
      groups: [{ locations: ["gid://shopify/Location/1"], allLocations: true, rated: true }],
    },
  ],
});

function profile(node: Node): DeliveryProfile {
  const variants = node.productVariantsCount;
  const empty = variants?.precision === "EXACT" && variants.count === 0;
  return {
    id: node.id,
    name: node.name,
    used: node.coversAllItems || (variants?.count ?? 0) > 0 ? true : empty ? false : null,
    activeMethods: node.activeMethodDefinitionsCount,
    locationsWithoutRates: node.locationsWithoutRatesCount,
    groups: node.profileLocationGroups.map(group),
  };
}

function group({ locationGroup, locationGroupZones: { nodes: zones } }: Group): LocationGroup {
  const locations = locationGroup.locations.nodes.map(({ id }) => id);
  const active = zones.some(({ methodDefinitions }) =>
    methodDefinitions.nodes.some((method) => method.active),
  );
  const cut =
    zones.length >= ratesSeen || zones.some((zone) => zone.methodDefinitions.nodes.length >= ratesSeen);
  return {
    locations,
    allLocations: locations.length < locationsSeen,
    rated: active ? true : cut ? null : false,
  };
}
