import type { Store, StoreNode } from "../store.ts";
import { collection } from "./made-of/collections.ts";
import { nothingYet } from "./made-of/empty.ts";
import { metafieldDefinition } from "./made-of/custom-data.ts";
import { blog, menu, page } from "./made-of/content.ts";
import { codeDiscountNodes, discount } from "./made-of/discounts.ts";
import { market, shopLocales } from "./made-of/markets.ts";
import { photo } from "./made-of/media.ts";
import { order } from "./made-of/orders.ts";
import { category, product } from "./made-of/products.ts";
import { segment } from "./made-of/sales-beside-orders.ts";
import { deliveryProfile, location } from "./made-of/shipping.ts";
import { policy, shop } from "./made-of/shop.ts";
import { theme } from "./made-of/themes.ts";
import { openWorkshop } from "./made-of/workshop.ts";
import { channels } from "./made-of/channels.ts";

/** Names that break a page, a sentence, a layout or a query when they are not treated as mere text. */
export const hostileNames = [
  `<img src=x onerror="alert(1)">`,
  `</script><script>alert(2)</script>`,
  `"><svg/onload=alert(3)>`,
  `'; DROP TABLE shops; --`,
  "{{ shop.name }} ${7*7} {% raw %}",
  "خزف صيني أزرق “فنجان” 2",
  "\u202Egnp.exe txt\u202C reversed",
  "👩‍👩‍👧‍👦🏳️‍🌈🍵 tea for all",
  "Z\u0351\u0310\u0342a\u0312\u0348\u0310l\u0343\u0313\u0310g\u0351\u0344o\u0301",
  "Ünïcödé\u0000\u0007 control",
  " \t leading and trailing \n",
  "x".repeat(10_000),
  "word ".repeat(2_000),
] as const;

