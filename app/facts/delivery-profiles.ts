import type { DeliveryProfilesQuery } from "./admin.types";
import { tally } from "./fact";
import { rangesOf, type Ranges } from "./tally/rate-ranges";

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
  /** Variants it applies to; `exact` is false where Shopify counted only in part. */
  variants: { count: number; exact: boolean };
  activeMethods: number;
  locationsWithoutRates: number;
  groups: LocationGroup[];
};

/** Locations that share zones; `rated` is null when only a part of the rates was seen and none of it was active. */
type LocationGroup = {
  locations: string[];
  allLocations: boolean;
  rated: boolean | null;
  zones: Zone[];
  /** Whether all zones were seen. */
  allZones: boolean;
};

/** Countries that share rates; `allRates` is false when only the first rates were seen. */
export type Zone = {
  name: string;
  countries: string[];
  restOfWorld: boolean;
  rates: Rate[];
  allRates: boolean;
};

/**
 * An active rate: `fixed` by the merchant at a `price`, or calculated by a carrier or app with so many `services`, as far
 * as they are listed; and the orders that it is for.
 */
export type Rate = {
  name: string;
  description: string | null;
  fixed: boolean;
  price: number | null;
  services: number;
  for: Ranges;
};

type Node = DeliveryProfilesQuery["deliveryProfiles"]["nodes"][number];
type Group = Node["profileLocationGroups"][number];

const locationsSeen = 20;
const zonesSeen = 12;
const ratesSeen = 7;

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
            locationGroupZones(first: 12) {
              nodes {
                zone { name countries { code { countryCode restOfWorld } } }
                methodDefinitions(first: 7) {
                  nodes {
                    name description active
                    rateProvider {
                      __typename
                      ... on DeliveryRateDefinition { price { amount } }
                      ... on DeliveryParticipant { participantServices { active } }
                    }
                    methodConditions {
                      field operator
                      conditionCriteria { ... on MoneyV2 { amount } ... on Weight { value unit } }
                    }
                  }
                }
              }
            }
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
      variants: { count: 90, exact: true },
      activeMethods: 4,
      locationsWithoutRates: 0,
      groups: [
        {
          locations: ["gid://shopify/Location/1"],
          allLocations: true,
          rated: true,
          allZones: true,
          zones: [
            {
              name: "Germany",
              countries: ["DE"],
              restOfWorld: false,
              allRates: true,
              rates: [
                {
                  name: "Parcel (2 to 4 days)",
                  description: null,
                  fixed: true,
                  price: 4.9,
                  services: 0,
                  for: { price: [0, null], grams: [0, null] },
                },
                {
                  name: "Express (1 day)",
                  description: null,
                  fixed: true,
                  price: 12.9,
                  services: 0,
                  for: { price: [0, null], grams: [0, null] },
                },
              ],
            },
          ],
        },
      ],
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
    variants: { count: variants?.count ?? 0, exact: variants?.precision === "EXACT" },
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
    zones.length >= zonesSeen || zones.some((zone) => zone.methodDefinitions.nodes.length >= ratesSeen);
  return {
    locations,
    allLocations: locations.length < locationsSeen,
    rated: active ? true : cut ? null : false,
    zones: zones.map(zoneOf),
    allZones: zones.length < zonesSeen,
  };
}

function zoneOf({ zone, methodDefinitions }: Group["locationGroupZones"]["nodes"][number]): Zone {
  const methods = methodDefinitions.nodes;
  return {
    name: zone.name,
    countries: zone.countries.flatMap(({ code }) => code.countryCode ?? []),
    restOfWorld: zone.countries.some(({ code }) => code.restOfWorld),
    allRates: methods.length < ratesSeen,
    rates: methods
      .filter(({ active }) => active)
      .map(({ name, description, rateProvider, methodConditions }) => ({
        name,
        description: description || null,
        fixed: rateProvider.__typename === "DeliveryRateDefinition",
        price: "price" in rateProvider ? Number(rateProvider.price.amount) : null,
        services:
          "participantServices" in rateProvider
            ? rateProvider.participantServices.filter((service) => service.active).length
            : 0,
        for: rangesOf(methodConditions),
      })),
  };
}
