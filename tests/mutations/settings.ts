import type { StoreNode } from "../local-shopify/store.ts";
import { put, together, type Mutation } from "./break";

/** No way but the rates, and no app that changes what they offer. */
const onlyRates = together(put("locations.*.localPickupSettingsV2", null), put("deliveryCustomizations", []));
const zones = "deliveryProfiles.0.profileLocationGroups.0.locationGroupZones";
const rates = `${zones}.*.methodDefinitions.*`;

/** What turns when a policy loses its text. */
const emptied: Record<string, Mutation["flips"]> = {
  PRIVACY_POLICY: { "policies/privacy-published": "no" },
  TERMS_OF_SERVICE: { "policies/terms-published": "no" },
  REFUND_POLICY: { "policies/refund-published": "no" },
  // Its page of questions speaks of shipping.
  SHIPPING_POLICY: { "policies/shipping-published": "ask", "policies/delivery-times-stated": "ask" },
  // The contact page and the legal notice say it too.
  CONTACT_INFORMATION: {},
  SUBSCRIPTION_POLICY: { "policies/subscription-terms-published": "no" },
};

/** Settings, policies, privacy, checkout, payments, markets and shipping. */
export const settings: Mutation[] = [
  {
    name: "an alert stands open",
    breaks: put("shop.alerts", [
      { action: { title: "Verify", url: "/" }, description: "Verify your business." },
    ]),
    flips: { "settings/admin-alerts-cleared": "no" },
  },
  {
    name: "the contact email is a free mailbox",
    breaks: put("shop.contactEmail", "fjordwool@gmail.com"),
    flips: { "settings/contact-email-branded": "no" },
  },
  {
    name: "reports cannot use the custom fields",
    breaks: put("metafieldDefinitions.*.capabilities.analyticsQueryable.enabled", false),
    flips: { "settings/custom-data-reportable": "no" },
  },
  {
    name: "the store runs on Shopify's own address",
    breaks: put("shop.primaryDomain", (old: StoreNode) => ({
      ...old,
      host: "well-run.myshopify.com",
      url: "https://well-run.myshopify.com",
    })),
    flips: { "settings/contact-email-branded": "does-not-apply", "settings/domain-connected": "no" },
  },
  {
    name: "the store's address has no street",
    breaks: put("shop.shopAddress.address1", null),
    flips: { "settings/identity-complete": "no" },
  },
  {
    name: "a market lies where no language of the store is spoken",
    breaks: together(
      put("markets.1.conditions.regionsCondition.regions.*.code", "PL"),
      put("shop.shipsToCountries", (old: string[]) => [...old, "PL"]),
    ),
    flips: { "settings/market-languages-published": "no" },
  },
  {
    name: "a custom field holds values that break its rules",
    breaks: put("metafieldDefinitions.0.validationStatus", "SOME_INVALID"),
    flips: { "settings/metafield-values-valid": "no" },
  },
  {
    name: "the plan is the trial",
    breaks: put("shop.plan.publicDisplayName", "Trial"),
    flips: { "settings/plan-live": "no" },
  },
  {
    name: "the store is a development store",
    breaks: put("shop.plan.partnerDevelopment", true),
    flips: {
      "settings/domain-connected": "does-not-apply",
      "settings/plan-live": "does-not-apply",
      "settings/search-engines-allowed": "does-not-apply",
      "settings/storefront-open": "does-not-apply",
    },
  },
  {
    name: "prices are shown without tax at home",
    breaks: put("markets.0.priceInclusions.inclusiveTaxPricingStrategy", "ADD_TAXES_AT_CHECKOUT"),
    flips: { "settings/price-tax-display-right": "no" },
  },
  {
    name: "the clock is not the store's own",
    breaks: put("shop.ianaTimezone", "America/New_York"),
    flips: { "settings/region-settings-matched": "ask" },
  },
  {
    name: "weights and lengths are imperial",
    breaks: put("shop.unitSystem", "IMPERIAL_SYSTEM"),
    flips: { "settings/region-settings-matched": "ask" },
  },
  {
    name: "the search description is empty",
    breaks: put("shop.description", ""),
    flips: { "settings/search-description-written": "no" },
  },
  {
    name: "the location has no postal code",
    breaks: put("locations.0.address.zip", null),
    flips: { "settings/ship-from-verified": "no" },
  },
  {
    name: "no field follows a standard",
    breaks: put("metafieldDefinitions.1.standardTemplate", null),
    flips: { "settings/standard-definitions-used": "no" },
  },
  {
    name: "a password closes the store",
    breaks: put("onlineStore.passwordProtection.enabled", true),
    // well-run sells to companies too, and has not said whether to them only
    flips: { "settings/search-engines-allowed": "does-not-apply", "settings/storefront-open": "unknown" },
  },
  {
    name: "a password closes a store without companies",
    breaks: together(put("companies", []), put("onlineStore.passwordProtection.enabled", true)),
    flips: {
      "customers/companies-set-up": "ask",
      "customers/company-prices-assigned": "does-not-apply",
      "customers/company-terms-set": "does-not-apply",
      "settings/search-engines-allowed": "does-not-apply",
      "settings/storefront-open": "no",
    },
  },
  {
    name: "order numbers look like every store's",
    breaks: put("shop.orderNumberFormatPrefix", "#"),
    flips: { "orders/number-format-chosen": "no" },
  },
  {
    name: "customers use the old accounts",
    breaks: put("shop.customerAccountsV2.customerAccountsVersion", "CLASSIC"),
    flips: { "customers/accounts-current": "no" },
  },
  {
    name: "customers must sign in to buy",
    breaks: put("shop.customerAccountsV2.loginRequiredAtCheckout", true),
    flips: { "checkout/guest-allowed": "no" },
  },
  {
    name: "sign-in links are hidden",
    breaks: put("shop.customerAccountsV2.loginLinksVisibleOnStorefrontAndCheckout", false),
    flips: { "customers/sign-in-visible": "no" },
  },
  {
    name: "the checkout asks for no consent to texts",
    breaks: put("shop.marketingSmsConsentEnabledAtCheckout", false),
    flips: { "checkout/sms-consent-collected": "ask" },
  },
  {
    name: "no wallet is offered",
    of: "typical",
    breaks: put("shop.paymentSettings.supportedDigitalWallets", []),
    flips: { "payments/wallets-offered": "no" },
  },
  {
    name: "store credit is off",
    breaks: put("storeCreditConfiguration.storeCreditEnabled", false),
    flips: { "customers/store-credit-enabled": "no" },
  },
  {
    name: "delivery dates are off",
    breaks: put("deliveryPromiseSettings.deliveryDatesEnabled", false),
    flips: { "checkout/delivery-dates-shown": "ask" },
  },
  {
    name: "a checkout rule fails",
    breaks: put("validations.0.errorHistory", {
      firstOccurredAt: "2026-11-20T09:00:00Z",
      errorsFirstOccurredAt: "2026-11-20T09:00:00Z",
      hasSharedRecentErrors: false,
      hasBeenSharedSinceLastError: false,
    }),
    flips: { "checkout/customizations-error-free": "no" },
  },
  ...Object.entries(emptied).map(([type, flips]) => ({
    name: `the text of ${type} is gone`,
    breaks: put("shop.shopPolicies.*.body", "", ({ type: own }) => own === type),
    flips,
  })),
  {
    name: "neither a policy nor a page says who and where the store is",
    breaks: together(
      put(
        "shop.shopPolicies.*.body",
        "",
        ({ type }) => type === "CONTACT_INFORMATION" || type === "LEGAL_NOTICE",
      ),
      put("pages.1.body", "<p>Write to us.</p>"),
      put("pages.1.templateSuffix", ""),
    ),
    flips: { "policies/contact-information-published": "no" },
  },
  {
    name: "neither a policy nor a page says how parcels go",
    breaks: together(
      put("shop.shopPolicies.*.body", "", ({ type }) => type === "SHIPPING_POLICY"),
      put("pages.2.body", "<p>Which yarn? How warm? How soft? How long? How blue? Why?</p>"),
    ),
    flips: { "policies/shipping-published": "no", "policies/delivery-times-stated": "ask" },
  },
  {
    name: "a policy still holds a placeholder",
    breaks: put("shop.shopPolicies.1.body", (old: string) => `${old}<p>[INSERT COMPANY NAME]</p>`),
    flips: { "policies/placeholders-none": "no" },
  },
  {
    name: "a policy is two years old",
    breaks: put("shop.shopPolicies.1.updatedAt", "2024-11-01T09:00:00Z"),
    flips: { "policies/reviewed-yearly": "ask" },
  },
  {
    name: "the shipping policy names no duties",
    breaks: put("shop.shopPolicies.*.body", (old: string) =>
      old.replaceAll(/import duties|customs fees|duties|customs/g, "everything"),
    ),
    flips: { "markets/duties-decided": "ask" },
  },
  {
    name: "the cookie banner is off",
    breaks: put("privacySettings.banner.enabled", false),
    flips: { "privacy/cookie-consent-active": "ask" },
  },
  {
    name: "shoppers are tracked without being asked",
    breaks: put("consentPolicy.*.consentRequired", false),
    flips: { "privacy/cookie-consent-active": "ask" },
  },
  {
    name: "there is no opt-out page",
    breaks: put("privacySettings.dataSaleOptOutPage", null),
    flips: { "privacy/data-sale-opt-out-offered": "ask" },
  },
  {
    name: "a foreign market sells in kroner",
    breaks: together(
      put("markets.1.currencySettings.localCurrencies", false),
      put("markets.1.currencySettings.baseCurrency.currencyCode", "NOK"),
    ),
    flips: { "markets/local-currency-on": "no" },
  },
  {
    name: "one market does not round prices",
    breaks: put("markets.1.currencySettings.roundingEnabled", false),
    flips: { "markets/price-rounding-on": "no" },
  },
  {
    name: "a market has no web address",
    breaks: put("markets.3.webPresences", []),
    flips: { "markets/web-address-assigned": "ask" },
  },
  {
    name: "nothing is shipped to the United States",
    breaks: put("shop.shipsToCountries", (old: string[]) => old.filter((code) => code !== "US")),
    flips: { "markets/active-markets-served": "no", "shipping/sold-countries-covered": "no" },
  },
  {
    name: "no rate is active, and nobody can pick up",
    breaks: together(onlyRates, put(`${rates}.active`, false)),
    flips: {
      "shipping/rate-times-stated": "does-not-apply",
      "shipping/rates-complete": "no",
      "shipping/speed-choice-offered": "no",
    },
  },
  {
    name: "rates do not say how long they take, and dates are off",
    breaks: together(
      put("deliveryPromiseSettings.deliveryDatesEnabled", false),
      put(`${rates}.name`, (old: string) => old.replace(/ \(.*\)/, "")),
    ),
    flips: { "checkout/delivery-dates-shown": "ask", "shipping/rate-times-stated": "no" },
  },
  {
    name: "the rest of the world is shipped to",
    breaks: put(`${zones}.3.zone.countries.0.code`, { countryCode: null, restOfWorld: true }),
    flips: { "shipping/rest-of-world-intended": "ask" },
  },
  {
    name: "the home zone has one rate, and nobody can pick up",
    breaks: together(
      onlyRates,
      put(`${zones}.0.methodDefinitions`, (old: StoreNode[]) => old.slice(0, 1)),
    ),
    flips: { "shipping/speed-choice-offered": "no" },
  },
  {
    name: "shipping becomes free far above the middle order",
    breaks: together(
      put(`${zones}.0.methodDefinitions.2.methodConditions.0.conditionCriteria.amount`, "9000.0"),
      put("discountNodes.3.discount.minimumRequirement.greaterThanOrEqualToSubtotal.amount", "9000.0"),
    ),
    flips: { "shipping/free-threshold-tuned": "no" },
  },
  {
    name: "the warehouse sends no tracking",
    breaks: put("shop.fulfillmentServices.1.trackingSupport", false),
    flips: { "shipping/partners-synced": "ask" },
  },
  {
    name: "payments go through another provider",
    breaks: put("shopifyPaymentsAccount", null),
    flips: {
      "payments/dispute-rate-low": "does-not-apply",
      "payments/disputes-answered": "does-not-apply",
      "payments/statement-name-clear": "does-not-apply",
    },
  },
  {
    name: "there is no bank account",
    breaks: put("shopifyPaymentsAccount.bankAccounts", []),
    flips: { "payments/statement-name-clear": "no" },
  },
  {
    name: "card statements name somebody else",
    breaks: put("shopifyPaymentsAccount.chargeStatementDescriptors.default", "MEYER"),
    flips: { "payments/statement-name-clear": "no" },
  },
  {
    name: "a dispute runs out today",
    breaks: put("disputes.0.evidenceDueBy", "2026-11-24T18:00:00Z"),
    flips: { "payments/disputes-answered": "no" },
  },
  {
    name: "banks dispute five orders",
    breaks: put("disputes", (old: StoreNode[]) =>
      Array.from({ length: 5 }, (_, n) => ({
        ...old[0],
        id: `gid://shopify/ShopifyPaymentsDispute/${n + 1}`,
        type: "CHARGEBACK",
        status: "WON",
      })),
    ),
    flips: { "payments/dispute-rate-low": "no", "payments/disputes-answered": "does-not-apply" },
  },
];
