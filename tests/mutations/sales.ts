import type { StoreNode } from "../local-shopify/store.ts";
import { first, put, together, type Mutation } from "./break";

const oneInFive = (_: StoreNode, index: number) => index % 5 === 0;

function later(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString();
}

/** Orders, returns, customers, wholesale, discounts and marketing. */
export const sales: Mutation[] = [
  {
    name: "an authorized payment is old",
    breaks: together(
      put("orders.100.displayFinancialStatus", "AUTHORIZED"),
      put("orders.100.capturable", true),
    ),
    flips: { "payments/authorizations-captured": "no" },
  },
  {
    name: "orders wait for their parcel",
    breaks: put("orders.*.displayFulfillmentStatus", "UNFULFILLED", oneInFive),
    flips: { "orders/backlog-cleared": "no" },
  },
  {
    name: "no order shows a payment",
    breaks: put("orders.*.transactions", []),
    flips: { "payments/provider-active": "ask" },
  },
  {
    name: "every third order goes to Georgia",
    breaks: put(
      "orders.*.shippingAddress",
      (old: StoreNode) => ({ ...old, countryCodeV2: "US", provinceCode: "GA" }),
      (_, index) => index % 3 === 0,
    ),
    flips: { "settings/us-nexus-watched": "ask" },
  },
  {
    name: "shipped orders are not paid",
    breaks: put("orders.*.displayFinancialStatus", "PENDING", oneInFive),
    flips: { "orders/shipped-orders-paid": "no" },
  },
  {
    name: "no order was paid",
    breaks: together(put("orders.*.displayFinancialStatus", "PENDING"), put("orders.*.test", false)),
    flips: {
      "orders/backlog-cleared": "unknown",
      "orders/purchase-path-proven": "ask",
      "orders/shipped-orders-paid": "no",
      "orders/shipped-within-promise": "unknown",
    },
  },
  {
    name: "an open order has a wrong address",
    breaks: put("orders.*.shippingAddress.validationResultSummary", "ERROR"),
    flips: { "orders/addresses-valid-before-shipping": "no" },
  },
  {
    name: "parcels are delayed",
    breaks: put("orders.*.fulfillments.*.displayStatus", "DELAYED", oneInFive),
    flips: { "orders/delivery-exceptions-chased": "no" },
  },
  {
    name: "parcels start late",
    breaks: put("orders.*.fulfillments.*.inTransitAt", (old: string | null) => old && later(old, 5)),
    flips: { "orders/shipped-status-honest": "no" },
  },
  {
    name: "orders are shipped late",
    breaks: put(
      "orders.*.fulfillments.*.createdAt",
      (old: string) => later(old, 3),
      (_, index) => index % 2 === 0,
    ),
    flips: { "orders/shipped-within-promise": "no" },
  },
  {
    name: "parcels have no tracking number",
    breaks: put("orders.*.fulfillments.*.trackingInfo", [], oneInFive),
    flips: { "orders/tracking-complete": "no" },
  },
  {
    name: "risky orders were shipped",
    breaks: put("orders.*.risk.recommendation", "CANCEL", (_, index) => index >= 100 && index < 103),
    flips: { "orders/risky-stopped": "no" },
  },
  {
    name: "refunds take a month",
    breaks: put("orders.*.returns.*.refunds.*.createdAt", (old: string) => later(old, 30)),
    flips: { "orders/refunds-fast": "no" },
  },
  {
    name: "returns have no reason",
    breaks: (data) =>
      put("orders.*.returns.*.returnLineItems.*.returnReasonDefinition", {
        id: (data.returnReasonDefinitions as StoreNode[])[0]?.id,
      })(data),
    flips: { "orders/return-reasons-recorded": "no" },
  },
  {
    name: "no customer asked for a return online",
    breaks: put("orders.*.returns.*.requestApprovedAt", null),
    flips: { "orders/return-requests-online": "ask" },
  },
  {
    name: "a fifth of orders came back",
    breaks: put("orders.*.returnStatus", "RETURNED", oneInFive),
    flips: { "orders/return-rate-understood": "ask" },
  },
  {
    name: "orders come from nowhere",
    breaks: put("orders.*.customerJourneySummary.lastVisit.source", "direct"),
    flips: { "analytics/order-sources-known": "no", "marketing/owned-channel-share-healthy": "unknown" },
  },
  {
    name: "campaigns bear no tag",
    breaks: put("orders.*.customerJourneySummary.lastVisit.utmParameters", null),
    flips: { "marketing/campaign-links-tagged": "no" },
  },
  {
    name: "the newsletter brings nothing",
    breaks: put("orders.*.customerJourneySummary.lastVisit", (old: StoreNode) =>
      old.sourceType === "NEWSLETTER"
        ? { ...old, source: "Bing", sourceType: "SEO", utmParameters: null }
        : old,
    ),
    flips: { "marketing/owned-channel-share-healthy": "no" },
  },
  {
    name: "one product makes the revenue",
    breaks: (data) => {
      const one = (data.products as StoreNode[])[0];
      const most: typeof oneInFive = (_, index) => index % 3 > 0;
      put("orders.*.lineItems.*.product", { id: one?.id }, most)(data);
      put("orders.*.lineItems.*.variant", { id: (one?.variants as StoreNode[])[0]?.id }, most)(data);
    },
    flips: { "analytics/revenue-spread": "no", "inventory/dead-stock-low": "no" },
  },
  {
    name: "discounts take half",
    breaks: put("orders.*.totalDiscountsSet.shopMoney.amount", "900.0"),
    flips: { "discounts/share-controlled": "no" },
  },
  {
    name: "checkouts get no reminder",
    breaks: put("abandonedCheckouts.*.customAttributes", []),
    flips: { "marketing/checkout-recovery-running": "ask" },
  },
  {
    name: "subscribers are gone",
    breaks: put("customers.*.defaultEmailAddress.marketingState", "UNSUBSCRIBED"),
    flips: { "customers/subscriber-base-grown": "no" },
  },
  {
    name: "addresses are invalid",
    breaks: put("customers.*.defaultEmailAddress.validFormat", false, first(100)),
    flips: { "customers/addresses-clean": "no" },
  },
  {
    name: "nobody buys twice",
    breaks: put("customers.*.numberOfOrders", (old: string) => (Number(old) > 1 ? "1" : old)),
    flips: { "customers/second-orders-earned": "no" },
  },
  {
    name: "there are no own segments",
    breaks: put("segments", (old: StoreNode[]) => old.slice(0, 5)),
    flips: { "customers/segments-built": "ask", "customers/value-segments-built": "ask" },
  },
  {
    name: "no segment goes by purchases",
    breaks: put("segments.*.query", "customer_countries CONTAINS 'DE'"),
    flips: { "customers/value-segments-built": "ask" },
  },
  {
    name: "the company has no contact",
    breaks: put("companies.0.contacts", []),
    flips: { "customers/companies-set-up": "ask" },
  },
  {
    name: "the company location has no payment terms",
    breaks: put("companies.0.locations.0.buyerExperienceConfiguration.paymentTermsTemplate", null),
    flips: { "customers/company-terms-set": "ask" },
  },
  {
    name: "the company location has no catalog",
    breaks: put("companies.0.locations.0.catalogs", []),
    flips: { "customers/company-prices-assigned": "no" },
  },
  {
    name: "the price list has no packs",
    breaks: put("priceLists.0.quantityRules", []),
    flips: { "customers/wholesale-minimums-set": "no" },
  },
  {
    name: "the welcome code has another name",
    breaks: put("discountNodes.0.discount.title", "AUTUMN"),
    flips: { "discounts/first-order-offer-ready": "ask" },
  },
  {
    name: "a code has no limit",
    breaks: put("discountNodes.0.discount", (old: StoreNode) => ({
      ...old,
      endsAt: null,
      appliesOncePerCustomer: false,
    })),
    flips: { "discounts/first-order-offer-ready": "ask", "discounts/limits-set": "no" },
  },
  {
    name: "discounts stack",
    breaks: put("discountNodes.*.discount", (old: StoreNode) => ({
      ...old,
      combinesWith: { orderDiscounts: true, productDiscounts: true, shippingDiscounts: true },
      ...(old.customerGets
        ? {
            customerGets: {
              ...(old.customerGets as StoreNode),
              value: { __typename: "DiscountPercentage", percentage: 0.3 },
            },
          }
        : {}),
    })),
    flips: { "discounts/stacking-intended": "ask" },
  },
  {
    name: "Flow does nothing",
    breaks: put("events.*.appTitle", null),
    flips: { "apps/workflow-running": "ask" },
  },
];
