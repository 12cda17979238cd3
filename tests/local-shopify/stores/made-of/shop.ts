import type { StoreNode } from "../../store.ts";
import type { Workshop } from "./workshop.ts";

export type ShopSpec = {
  name: string;
  email: string;
  contactEmail?: string;
  description?: string | null;
  /** The storefront's own host; left out, the store still runs on its permanent domain. */
  host?: string;
  plan: string;
  partnerDevelopment?: boolean;
  createdDaysAgo: number;
  address: {
    address1?: string;
    city?: string;
    zip?: string;
    countryCodeV2: string;
    country: string;
    phone?: string;
  };
  ianaTimezone: string;
  timezoneOffset: string;
  taxesIncluded: boolean;
  imperial?: boolean;
  shipsTo: string[];
  restOfWorld?: boolean;
  currencies?: string[];
  wallets?: string[];
  accounts?: { classic?: boolean; loginRequired?: boolean; loginLinks?: boolean };
  orderPrefix?: string;
  orderSuffix?: string;
  setupRequired?: boolean;
  alerts?: { description: string; title: string; url: string }[];
  smsConsent?: boolean;
  features?: StoreNode;
  policies?: StoreNode[];
  fulfillmentServices?: StoreNode[];
  tags?: { orders: string[]; customers: string[] };
};

/** The shop object: what a merchant sets under Settings. */
export function shop(w: Workshop, spec: ShopSpec): StoreNode {
  const host = spec.host ?? w.domain;
  const plus = spec.plan === "Plus";
  return {
    id: w.id("Shop"),
    name: spec.name,
    email: spec.email,
    contactEmail: spec.contactEmail ?? spec.email,
    description: spec.description ?? null,
    myshopifyDomain: w.domain,
    url: `https://${host}`,
    createdAt: w.ago(spec.createdDaysAgo),
    updatedAt: w.ago(2),
    setupRequired: spec.setupRequired ?? false,
    ianaTimezone: spec.ianaTimezone,
    timezoneOffset: spec.timezoneOffset,
    currencyCode: w.currency,
    enabledPresentmentCurrencies: spec.currencies ?? [w.currency],
    unitSystem: spec.imperial ? "IMPERIAL_SYSTEM" : "METRIC_SYSTEM",
    weightUnit: spec.imperial ? "POUNDS" : "KILOGRAMS",
    taxesIncluded: spec.taxesIncluded,
    taxShipping: spec.taxesIncluded,
    checkoutApiSupported: true,
    transactionalSmsDisabled: false,
    marketingSmsConsentEnabledAtCheckout: spec.smsConsent ?? false,
    orderNumberFormatPrefix: spec.orderPrefix ?? "#",
    orderNumberFormatSuffix: spec.orderSuffix ?? "",
    shipsToCountries: spec.shipsTo,
    countriesInShippingZones: { countryCodes: spec.shipsTo, includeRestOfWorld: spec.restOfWorld ?? false },
    plan: {
      publicDisplayName: spec.plan,
      partnerDevelopment: spec.partnerDevelopment ?? false,
      shopifyPlus: plus,
    },
    primaryDomain: { id: w.id("Domain"), host, sslEnabled: true, url: `https://${host}` },
    shopAddress: address(w, spec),
    resourceLimits: {
      locationLimit: plus ? 200 : 10,
      maxProductOptions: 3,
      maxProductVariants: 2048,
      redirectLimitReached: false,
    },
    customerAccounts: spec.accounts?.loginRequired ? "REQUIRED" : "OPTIONAL",
    customerAccountsV2: {
      customerAccountsVersion: spec.accounts?.classic ? "CLASSIC" : "NEW_CUSTOMER_ACCOUNTS",
      loginRequiredAtCheckout: spec.accounts?.loginRequired ?? false,
      loginLinksVisibleOnStorefrontAndCheckout: spec.accounts?.loginLinks ?? false,
      url: `https://${host}/account`,
    },
    features: features(plus, spec.features),
    paymentSettings: { supportedDigitalWallets: spec.wallets ?? [] },
    alerts: (spec.alerts ?? []).map(({ description, title, url }) => ({
      description,
      action: { title, url },
    })),
    shopPolicies: spec.policies ?? [],
    fulfillmentServices: spec.fulfillmentServices ?? [manualService(w)],
    orderTags: spec.tags?.orders ?? [],
    customerTags: spec.tags?.customers ?? [],
    metafields: [],
  };
}

function address(w: Workshop, { name, address: at }: ShopSpec): StoreNode {
  return {
    id: w.id("ShopAddress"),
    address1: at.address1 ?? null,
    address2: null,
    city: at.city ?? null,
    company: name,
    coordinatesValidated: at.address1 !== undefined,
    country: at.country,
    countryCodeV2: at.countryCodeV2,
    phone: at.phone ?? null,
    zip: at.zip ?? null,
  };
}

function features(plus: boolean, own: StoreNode = {}): StoreNode {
  return {
    branding: plus ? "SHOPIFY_PLUS" : "SHOPIFY",
    bundles: { eligibleForBundles: true, ineligibilityReason: null, sellsBundles: false },
    captcha: true,
    cartTransform: {
      eligibleOperations: { expandOperation: true, mergeOperation: true, updateOperation: plus },
    },
    eligibleForSubscriptions: true,
    giftCards: true,
    harmonizedSystemCode: true,
    liveView: true,
    marketDrivenShipping: false,
    reports: true,
    sellsSubscriptions: false,
    showMetrics: true,
    storefront: true,
    unifiedMarkets: true,
    ...own,
  };
}

/** The service every store has: the merchant packs the parcels. */
export function manualService(w: Workshop): StoreNode {
  return {
    id: w.id("FulfillmentService"),
    handle: "manual",
    serviceName: "Manual",
    type: "MANUAL",
    trackingSupport: true,
    inventoryManagement: false,
    requiresShippingMethod: false,
  };
}

/** A partner's warehouse that packs for the merchant. */
export function warehouse(
  w: Workshop,
  spec: { name: string; handle: string; tracking: boolean; stock: boolean },
): StoreNode {
  return {
    id: w.id("FulfillmentService"),
    handle: spec.handle,
    serviceName: spec.name,
    type: "THIRD_PARTY",
    trackingSupport: spec.tracking,
    inventoryManagement: spec.stock,
    requiresShippingMethod: true,
  };
}

/** A published policy; `body` is HTML. */
export function policy(
  w: Workshop,
  type: string,
  title: string,
  body: string,
  updatedDaysAgo: number,
): StoreNode {
  const handle = type.toLowerCase().replaceAll("_", "-");
  return {
    id: w.id("ShopPolicy"),
    type,
    title,
    body,
    createdAt: w.ago(updatedDaysAgo + 200),
    updatedAt: w.ago(updatedDaysAgo),
    url: `https://${w.domain}/policies/${handle}`,
    translations: [],
  };
}
