import type { StoreNode } from "../../store.ts";
import { handleOf } from "./workshop.ts";
import type { Workshop } from "./workshop.ts";

export type ProductSpec = {
  title: string;
  handle?: string;
  status?: "ACTIVE" | "DRAFT" | "ARCHIVED";
  /** HTML, as the merchant's editor saves it. */
  description?: string;
  vendor?: string;
  productType?: string;
  category?: Category | null;
  tags?: string[];
  seo?: { title?: string; description?: string };
  createdDaysAgo?: number;
  updatedDaysAgo?: number;
  /** Left out: an active product is on every publication, any other on none. */
  publishedOn?: string[];
  options?: { name: string; values: string[]; linkedMetafield?: { namespace: string; key: string } }[];
  variants: VariantSpec[];
  media?: StoreNode[];
  giftCard?: boolean;
  bundle?: boolean;
  templateSuffix?: string;
  metafields?: StoreNode[];
  translations?: StoreNode[];
  /** What a sales channel objects to. */
  objection?: string;
};

export type VariantSpec = {
  /** The option values in the order of the product's options; none for a product without options. */
  values?: string[];
  price: number;
  compareAtPrice?: number;
  sku?: string;
  barcode?: string;
  cost?: number;
  grams?: number;
  /** Available stock; null when stock is not tracked. */
  stock: number | null;
  incoming?: number;
  continueSelling?: boolean;
  digital?: boolean;
  hsCode?: string;
  origin?: string;
  /** The place of the variant's own photo in the product's media. */
  photo?: number;
  untaxed?: boolean;
  /** What one holds, for the price per unit: such as 250 ml, priced by the liter. */
  holds?: { kind: "VOLUME" | "WEIGHT"; quantity: number; unit: string; reference: string };
};

export type Category = { id: string; name: string; fullName: string };

/** Where a store's products stand: locations that stock them and publications they appear on. */
export type Shelf = { locationIds: string[]; publicationIds: string[]; storefront: string };

/** A category of Shopify's standard product taxonomy. */
export function category(code: string, fullName: string): Category {
  return {
    id: `gid://shopify/TaxonomyCategory/${code}`,
    name: fullName.split(" > ").at(-1) ?? fullName,
    fullName,
  };
}

/** A product with its variants, stock and photos. */
export function product(w: Workshop, shelf: Shelf, spec: ProductSpec): StoreNode {
  const status = spec.status ?? "ACTIVE";
  const created = spec.createdDaysAgo ?? 200;
  const handle = spec.handle ?? handleOf(spec.title);
  const publishedOn = spec.publishedOn ?? (status === "ACTIVE" ? shelf.publicationIds : []);
  // the first publication of a shelf is the online store
  const online = publishedOn.some((id) => id === shelf.publicationIds[0]);
  const publishedAt = online ? w.ago(created - 1) : null;
  const options = spec.options ?? [{ name: "Title", values: ["Default Title"] }];
  const media = spec.media ?? [];
  const first = media[0];
  return {
    id: w.id("Product"),
    title: spec.title,
    handle,
    status,
    descriptionHtml: spec.description ?? "",
    description: (spec.description ?? "")
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
    vendor: spec.vendor ?? "",
    productType: spec.productType ?? "",
    category: spec.category ?? null,
    tags: spec.tags ?? [],
    seo: { title: spec.seo?.title ?? null, description: spec.seo?.description ?? null },
    createdAt: w.ago(created),
    updatedAt: w.ago(spec.updatedDaysAgo ?? Math.min(created, 20)),
    publishedAt,
    onlineStoreUrl: online ? `https://${shelf.storefront}/products/${encodeURIComponent(handle)}` : null,
    hasOnlyDefaultVariant: spec.options === undefined,
    hasVariantsThatRequiresComponents: spec.bundle ?? false,
    isGiftCard: spec.giftCard ?? false,
    requiresSellingPlan: false,
    templateSuffix: spec.templateSuffix ?? null,
    options: options.map((option, index) => ({
      id: w.id("ProductOption"),
      name: option.name,
      position: index + 1,
      values: option.values,
      linkedMetafield: option.linkedMetafield ?? null,
      optionValues: option.values.map((name) => ({
        id: w.id("ProductOptionValue"),
        name,
        hasVariants: true,
      })),
    })),
    variants: spec.variants.map((each, index) => variant(w, shelf, spec, each, index + 1)),
    media,
    featuredMedia: first ? { __typename: first.__typename, id: first.id } : null,
    resourcePublicationsV2: publishedOn.map((id) => ({
      isPublished: true,
      publishDate: w.ago(created - 1),
      publication: { id },
    })),
    feedback: spec.objection
      ? { summary: spec.objection, details: [{ state: "REQUIRES_ACTION", feedbackGeneratedAt: w.ago(3) }] }
      : null,
    metafields: spec.metafields ?? [],
    translations: spec.translations ?? [],
  };
}

