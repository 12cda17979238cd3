import type { Store, StoreNode } from "../store.ts";
import { channels, checkoutConfiguration } from "./made-of/channels.ts";
import { menu, page } from "./made-of/content.ts";
import { market, shopLocales } from "./made-of/markets.ts";
import { order } from "./made-of/orders.ts";
import { privacySettings } from "./made-of/privacy.ts";
import { category } from "./made-of/products.ts";
import { defaultSegments, giftCardConfiguration, returnReasons } from "./made-of/sales-beside-orders.ts";
import { deliveryProfile, location } from "./made-of/shipping.ts";
import { shop } from "./made-of/shop.ts";
import { theme } from "./made-of/themes.ts";
import { openWorkshop } from "./made-of/workshop.ts";
import type { Workshop } from "./made-of/workshop.ts";

export type StoreSize = {
  now: Date;
  seed: number;
  products: number;
  /** Exactly this many for each product; 2 when left out. */
  variantsPerProduct?: number;
  orders?: number;
  collections?: number;
  pages?: number;
  /** The store's name before `.myshopify.com`; `generated-<seed>` when left out. */
  name?: string;
  plan?: Store["access"]["plan"];
};

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
  const products = catalog(w, size, String(home.id), sales.publicationIds);
  const pages = Array.from({ length: size.pages ?? 5 }, (_, index) =>
    page(w, { title: `Page ${index + 1}`, body: `<p>Page number ${index + 1} of a generated store.</p>` }),
  );
  const collections = shelves(w, size.collections ?? 20, products, sales.publicationIds[0] ?? "");
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
      deliveryPromiseSettings: { deliveryDatesEnabled: false, processingTime: null },
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
      blogs: [],
      urlRedirects: [],
      products,
      collections,
      files: [],
      discountNodes: [],
      codeDiscountNodes: [],
      orders: sales60Days(w, size.orders ?? 0, products),
      abandonedCheckouts: [],
      draftOrders: [],
      giftCards: [],
      customersCount: { count: Math.min(10_000, size.orders ?? 0), precision: "EXACT" },
      segments: defaultSegments(w),
      giftCardConfiguration: giftCardConfiguration(w, 2000),
      storeCreditConfiguration: { storeCreditEnabled: false },
      returnReasonDefinitions: returnReasons(w),
      marketingActivities: [],
      metafieldDefinitions: [],
      metaobjectDefinitions: [],
      publications: sales.publications,
      channels: sales.channels,
      privacySettings: privacySettings({ banner: false }),
      consentPolicy: [],
      checkoutAndAccountsConfigurations: [checkoutConfiguration(w, "Checkout", 90)],
      cartTransforms: [],
      validations: [],
      deliveryCustomizations: [],
      paymentCustomizations: [],
      shopifyFunctions: [],
      sellingPlanGroups: [],
      carrierServices: [],
      shopifyPaymentsAccount: null,
      businessEntities: [],
      companies: [],
      catalogs: [],
      priceLists: [],
      events: [],
    },
  };
}

const things = ["Lamp", "Shelf", "Chair", "Basket", "Mirror", "Clock", "Stool", "Rug", "Hook", "Tray"];
const looks = ["Oak", "Brass", "Linen", "Walnut", "Slate", "Birch", "Copper", "Cork", "Felt", "Ash"];
const decor = category("hg-3", "Home & Garden > Decor");
const shades = ["Light", "Dark", "Clear", "Warm", "Cool", "Pale", "Deep", "Soft"];

/**
 * Leaner than the products of the described stores, for the sake of memory: what is equal for all (category,
 * publications, dates, weight) is one object that they share. What a change can touch (photos, variants) is each one's own.
 */
