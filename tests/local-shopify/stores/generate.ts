import type { Store } from "../store.ts";
import { channels, checkoutConfiguration } from "./made-of/channels.ts";
import { menu, page } from "./made-of/content.ts";
import { customers } from "./made-of/customers.ts";
import { nothingYet } from "./made-of/empty.ts";
import { market, shopLocales } from "./made-of/markets.ts";
import { privacySettings } from "./made-of/privacy.ts";
import { defaultSegments, giftCardConfiguration, returnReasons } from "./made-of/sales-beside-orders.ts";
import { deliveryProfile, location } from "./made-of/shipping.ts";
import { shop } from "./made-of/shop.ts";
import { theme } from "./made-of/themes.ts";
import { openWorkshop } from "./made-of/workshop.ts";
import { generatedCollections, generatedOrders, generatedProducts } from "./generate-catalog.ts";
import type { StoreSize } from "./generate-catalog.ts";

/** A store of any size, the same for the same size and seed. A hundred thousand products take a few seconds. */
export function generateStore(size: StoreSize): Store {
  const name = size.name ?? `generated-${size.seed}`;
  const domain = `${name}.myshopify.com`;
  const w = openWorkshop({ now: size.now, domain, currency: "USD", seed: size.seed });
  const sales = channels(w, [
    ["Online Store", "online_store"],
    ["Shop", "shop"],
  ]);
  const home = location(w, {
    name: "Warehouse",
    address1: "200 Depot Road",
    city: "Columbus",
    zip: "43004",
    country: "United States",
    countryCode: "US",
  });
  const products = generatedProducts(w, size, String(home.id), sales.publicationIds);
  const pages = Array.from({ length: size.pages ?? 5 }, (_, index) =>
    page(w, { title: `Page ${index + 1}`, body: `<p>Page number ${index + 1} of a generated store.</p>` }),
  );
  const collections = generatedCollections(
    w,
    size.collections ?? 20,
    products,
    sales.publicationIds[0] ?? "",
  );
  return {
    domain,
    access: {
      plan: size.plan ?? "standard",
      grantedOptionalScopes: ["read_orders"],
      withheldScopes: [],
      protectedDataApproved: true,
      customAppToken: `shpat_local_${name}`,
    },
    data: {
      ...nothingYet(),
      shop: shop(w, {
        name: `Store ${size.seed}`,
        email: `hello@store-${size.seed}.example`,
        host: `www.store-${size.seed}.example`,
        plan: "Grow",
        createdDaysAgo: 900,
        address: {
          address1: "200 Depot Road",
          city: "Columbus",
          zip: "43004",
          country: "United States",
          countryCodeV2: "US",
        },
        ianaTimezone: "America/New_York",
        timezoneOffset: "-0500",
        taxesIncluded: false,
        imperial: true,
        shipsTo: ["US", "CA"],
        wallets: ["SHOPIFY_PAY"],
      }),
      onlineStore: { passwordProtection: { enabled: false } },
      themes: [
        theme(w, { name: "Shelf", role: "MAIN", themeStoreId: 9001, createdDaysAgo: 300, updatedDaysAgo: 5 }),
      ],
      locations: [home],
      deliveryProfiles: [
        deliveryProfile(w, {
          name: "General profile",
          isDefault: true,
          locations: [home],
          variantCount: size.products * (size.variantsPerProduct ?? 2),
          zones: [
            { name: "Domestic", countries: ["US"], rates: [{ name: "Ground (3 to 5 days)", price: 7 }] },
          ],
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
          items: collections
            .slice(0, 6)
            .map((to) => ({ title: String(to.title), type: "COLLECTION" as const, to })),
        }),
      ],
      pages,
      products,
      collections,
      orders: generatedOrders(w, size.orders ?? 0, products),
      customers: customers(w, { count: Math.min(10_000, size.orders ?? 0), subscribed: 0.3, confirmed: 0.5, invalid: 0.02, bought: 0.8, again: 0.2 }), // prettier-ignore
      segments: defaultSegments(w),
      giftCardConfiguration: giftCardConfiguration(w, 2000),
      returnReasonDefinitions: returnReasons(w),
      publications: sales.publications,
      channels: sales.channels,
      privacySettings: privacySettings({ banner: false }),
      checkoutAndAccountsConfigurations: [checkoutConfiguration(w, "Checkout", 90)],
    },
  };
}
