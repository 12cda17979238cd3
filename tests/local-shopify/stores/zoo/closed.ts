import type { StoreNode } from "../../store.ts";
import { usual } from "./usual.ts";
import { kindOf, nodes, type Kind } from "./zoo.ts";

const atHome: Kind["holds"] = {
  "settings/price-tax-display-right": [
    "yes",
    "prices are shown without the tax that checkout adds, as in the United States",
  ],
  "settings/region-settings-matched": ["yes", "dollars, inches and an American time zone"],
};
const behindPassword: Kind["holds"] = {
  ...atHome,
  "settings/search-engines-allowed": [
    "does-not-apply",
    "the password is told once, by the rule on the storefront",
  ],
  "settings/storefront-open": ["no", "visitors meet the password page; stating why turns it"],
};

/** Shops get the password with their account; they order online, pay by invoice and are sent parcels. */
const wholesaler: Kind = {
  name: "wholesaler behind a password",
  store: kindOf("zoo-wholesale", 31, (data) => {
    (data.onlineStore as StoreNode).passwordProtection = { enabled: true };
    for (const order of nodes(data.orders)) Object.assign(order, { paymentGatewayNames: ["Net 30"], displayFinancialStatus: "PENDING", transactions: [] }); // prettier-ignore
  }),
  whole: true,
  holds: {
    ...usual,
    "orders/backlog-cleared": ["unknown", "no order is paid before it goes"],
    "orders/purchase-path-proven": ["ask", "no order was paid at the checkout"],
    "orders/shipped-orders-paid": ["unknown", "invoices are agreed credit: there is nothing to count"],
    "orders/shipped-within-promise": ["unknown", "no order is paid before it goes"],
    "payments/provider-active": ["ask", "invoices prove no provider"],
    ...behindPassword,
  },
};

/** Everything is set up, nothing was sold, and the password stays until the day. */
const preLaunch: Kind = {
  name: "pre-launch",
  store: kindOf("zoo-launch", 31, (data) => {
    (data.onlineStore as StoreNode).passwordProtection = { enabled: true };
    data.orders = [];
    data.customers = [];
  }),
  whole: true,
  holds: {
    ...usual,
    "analytics/order-sources-known": ["unknown", "nothing was sold"],
    "customers/addresses-clean": ["does-not-apply", "there is no customer"],
    "discounts/share-controlled": ["unknown", "nothing was sold"],
    "inventory/best-sellers-available": ["unknown", "nothing was sold"],
    "inventory/dead-stock-low": ["unknown", "nothing was sold"],
    "orders/addresses-valid-before-shipping": ["does-not-apply", "no order is open"],
    "orders/backlog-cleared": ["unknown", "nothing was sold"],
    "orders/delivery-exceptions-chased": ["unknown", "nothing was sent"],
    "orders/purchase-path-proven": ["ask", "nothing was sold"],
    "orders/return-rate-understood": ["unknown", "nothing was sold"],
    "orders/shipped-orders-paid": ["unknown", "nothing was sent"],
    "orders/shipped-status-honest": ["unknown", "nothing was sent"],
    "orders/shipped-within-promise": ["unknown", "nothing was sold"],
    "orders/tracking-complete": ["unknown", "nothing was sent"],
    "payments/provider-active": ["ask", "nothing was paid"],
    "shipping/free-threshold-tuned": ["unknown", "nothing was sold"],
    ...behindPassword,
  },
};

/** Takes gifts of money: nothing is sent, nothing is taxed, and there is no stock to count. */
const donations: Kind = {
  name: "donations",
  store: kindOf("zoo-donations", 31, ({ products, orders }) => {
    for (const variant of nodes(products).flatMap((product) => nodes(product.variants))) {
      variant.taxable = false;
      Object.assign(variant.inventoryItem as StoreNode, { requiresShipping: false, tracked: false });
    }
    for (const order of nodes(orders))
      Object.assign(order, { requiresShipping: false, shippingAddress: null, billingAddress: order.shippingAddress, fulfillments: [], displayFulfillmentStatus: "FULFILLED" }); // prettier-ignore
  }),
  whole: true,
  holds: {
    ...usual,
    ...atHome,
    ...Object.fromEntries(
      ["best-sellers-available", "dead-stock-low", "negative-stock-cleared", "overselling-intended"].map(
        (id) => [`inventory/${id}`, ["does-not-apply", "nobody counts gifts"] as const],
      ),
    ),
    "inventory/stock-tracked": ["does-not-apply", "nothing is sent"],
    "orders/addresses-valid-before-shipping": ["does-not-apply", "nothing is sent"],
    "orders/backlog-cleared": ["does-not-apply", "nothing is sent"],
    "orders/delivery-exceptions-chased": ["does-not-apply", "nothing is sent"],
    "orders/shipped-orders-paid": ["unknown", "nothing is sent, and the rule has no gate of its own"],
    "orders/shipped-status-honest": ["does-not-apply", "nothing is sent"],
    "orders/shipped-within-promise": ["does-not-apply", "nothing is sent"],
    "orders/tracking-complete": ["does-not-apply", "nothing is sent"],
    "policies/shipping-published": ["does-not-apply", "nothing is sent"],
    "products/sold-out-share-low": ["does-not-apply", "nobody counts gifts"],
    "products/tax-flags-checked": ["ask", "gifts carry no tax, which only the receiver can say"],
    "products/weights-recorded": ["does-not-apply", "nothing is sent"],
    "settings/ship-from-verified": ["does-not-apply", "nothing is sent"],
    "shipping/free-threshold-tuned": ["does-not-apply", "nothing is sent"],
    "shipping/rates-complete": ["does-not-apply", "nothing is sent"],
    "shipping/rest-of-world-intended": ["does-not-apply", "nothing is sent"],
    "shipping/sold-countries-covered": ["does-not-apply", "nothing is sent"],
    "shipping/speed-choice-offered": ["does-not-apply", "nothing is sent"],
  },
};

export const closed: readonly Kind[] = [wholesaler, preLaunch, donations];
