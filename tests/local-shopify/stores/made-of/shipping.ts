import type { StoreNode } from "../../store.ts";
import type { Workshop } from "./workshop.ts";

export type LocationSpec = {
  name: string;
  address1?: string;
  city?: string;
  zip?: string;
  country: string;
  countryCode: string;
  active?: boolean;
  online?: boolean;
  stocked?: boolean;
  verified?: boolean;
  pickup?: boolean;
  service?: StoreNode;
};

/** A place that holds stock or hands over parcels. */
export function location(w: Workshop, spec: LocationSpec): StoreNode {
  const active = spec.active ?? true;
  return {
    id: w.id("Location"),
    name: spec.name,
    isActive: active,
    fulfillsOnlineOrders: spec.online ?? active,
    shipsInventory: spec.online ?? active,
    hasActiveInventory: spec.stocked ?? active,
    hasUnfulfilledOrders: false,
    addressVerified: spec.verified ?? true,
    activatable: !active,
    deactivatable: active,
    deletable: false,
    createdAt: w.ago(500),
    updatedAt: w.ago(100),
    deactivatedAt: active ? null : w.ago(150),
    isFulfillmentService: spec.service !== undefined,
    fulfillmentService: spec.service ? { id: spec.service.id } : null,
    localPickupSettingsV2: spec.pickup
      ? { pickupTime: "TWENTY_FOUR_HOURS", instructions: "Ring at the side door." }
      : null,
    address: {
      address1: spec.address1 ?? null,
      address2: null,
      city: spec.city ?? null,
      zip: spec.zip ?? null,
      country: spec.country,
      countryCode: spec.countryCode,
      formatted: [spec.address1, [spec.zip, spec.city].filter(Boolean).join(" "), spec.country].filter(
        Boolean,
      ),
    },
  };
}

export type RateSpec = {
  name: string;
  description?: string;
  price: number;
  active?: boolean;
  /** Order value from which the rate is offered. */
  fromTotal?: number;
  toTotal?: number;
  /** Weight limits in kilograms. */
  fromKg?: number;
  toKg?: number;
};

export type ZoneSpec = { name: string; countries: string[]; restOfWorld?: boolean; rates: RateSpec[] };

export type ProfileSpec = {
  name: string;
  isDefault?: boolean;
  locations: StoreNode[];
  zones: ZoneSpec[];
  variantCount: number;
  items?: { product: StoreNode; variants: StoreNode[] }[];
};

/** A shipping profile: where parcels start, where they go and what that costs. */
export function deliveryProfile(w: Workshop, spec: ProfileSpec): StoreNode {
  const rates = spec.zones.flatMap((zone) => zone.rates);
  const zones = spec.zones.map((each) => zone(w, each));
  return {
    id: w.id("DeliveryProfile"),
    name: spec.name,
    default: spec.isDefault ?? false,
    coversAllItems: spec.isDefault ?? false,
    version: 1,
    activeMethodDefinitionsCount: rates.filter((rate) => rate.active ?? true).length,
    originLocationCount: spec.locations.length,
    zoneCountryCount: new Set(spec.zones.flatMap((each) => each.countries)).size,
    locationsWithoutRatesCount: spec.zones.length === 0 ? spec.locations.length : 0,
    productVariantsCount: { count: spec.variantCount, precision: "EXACT" },
    profileItems: (spec.items ?? []).map(({ product, variants }) => ({
      id: w.id("DeliveryProfileItem"),
      product: { id: product.id },
      variants: variants.map(({ id }) => ({ id })),
    })),
    unassignedLocations: [],
    profileLocationGroups: [
      {
        locationGroup: {
          id: w.id("DeliveryLocationGroup"),
          locations: spec.locations.map(({ id }) => ({ id })),
        },
        locationGroupZones: zones,
      },
    ],
  };
}

function zone(w: Workshop, spec: ZoneSpec): StoreNode {
  const restOfWorld = spec.restOfWorld ? [country(w, null)] : [];
  return {
    zone: {
      id: w.id("DeliveryZone"),
      name: spec.name,
      countries: [...spec.countries.map((code) => country(w, code)), ...restOfWorld],
    },
    methodDefinitionCounts: { participantDefinitionsCount: 0, rateDefinitionsCount: spec.rates.length },
    methodDefinitions: spec.rates.map((rate) => method(w, rate)),
  };
}

function country(w: Workshop, code: string | null): StoreNode {
  const name = code ?? "Rest of world";
  return {
    id: w.id("DeliveryCountry"),
    name,
    translatedName: name,
    code: { countryCode: code, restOfWorld: code === null },
    provinces: [],
  };
}

function method(w: Workshop, spec: RateSpec): StoreNode {
  return {
    id: w.id("DeliveryMethodDefinition"),
    name: spec.name,
    description: spec.description ?? null,
    active: spec.active ?? true,
    rateProvider: {
      __typename: "DeliveryRateDefinition",
      id: w.id("DeliveryRateDefinition"),
      price: w.money(spec.price),
    },
    methodConditions: [
      ...priceCondition(w, "GREATER_THAN_OR_EQUAL_TO", spec.fromTotal),
      ...priceCondition(w, "LESS_THAN_OR_EQUAL_TO", spec.toTotal),
      ...weightCondition(w, "GREATER_THAN_OR_EQUAL_TO", spec.fromKg),
      ...weightCondition(w, "LESS_THAN_OR_EQUAL_TO", spec.toKg),
    ],
  };
}

function priceCondition(w: Workshop, operator: string, limit: number | undefined): StoreNode[] {
  if (limit === undefined) return [];
  const conditionCriteria = { __typename: "MoneyV2", ...w.money(limit) };
  return [{ id: w.id("DeliveryCondition"), field: "TOTAL_PRICE", operator, conditionCriteria }];
}

function weightCondition(w: Workshop, operator: string, limit: number | undefined): StoreNode[] {
  if (limit === undefined) return [];
  const conditionCriteria = { __typename: "Weight", value: limit, unit: "KILOGRAMS" };
  return [{ id: w.id("DeliveryCondition"), field: "TOTAL_WEIGHT", operator, conditionCriteria }];
}