function variant(w: Workshop, shelf: Shelf, of: ProductSpec, spec: VariantSpec, position: number): StoreNode {
  const values = spec.values ?? ["Default Title"];
  const names = of.options?.map((option) => option.name) ?? ["Title"];
  const created = of.createdDaysAgo ?? 200;
  const sellable = spec.stock === null || spec.stock > 0 || spec.continueSelling === true;
  const photo = spec.photo === undefined ? undefined : of.media?.[spec.photo];
  return {
    id: w.id("ProductVariant"),
    title: values.join(" / "),
    displayName: `${of.title} - ${values.join(" / ")}`,
    position,
    sku: spec.sku ?? null,
    barcode: spec.barcode ?? null,
    price: w.price(spec.price),
    compareAtPrice: spec.compareAtPrice === undefined ? null : w.price(spec.compareAtPrice),
    taxable: !(spec.untaxed ?? of.giftCard ?? false),
    showUnitPrice: spec.holds !== undefined,
    unitPriceMeasurement: spec.holds
      ? {
          measuredType: spec.holds.kind,
          quantityValue: spec.holds.quantity,
          quantityUnit: spec.holds.unit,
          referenceValue: 1,
          referenceUnit: spec.holds.reference,
        }
      : null,
    inventoryPolicy: spec.continueSelling ? "CONTINUE" : "DENY",
    inventoryQuantity: spec.stock ?? 0,
    sellableOnlineQuantity: Math.max(0, spec.stock ?? 0),
    availableForSale: (of.status ?? "ACTIVE") === "ACTIVE" && sellable,
    requiresComponents: of.bundle ?? false,
    createdAt: w.ago(created),
    updatedAt: w.ago(of.updatedDaysAgo ?? Math.min(created, 20)),
    selectedOptions: values.map((value, index) => ({ name: names[index] ?? "Title", value })),
    media: photo ? [{ __typename: photo.__typename, id: photo.id }] : [],
    inventoryItem: inventoryItem(w, shelf, of, spec),
  };
}

function inventoryItem(w: Workshop, shelf: Shelf, of: ProductSpec, spec: VariantSpec): StoreNode {
  const physical = !(spec.digital ?? of.giftCard ?? false);
  return {
    id: w.id("InventoryItem"),
    sku: spec.sku ?? null,
    tracked: spec.stock !== null,
    requiresShipping: physical,
    unitCost: spec.cost === undefined ? null : w.money(spec.cost),
    countryCodeOfOrigin: spec.origin ?? null,
    harmonizedSystemCode: spec.hsCode ?? null,
    createdAt: w.ago(of.createdDaysAgo ?? 200),
    updatedAt: w.ago(of.updatedDaysAgo ?? 20),
    measurement: {
      id: w.id("InventoryItemMeasurement"),
      weight: physical ? { value: spec.grams ?? 0, unit: "GRAMS" } : { value: 0, unit: "KILOGRAMS" },
    },
    inventoryLevels: physical ? levels(w, shelf, spec) : [],
  };
}

/** All stock lies at the first location; the others list the item with none. */
function levels(w: Workshop, shelf: Shelf, spec: VariantSpec): StoreNode[] {
  return shelf.locationIds.map((id, index) => {
    const available = index === 0 ? (spec.stock ?? 0) : 0;
    const incoming = index === 0 ? (spec.incoming ?? 0) : 0;
    return {
      id: w.id("InventoryLevel"),
      isActive: true,
      location: { id },
      createdAt: w.ago(200),
      updatedAt: w.ago(1),
      quantities: [
        quantity(w, "available", available),
        quantity(w, "on_hand", available),
        quantity(w, "incoming", incoming),
        quantity(w, "committed", 0),
      ],
    };
  });
}

function quantity(w: Workshop, name: string, count: number): StoreNode {
  return { id: w.id("InventoryQuantity"), name, quantity: count, updatedAt: w.ago(1) };
}
