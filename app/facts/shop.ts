import type { ShopQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    shop: Shop;
  }
}

/** The store's own settings, as far as every app may read them. */
export type Shop = ShopQuery["shop"];

export default fact({
  scopes: [],
  query: `#graphql
    query Shop {
      shop {
        name
        description
        contactEmail
        myshopifyDomain
        createdAt
        setupRequired
        ianaTimezone
        currencyCode
        unitSystem
        orderNumberFormatPrefix
        orderNumberFormatSuffix
        marketingSmsConsentEnabledAtCheckout
        alerts { description action { title url } }
        plan { publicDisplayName partnerDevelopment shopifyPlus }
        primaryDomain { host sslEnabled }
        shopAddress { address1 city zip provinceCode countryCodeV2 }
        paymentSettings { supportedDigitalWallets }
        customerAccountsV2 { customerAccountsVersion loginRequiredAtCheckout loginLinksVisibleOnStorefrontAndCheckout }
      }
    }`,
  shape: ({ shop }: ShopQuery): Shop => shop,
  example: {
    name: "Kiln & Table",
    description: "Hand-thrown stoneware for everyday tables, made in small batches in Hamburg.",
    contactEmail: "hello@kilnandtable.example",
    myshopifyDomain: "kiln-and-table.myshopify.com",
    createdAt: "2024-02-01T09:00:00Z",
    setupRequired: false,
    ianaTimezone: "Europe/Berlin",
    currencyCode: "EUR",
    unitSystem: "METRIC_SYSTEM",
    orderNumberFormatPrefix: "KT-",
    orderNumberFormatSuffix: "",
    marketingSmsConsentEnabledAtCheckout: true,
    alerts: [],
    plan: { publicDisplayName: "Basic", partnerDevelopment: false, shopifyPlus: false },
    primaryDomain: { host: "kilnandtable.example", sslEnabled: true },
    shopAddress: {
      address1: "Speicherstraße 4",
      city: "Hamburg",
      zip: "20457",
      provinceCode: null,
      countryCodeV2: "DE",
    },
    paymentSettings: { supportedDigitalWallets: ["SHOPIFY_PAY", "APPLE_PAY"] },
    customerAccountsV2: {
      customerAccountsVersion: "NEW_CUSTOMER_ACCOUNTS",
      loginRequiredAtCheckout: false,
      loginLinksVisibleOnStorefrontAndCheckout: true,
    },
  },
});
