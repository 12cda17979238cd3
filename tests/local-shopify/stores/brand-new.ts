import type { Store } from "../store.ts";
import { channels, checkoutConfiguration } from "./made-of/channels.ts";
import { menu, page } from "./made-of/content.ts";
import { nothingYet } from "./made-of/empty.ts";
import { market, shopLocales } from "./made-of/markets.ts";
import { privacySettings } from "./made-of/privacy.ts";
import { defaultSegments, giftCardConfiguration, returnReasons } from "./made-of/sales-beside-orders.ts";
import { deliveryProfile, location } from "./made-of/shipping.ts";
import { shop } from "./made-of/shop.ts";
import { theme } from "./made-of/themes.ts";
import { openWorkshop } from "./made-of/workshop.ts";

/** Created this morning: a trial, the default theme, no product, and the password still on. */
export function brandNew(now: Date): Store {
  const domain = "brand-new.myshopify.com";
  const w = openWorkshop({ now, domain, currency: "USD" });
  const sales = channels(w, [
    ["Online Store", "online_store"],
    ["Shop", "shop"],
  ]);
  const home = location(w, {
    name: "Shop location",
    country: "United States",
    countryCode: "US",
    verified: false,
    stocked: false,
  });
  const store = shop(w, {
    name: "My Store",
    email: "owner@mail.example",
    plan: "Trial",
    createdDaysAgo: 0,
    address: { country: "United States", countryCodeV2: "US" },
    ianaTimezone: "America/New_York",
    timezoneOffset: "-0500",
    taxesIncluded: false,
    imperial: true,
    shipsTo: ["US"],
    setupRequired: true,
    alerts: [
      {
        description: "Your trial has begun. Choose a plan before it ends to keep your store.",
        title: "Choose a plan",
        url: `https://admin.shopify.com/store/brand-new/settings/plan`,
      },
    ],
  });
  const contact = page(w, {
    title: "Contact",
    handle: "contact",
    templateSuffix: "contact",
    updatedDaysAgo: 0,
  });

  return {
    domain,
    access: {
      plan: "standard",
      grantedOptionalScopes: [],
      withheldScopes: [],
      protectedDataApproved: true,
      customAppToken: "shpat_local_brand-new",
    },
    data: {
      ...nothingYet(),
      shop: store,
      onlineStore: { passwordProtection: { enabled: true } },
      themes: [
        theme(w, { name: "Shelf", role: "MAIN", themeStoreId: 9001, createdDaysAgo: 0, updatedDaysAgo: 0 }),
      ],
      locations: [home],
      deliveryProfiles: [
        deliveryProfile(w, {
          name: "General profile",
          isDefault: true,
          locations: [home],
          variantCount: 0,
          zones: [{ name: "Domestic", countries: ["US"], rates: [{ name: "Standard", price: 0 }] }],
        }),
      ],
      markets: [
        market(w, {
          name: "United States",
          countries: [{ code: "US", name: "United States", currency: "USD" }],
          currency: "USD",
        }),
      ],
      shopLocales: shopLocales(["en"]),
      menus: [
        menu(w, {
          title: "Main menu",
          handle: "main-menu",
          isDefault: true,
          items: [
            { title: "Home", type: "FRONTPAGE", url: "/" },
            { title: "Catalog", type: "CATALOG", url: "/collections/all" },
            { title: "Contact", type: "PAGE", to: contact },
          ],
        }),
        menu(w, {
          title: "Footer menu",
          handle: "footer",
          isDefault: true,
          items: [{ title: "Search", type: "SEARCH", url: "/search" }],
        }),
      ],
      pages: [contact],
      segments: defaultSegments(w),
      giftCardConfiguration: giftCardConfiguration(w, 2000),
      returnReasonDefinitions: returnReasons(w),
      publications: sales.publications,
      channels: sales.channels,
      privacySettings: privacySettings({ banner: false }),
      checkoutAndAccountsConfigurations: [checkoutConfiguration(w, "Checkout", 0)],
    },
  };
}