/** Every name in this store is an attack or an accident; zone and currency are the awkward ones. */
export function hostile(now: Date): Store {
  const domain = "hostile.myshopify.com";
  const w = openWorkshop({ now, domain, currency: "JPY" });
  const [markup, script] = hostileNames;
  const sales = channels(w, [[markup, "online_store"]]);
  const home = location(w, {
    name: script,
    address1: markup,
    city: "Waitangi",
    zip: "8942",
    country: "New Zealand",
    countryCode: "NZ",
  });
  const shelf = { locationIds: [String(home.id)], publicationIds: sales.publicationIds, storefront: domain };
  const products = hostileNames.map((name, index) =>
    product(w, shelf, {
      title: name,
      handle: `hostile-${index + 1}`,
      description: `<p>${name}</p><script>alert("description")</script>`,
      vendor: name,
      productType: name,
      category: index % 2 ? null : category("na", "Uncategorized"),
      tags: [name.slice(0, 255)],
      seo: { title: name, description: name },
      options: [{ name: name.slice(0, 255), values: [name.slice(0, 255)] }],
      variants: [
        { values: [name.slice(0, 255)], price: 1234, sku: name.slice(0, 255), stock: index - 3, cost: 9999 },
      ],
      media: [photo(w, { file: `hostile-${index + 1}.jpg`, alt: name })],
    }),
  );
  const collections = hostileNames.map((name, index) =>
    collection(w, {
      title: name,
      handle: `hostile-${index + 1}`,
      introduction: name,
      image: { altText: name },
      products: index % 2 ? [] : products.slice(0, 2),
      publishedOn: sales.publicationIds,
    }),
  );
  const pages = hostileNames.map((name, index) =>
    page(w, { title: name, handle: `hostile-${index + 1}`, body: name }),
  );
  const discounts = hostileNames.map((name, index) =>
    discount(w, {
      title: name,
      type: index % 2 ? "CodeBasic" : "AutomaticBasic",
      percent: 100,
      startsDaysAgo: 30,
      combines: index < 3 ? { order: true } : {},
    }),
  );
  const [firstPage, firstProduct] = [pages[0] ?? {}, products[0] ?? {}];

  return {
    domain,
    access: {
      plan: "standard",
      grantedOptionalScopes: ["read_orders"],
      reviewedScopes: ["read_shopify_payments", "read_shopify_payments_bank_accounts", "read_shopify_payments_disputes"], // prettier-ignore
      withheldScopes: [],
      protectedDataApproved: true,
      customAppToken: "shpat_local_hostile",
    },
    data: {
      ...nothingYet(),
      shop: shop(w, {
        name: markup,
        email: `"<script>"@mail.example`,
        description: script,
        plan: "Basic",
        createdDaysAgo: 90,
        address: { address1: script, city: markup, zip: "8942", country: "New Zealand", countryCodeV2: "NZ" },
        ianaTimezone: "Pacific/Chatham",
        timezoneOffset: "+1345",
        taxesIncluded: false,
        shipsTo: ["NZ"],
        orderPrefix: "<b>",
        orderSuffix: "</b>",
        alerts: [{ description: markup, title: script, url: "https://admin.shopify.com/store/hostile" }],
        policies: hostileNames
          .slice(0, 3)
          .map((name, index) =>
            policy(
              w,
              ["PRIVACY_POLICY", "REFUND_POLICY", "SHIPPING_POLICY"][index] ?? "PRIVACY_POLICY",
              name,
              name,
              3,
            ),
          ),
      }),
      onlineStore: { passwordProtection: { enabled: false } },
      themes: hostileNames.map((name, index) =>
        theme(w, {
          name,
          role: index === 0 ? "MAIN" : "UNPUBLISHED",
          kind: index < 2 ? "shelf" : "vintage",
          createdDaysAgo: 200 + index,
          updatedDaysAgo: 1,
        }),
      ),
      locations: [home],
      deliveryProfiles: [
        deliveryProfile(w, {
          name: markup,
          isDefault: true,
          locations: [home],
          variantCount: products.length,
          zones: hostileNames.map((name) => ({ name, countries: ["NZ"], rates: [{ name, price: 500 }] })),
        }),
      ],
      markets: hostileNames.slice(0, 6).map((name) =>
        market(w, {
          name,
          countries: [{ code: "NZ", name: "New Zealand", currency: "NZD" }],
          currency: "JPY",
        }),
      ),
      shopLocales: shopLocales(["en", "ar"]),
      menus: [
        menu(w, {
          title: markup,
          handle: "main-menu",
          isDefault: true,
          items: [
            ...hostileNames.map((title) => ({ title, type: "PAGE" as const, to: firstPage })),
            { title: "javascript", type: "HTTP", url: "javascript:alert(4)" },
          ],
        }),
      ],
      pages,
      blogs: [
        blog(w, {
          title: script,
          articles: hostileNames.map((title) => ({ title, body: title, publishedDaysAgo: 5 })),
        }),
      ],
      urlRedirects: [
        { id: w.id("UrlRedirect"), path: "/a", target: "/b" },
        { id: w.id("UrlRedirect"), path: "/b", target: "/a" },
        { id: w.id("UrlRedirect"), path: "//evil.example", target: "\\\\evil.example" },
      ],
      products,
      collections,
      shopifyPaymentsAccount: {
        id: w.id("ShopifyPaymentsAccount"),
        activated: true,
        chargeStatementDescriptors: {
          __typename: "ShopifyPaymentsDefaultChargeStatementDescriptor",
          default: script,
          prefix: "",
        },
        bankAccounts: [],
      },
      disputes: hostileNames.map((_, index) => ({
        id: w.id("ShopifyPaymentsDispute"),
        legacyResourceId: String(index),
        type: index % 2 ? "CHARGEBACK" : "INQUIRY",
        status: "NEEDS_RESPONSE",
        initiatedAt: w.ago(index),
        evidenceDueBy: w.ago(index - 6),
      })),
      discountNodes: discounts,
      codeDiscountNodes: codeDiscountNodes(discounts),
      orders: hostileNames.map((_, index) =>
        order(w, {
          number: 1 + index,
          prefix: "<b>",
          createdDaysAgo: index * 4,
          lines: [
            { product: firstProduct, variant: (firstProduct.variants as StoreNode[])[0] ?? {}, quantity: 1 },
          ],
        }),
      ),
      segments: hostileNames.map((name) => segment(w, name, "amount_spent > 0")),
      metafieldDefinitions: hostileNames
        .slice(0, 6)
        .map((name, index) =>
          metafieldDefinition(w, { name, namespace: "custom", key: `key_${index}`, type: "json", filled: 1 }),
        ),
      publications: sales.publications,
      channels: sales.channels,
    },
  };
}