function catalog(w: Workshop, size: StoreSize, locationId: string, publicationIds: string[]): StoreNode[] {
  const perProduct = size.variantsPerProduct ?? 2;
  const createdAt = w.ago(200);
  const updatedAt = w.ago(12);
  const shared = {
    category: decor,
    description: "A plain thing for the house, made to be used.",
    resourcePublicationsV2: publicationIds.map((id) => ({
      isPublished: true,
      publishDate: createdAt,
      publication: { id },
    })),
    location: { id: locationId },
    weight: { weight: { value: 900, unit: "GRAMS" } },
    dates: { createdAt, updatedAt },
  };
  return Array.from({ length: size.products }, (_, index) => {
    const thing = things[index % things.length] ?? "Lamp";
    const look = looks[Math.floor(index / things.length) % looks.length] ?? "Oak";
    const draft = w.chance(0.05);
    const title = `${look} ${thing} ${index + 1}`;
    const handle = `${look}-${thing}-${index + 1}`.toLowerCase();
    const price = 10 + Math.floor(w.random() * 190);
    const several = perProduct > 1;
    return {
      id: w.id("Product"),
      title,
      handle,
      status: draft ? "DRAFT" : "ACTIVE",
      descriptionHtml: w.chance(0.8) ? `<p>${shared.description}</p>` : "",
      vendor: w.chance(0.95) ? "Depot" : "",
      productType: thing,
      category: w.chance(0.9) ? shared.category : null,
      tags: [look.toLowerCase(), thing.toLowerCase()],
      seo: { title: null, description: w.chance(0.5) ? `${title}, a plain thing for the house.` : null },
      ...shared.dates,
      publishedAt: draft ? null : createdAt,
      onlineStoreUrl: draft ? null : `https://${w.domain}/products/${handle}`,
      hasOnlyDefaultVariant: !several,
      hasVariantsThatRequiresComponents: false,
      isGiftCard: false,
      options: [{ id: w.id("ProductOption"), name: several ? "Shade" : "Title", position: 1 }],
      media: [generatedPhoto(w, title, handle)],
      resourcePublicationsV2: draft ? [] : shared.resourcePublicationsV2,
      variants: Array.from({ length: perProduct }, (_, place) => {
        const stock = w.chance(0.1) ? 0 : Math.floor(w.random() * 50);
        const value = several ? shadeName(place) : "Default Title";
        return {
          id: w.id("ProductVariant"),
          title: value,
          displayName: `${title} - ${value}`,
          position: place + 1,
          sku: w.chance(0.97) ? `D-${index + 1}-${place + 1}` : null,
          barcode: null,
          price: w.price(price + place),
          compareAtPrice: null,
          taxable: true,
          inventoryPolicy: "DENY",
          inventoryQuantity: stock,
          sellableOnlineQuantity: stock,
          availableForSale: !draft && stock > 0,
          selectedOptions: [{ name: several ? "Shade" : "Title", value }],
          inventoryItem: {
            id: w.id("InventoryItem"),
            tracked: true,
            requiresShipping: true,
            unitCost: w.chance(0.7) ? w.money(price * 0.4) : null,
            measurement: shared.weight,
            inventoryLevels: [
              {
                id: w.id("InventoryLevel"),
                isActive: true,
                location: shared.location,
                quantities: [{ name: "available", quantity: stock }],
              },
            ],
          },
        };
      }),
    };
  });
}

function shadeName(place: number): string {
  const round = Math.floor(place / shades.length);
  return `${shades[place % shades.length] ?? "Light"}${round ? ` ${round + 1}` : ""}`;
}

function generatedPhoto(w: Workshop, title: string, handle: string): StoreNode {
  return {
    __typename: "MediaImage",
    id: w.id("MediaImage"),
    alt: w.chance(0.7) ? `${title} on a white ground` : "",
    mediaContentType: "IMAGE",
    status: "READY",
    fileStatus: "READY",
    mimeType: "image/jpeg",
    image: { width: 1600, height: 1600, url: `https://cdn.${w.domain}/files/${handle}.jpg` },
  };
}

/** Each product lies in one collection, by its number. */
function shelves(w: Workshop, count: number, products: StoreNode[], publicationId: string): StoreNode[] {
  return Array.from({ length: count }, (_, index) => ({
    id: w.id("Collection"),
    title: `Shelf ${index + 1}`,
    handle: `shelf-${index + 1}`,
    description: "",
    descriptionHtml: "",
    seo: { title: null, description: null },
    image: null,
    sortOrder: "BEST_SELLING",
    updatedAt: w.ago(30),
    products: products.filter((_, place) => place % count === index).map(({ id }) => ({ id })),
    sources: [],
    resourcePublicationsV2: [
      { isPublished: true, publishDate: w.ago(100), publication: { id: publicationId } },
    ],
  }));
}

function sales60Days(w: Workshop, count: number, products: StoreNode[]): StoreNode[] {
  if (products.length === 0) return [];
  return Array.from({ length: count }, (_, index) => {
    const chosen = w.pick(products);
    const age = 59.9 - (index * 59.9) / count;
    return order(w, {
      number: 1001 + index,
      createdDaysAgo: age,
      lines: [
        { product: chosen, variant: w.pick(chosen.variants as StoreNode[]), quantity: 1 + (index % 2) },
      ],
      shippedAfterDays: age < 2 || w.chance(0.05) ? undefined : 1 + w.random() * 3,
      tracking: w.chance(0.9),
    });
  });
}
