import type { Store, StoreNode } from "../../store.ts";
import { abroad } from "./abroad.ts";
import { closed } from "./closed.ts";
import { kindOf, nodes, pickUp, sellAtTill, type Kind } from "./zoo.ts";

/** Customers pick up every bunch at the shop; nothing is ever sent. */
const florist: Kind = {
  name: "pickup-only florist",
  store: kindOf("zoo-florist", 21, ({ shop, locations, deliveryProfiles, orders }) => {
    Object.assign(shop, { shipsToCountries: [] });
    for (const place of nodes(locations)) place.localPickupSettingsV2 = { pickupTime: "ONE_HOUR", instructions: "At the counter." }; // prettier-ignore
    for (const profile of nodes(deliveryProfiles)) Object.assign(profile, { activeMethodDefinitionsCount: 0, profileLocationGroups: [] }); // prettier-ignore
    nodes(orders).forEach(pickUp);
  }),
  holds: {
    "shipping/rates-complete": ["does-not-apply", "who sends nothing lacks no rate"],
    "shipping/sold-countries-covered": ["does-not-apply", "customers come by themselves"],
    "shipping/speed-choice-offered": ["does-not-apply", "there is no speed to choose"],
    "shipping/free-threshold-tuned": ["does-not-apply", "there is no shipping to make free"],
    "orders/tracking-complete": ["does-not-apply", "a bunch that is picked up has no number"],
    "orders/shipped-within-promise": ["does-not-apply", "nothing is shipped"],
    "orders/backlog-cleared": ["does-not-apply", "a bunch waits for its buyer"],
    "orders/purchase-path-proven": ["yes", "orders to pick up are paid at the checkout"],
  },
};

/** Twenty orders online, all sent late and without a number, beside many sales at the till. */
const tillAndOnline: Kind = {
  name: "shop with a till and an online store",
  store: kindOf("zoo-till", 22, ({ orders }, ago) => {
    nodes(orders).forEach((order, index) => {
      if (index % 2 === 1) return sellAtTill(order);
      Object.assign(order, {
        createdAt: ago(50),
        processedAt: ago(50),
        displayFulfillmentStatus: "FULFILLED",
      });
      const [parcel = {}] = nodes(order.fulfillments);
      order.fulfillments = [{ id: `${String(order.id).replace("Order", "Fulfillment")}`, status: "SUCCESS", displayStatus: "DELIVERED", requiresShipping: true, ...parcel, createdAt: ago(30), updatedAt: ago(30), trackingInfo: [], inTransitAt: null }]; // prettier-ignore
    });
  }),
  holds: {
    "orders/shipped-within-promise": ["no", "20 of 20 parcels went after three weeks; the till sends none"],
    "orders/tracking-complete": ["no", "none of 20 parcels has a number; the till needs none"],
    "orders/purchase-path-proven": ["yes", "20 orders were paid online"],
  },
};

/** Its markets decide on shipping: the profiles it once had may say anything. */
const marketDriven: Kind = {
  name: "market-driven shipping",
  store: kindOf("zoo-market-driven", 23, ({ shop }) => {
    (shop.features as StoreNode).marketDrivenShipping = true;
  }),
  holds: {
    "shipping/rates-complete": ["unknown", "profiles may be a snapshot"],
    "shipping/speed-choice-offered": ["unknown", "profiles may be a snapshot"],
    "shipping/free-threshold-tuned": ["unknown", "profiles may be a snapshot"],
    "shipping/rate-times-stated": ["unknown", "profiles may be a snapshot"],
    "shipping/rest-of-world-intended": ["unknown", "profiles may be a snapshot"],
    "shipping/sold-countries-covered": ["unknown", "the list of countries comes from the profiles"],
  },
};

/** Sells files: nothing is sent, and buyers give an address to pay from only. */
const digital: Kind = {
  name: "digital only",
  store: kindOf("zoo-digital", 24, ({ products, orders }) => {
    for (const variant of nodes(products).flatMap((product) => nodes(product.variants)))
      (variant.inventoryItem as StoreNode).requiresShipping = false;
    for (const order of nodes(orders)) {
      const { shippingAddress } = order;
      Object.assign(order, { requiresShipping: false, shippingAddress: null, billingAddress: { ...(shippingAddress as StoreNode), countryCodeV2: "FR", provinceCode: null } }); // prettier-ignore
    }
  }),
  holds: {
    "settings/vat-thresholds-watched": ["ask", "files for France are due there from the first one"],
    "settings/us-nexus-watched": [
      "unknown",
      "its address and its stock lie in the United States, and no state shows",
    ],
    "shipping/rates-complete": ["does-not-apply", "nothing to ship"],
    "orders/tracking-complete": ["does-not-apply", "nothing to ship"],
  },
};

/** Paid by bank transfer days after the order, and sent on the day after the money. */
const transfer: Kind = {
  name: "German fashion with bank transfer",
  store: kindOf("zoo-transfer", 25, ({ orders }, ago) => {
    for (const order of nodes(orders)) {
      Object.assign(order, { createdAt: ago(40), processedAt: ago(40), displayFulfillmentStatus: "FULFILLED", paymentGatewayNames: ["Vorkasse"] }); // prettier-ignore
      for (const payment of nodes(order.transactions)) Object.assign(payment, { gateway: "Vorkasse", manualPaymentGateway: true, processedAt: ago(30) }); // prettier-ignore
      for (const parcel of nodes(order.fulfillments)) Object.assign(parcel, { createdAt: ago(29) });
    }
  }),
  holds: {
    "orders/shipped-within-promise": ["yes", "the clock starts when the money is there"],
    "orders/shipped-orders-paid": ["yes", "nothing leaves before the money"],
  },
};

/** Sells by private links only: each product opens by its address, and one of them stands in the menu. */
const privateLinks: Kind = {
  name: "shop of private links",
  store: kindOf("zoo-private", 26, (data) => {
    for (const product of nodes(data.products)) product.status = "UNLISTED";
    linkMenusTo(data, String(nodes(data.products)[0]?.id));
  }),
  holds: {
    "products/buyable-present": ["yes", "whoever has the address can buy"],
    "navigation/main-menu-healthy": ["yes", "an unlisted product opens from a link"],
    "products/online-store-published": ["does-not-apply", "no product is active"],
    "products/descriptions-substantial": ["does-not-apply", "no product is active"],
    "collections/products-all-grouped": ["does-not-apply", "unlisted products are in no collection's list"],
  },
};

/** Everything is a draft: an address leads nowhere. */
const drafts: Kind = {
  name: "shop of drafts",
  store: kindOf("zoo-drafts", 27, (data) => {
    for (const product of nodes(data.products)) product.status = "DRAFT";
    linkMenusTo(data, String(nodes(data.products)[0]?.id));
  }),
  holds: {
    "products/buyable-present": ["no", "nobody can open a draft"],
    "navigation/main-menu-healthy": ["no", "the menu links to a draft"],
  },
};

/** Lets the first link of each menu lead to a product. */
function linkMenusTo({ menus }: Store["data"], resourceId: string): void {
  for (const menu of nodes(menus)) {
    const [link] = nodes(menu.items);
    if (link) Object.assign(link, { type: "PRODUCT", resourceId });
  }
}

export const zoo: readonly Kind[] = [
  florist,
  tillAndOnline,
  marketDriven,
  digital,
  transfer,
  privateLinks,
  drafts,
  ...abroad,
  ...closed,
];
