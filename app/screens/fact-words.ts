import type { FactName } from "~/facts/fact";

/** Facts whose name in the code is not what a merchant calls them. */
const words: { [Name in FactName]?: string } = {
  articles: "published articles",
  blogs: "blogs and articles",
  checkoutReminders: "checkout reminders",
  consentPolicy: "privacy regions",
  deliveryProfiles: "shipping profiles",
  deliveryPromise: "delivery promise",
  freeShippingOffers: "free-shipping discounts",
  grantedScopes: "permissions of this app",
  liveTheme: "live theme's settings",
  menus: "navigation menus",
  metaobjectTypes: "metaobject definitions",
  onlineStore: "storefront password",
  onlineStorePublication: "Online Store channel",
  ordersOf60Days: "number of recent orders",
  ownerMailbox: "contact mailbox",
  pageListings: "page addresses and descriptions",
  policies: "store policies",
  productTags: "product tags",
  privacySettings: "privacy settings",
  sellingPlans: "selling plans",
  segments: "customer segments",
  shop: "store settings",
  shopLocales: "store languages",
  shopSelling: "selling settings",
  themeFingerprints: "theme files",
  urlRedirects: "URL redirects",
  webPresences: "web addresses",
};

/** What a merchant calls a part of their store, to follow “your”: “themes”, “shipping profiles”. */
export function factWords(name: FactName): string {
  return words[name] ?? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
