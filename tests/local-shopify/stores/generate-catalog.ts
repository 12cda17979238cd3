import type { Store, StoreNode } from "../store.ts";
import { order } from "./made-of/orders.ts";
import { category } from "./made-of/products.ts";
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

const things = ["Lamp", "Shelf", "Chair", "Basket", "Mirror", "Clock", "Stool", "Rug", "Hook", "Tray"];
const looks = ["Oak", "Brass", "Linen", "Walnut", "Slate", "Birch", "Copper", "Cork", "Felt", "Ash"];
const decor = category("hg-3", "Home & Garden > Decor");
const shades = ["Light", "Dark", "Clear", "Warm", "Cool", "Pale", "Deep", "Soft"];

/**
 * Leaner than the products of the described stores, for the sake of memory: what is equal for all (category,
 * publications, dates, weight) is one object that they share. What a change can touch (photos, variants) is each one's own.
 */
export function generatedProducts(
  w: Workshop,
  size: StoreSize,
  locationId: string,
  publicationIds: string[],
): StoreNode[] {
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
export function generatedCollections(
  w: Workshop,
  count: number,
  products: StoreNode[],
  publicationId: string,
): StoreNode[] {
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

export function generatedOrders(w: Workshop, count: number, products: StoreNode[]): StoreNode[] {
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
