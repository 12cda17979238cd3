import type { Store, StoreNode } from "../local-shopify/store.ts";
import { nodes, sellAtTill, pickUp } from "../local-shopify/stores/zoo/zoo.ts";

/**
 * A change after which no verdict may become a false one. `turns` names checkpoints whose verdict may rightly change, and
 * why. `hides` are permissions that are taken away instead.
 */
export type Transformation = {
  name: string;
  changes?: (data: Store["data"]) => void;
  hides?: readonly string[];
  /** Touches the theme: its code is read, which takes seconds, only for those. */
  theme?: true;
  turns?: Record<string, string>;
};

const moreSold = { "analytics/revenue-spread": "there are enough orders now" };
const hidden = [
  "read_locations",
  "read_shipping",
  "read_orders",
  "read_markets",
  "read_discounts",
  "read_products",
];

export const transformations: readonly Transformation[] = [
  {
    name: "the order of zones, rates, markets, locations and discounts is turned round",
    changes(data) {
      for (const list of ["markets", "locations", "deliveryProfiles", "discountNodes"]) data[list] = [...nodes(data[list])].reverse(); // prettier-ignore
      for (const profile of nodes(data.deliveryProfiles))
        for (const group of nodes(profile.profileLocationGroups)) {
          group.locationGroupZones = [...nodes(group.locationGroupZones)].reverse();
          for (const zone of nodes(group.locationGroupZones)) zone.methodDefinitions = [...nodes(zone.methodDefinitions)].reverse(); // prettier-ignore
        }
    },
  },
  {
    name: "an app changes the delivery options",
    changes(data) {
      data.deliveryCustomizations = [
        ...nodes(data.deliveryCustomizations),
        {
          id: "gid://shopify/DeliveryCustomization/1",
          title: "Sort rates",
          enabled: true,
          errorHistory: null,
        },
      ];
    },
    turns: { "checkout/customizations-error-free": "the rule is one more that runs well" },
  },
  {
    name: "an app decides on a discount",
    turns: { "discounts/stacking-intended": "there are two discounts now" },
    changes(data) {
      data.discountNodes = [
        ...nodes(data.discountNodes),
        { id: "gid://shopify/DiscountAutomaticNode/1", discount: { __typename: "DiscountAutomaticApp", title: "Club", status: "ACTIVE", startsAt: "2026-01-01T00:00:00Z", endsAt: null, discountClasses: ["SHIPPING"], combinesWith: { orderDiscounts: false, productDiscounts: false, shippingDiscounts: false, productDiscountsWithTagsOnSameCartLine: [] } } }, // prettier-ignore
      ];
    },
  },
  { name: "as much is sold at the till as online", changes: alsoSold(sellAtTill), turns: moreSold },
  {
    name: "every order has a twin that is picked up",
    changes: alsoSold(pickUp),
    turns: {
      ...moreSold,
      "analytics/order-sources-known": "there are enough orders online now",
      "orders/return-rate-understood": "there are enough orders online now",
    },
  },
  {
    name: "markets begin to decide on shipping",
    changes({ shop }) {
      (shop.features as StoreNode).marketDrivenShipping = true;
    },
  },
  {
    name: "every location offers pickup",
    changes(data) {
      for (const place of nodes(data.locations)) place.localPickupSettingsV2 ??= { pickupTime: "ONE_HOUR", instructions: "Ring." }; // prettier-ignore
    },
    turns: {
      "shipping/speed-choice-offered": "picking up is an option beside a rate",
      "shipping/sold-countries-covered": "customers come to where the goods are",
      "shipping/rates-complete": "what is picked up takes no rate",
    },
  },
  ...hidden.map((scope) => ({ name: `${scope} is not granted`, hides: [scope] })),
];

/** Adds a changed copy of every order of the store, with ids of its own. */
function alsoSold(change: (order: StoreNode) => void) {
  return (data: Store["data"]): void => {
    const twins = structuredClone(nodes(data.orders));
    for (const twin of twins) {
      twin.id = `${String(twin.id)}00`;
      twin.risk = { recommendation: "ACCEPT", assessments: [] };
      change(twin);
    }
    data.orders = [...nodes(data.orders), ...twins];
  };
}
