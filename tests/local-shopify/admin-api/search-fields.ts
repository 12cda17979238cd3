import type { StoreNode } from "../store.ts";
import { nodesOf } from "./store-index.ts";

/** Reads one field of a node, derived fields included. */
export type ReadField = (typeName: string, node: StoreNode, field: string) => unknown;

/** The values of a node that a search field is compared with; several where the node has several. */
type Values = (node: StoreNode, read: ReadField) => unknown[];

/** A search field whose name is not the snake_case of a property, by the type searched. */
export function searchValues(typeName: string, field: string): Values | undefined {
  return mappings[typeName]?.[field] ?? shared[field];
}

const variants =
  (property: string): Values =>
  (product) =>
    nodesOf(product.variants).map((variant) => variant[property]);

const property =
  (...path: string[]): Values =>
  (node) => [path.reduce<unknown>((value, key) => (value as StoreNode | null | undefined)?.[key], node)];

const derived =
  (typeName: string, field: string): Values =>
  (node, read) => [read(typeName, node, field)];

const discount = (name: string): Values => property("discount", name);

/** `true` is compared with the word a merchant would type. */
const when =
  (
    test: (node: StoreNode, read: ReadField) => boolean,
    yes: string | string[],
    no: string | string[],
  ): Values =>
  (node, read) =>
    [test(node, read) ? yes : no].flat();

const shared: Record<string, Values> = {
  id: (node) => [Number(/(\d+)(?:\?.*)?$/.exec(String(node.id ?? ""))?.[1] ?? 0)],
  ids: (node) => [/(\d+)(?:\?.*)?$/.exec(String(node.id ?? ""))?.[1]],
  tag: (node) => (Array.isArray(node.tags) ? node.tags : []),
};

const articleStates = when(
  (node) => node.isPublished === true,
  ["published", "visible", "any"],
  ["unpublished", "hidden", "any"],
);

const discountFields: Record<string, Values> = {
  title: discount("title"),
  status: discount("status"),
  starts_at: discount("startsAt"),
  ends_at: discount("endsAt"),
  created_at: discount("createdAt"),
  updated_at: discount("updatedAt"),
  times_used: discount("asyncUsageCount"),
  discount_class: discount("discountClass"),
  method: when((node) => typeOf(node.discount).startsWith("DiscountCode"), "code", "automatic"),
  type: (node) => [discountType(typeOf(node.discount))],
  discount_type: (node) => [discountType(typeOf(node.discount))],
  code: (node) => nodesOf((node.discount as StoreNode | undefined)?.codes).map((code) => code.code),
};

const mappings: Record<string, Record<string, Values>> = {
  Product: {
    sku: variants("sku"),
    barcode: variants("barcode"),
    price: variants("price"),
    variant_title: variants("title"),
    variant_id: (product) =>
      nodesOf(product.variants).flatMap((variant) => shared.id?.(variant, noRead) ?? []),
    inventory_total: derived("Product", "totalInventory"),
    tracks_inventory: derived("Product", "tracksInventory"),
    has_only_default_variant: derived("Product", "hasOnlyDefaultVariant"),
    out_of_stock_somewhere: derived("Product", "hasOutOfStockVariants"),
    gift_card: (product) => [product.isGiftCard === true],
    bundles: (product) => [nodesOf(product.variants).some((variant) => variant.requiresComponents === true)],
    category_id: (product) => [
      String((product.category as StoreNode | undefined)?.id ?? "")
        .split("/")
        .pop(),
    ],
    collection_id: (product, read) =>
      nodesOf(read("Product", product, "collections")).flatMap(
        (collection) => shared.id?.(collection, noRead) ?? [],
      ),
    is_price_reduced: (product) => [
      nodesOf(product.variants).some(
        (variant) => Number(variant.compareAtPrice ?? 0) > Number(variant.price ?? 0),
      ),
    ],
    published_status: when(
      (product) => Boolean(product.publishedAt) && product.status === "ACTIVE",
      ["published", "visible", "online_store_channel"],
      ["unpublished"],
    ),
  },
  ProductVariant: {
    product_id: (variant, read) =>
      shared.id?.(read("ProductVariant", variant, "product") as StoreNode, noRead) ?? [],
    location_id: (variant) =>
      nodesOf((variant.inventoryItem as StoreNode | undefined)?.inventoryLevels).flatMap(
        (level) => shared.id?.(level.location as StoreNode, noRead) ?? [],
      ),
    product_status: ofProduct("status"),
    product_type: ofProduct("productType"),
    vendor: ofProduct("vendor"),
    tag: (variant, read) => (product(variant, read)?.tags as unknown[] | undefined) ?? [],
    gift_card: (variant, read) => [product(variant, read)?.isGiftCard === true],
    option1: option(0),
    option2: option(1),
    option3: option(2),
  },
  InventoryItem: { sku: derived("InventoryItem", "sku") },
  Collection: {
    collection_type: when((node) => Boolean(node.ruleSet), "smart", "custom"),
    product_id: (node) => nodesOf(node.products).flatMap((entry) => shared.id?.(entry, noRead) ?? []),
    published_status: when(isPublishedSomewhere, ["published", "visible"], ["unpublished"]),
  },
  Order: {
    fulfillment_status: (order) => [fulfillmentWords[String(order.displayFulfillmentStatus)] ?? []].flat(),
    financial_status: (order) => [String(order.displayFinancialStatus ?? "").toLowerCase()],
    status: (order) => [order.cancelledAt ? "cancelled" : order.closedAt ? "closed" : "open", "any"],
    return_status: (order) => [String(order.returnStatus ?? "").toLowerCase()],
    risk_level: (order) =>
      nodesOf((order.risk as StoreNode | undefined)?.assessments).map((assessment) => assessment.riskLevel),
    gateway: (order) => (Array.isArray(order.paymentGatewayNames) ? order.paymentGatewayNames : []),
    discount_code: (order) => [
      order.discountCode,
      ...(Array.isArray(order.discountCodes) ? order.discountCodes : []),
    ],
    current_total_price: property("currentTotalPriceSet", "shopMoney", "amount"),
    sku: (order) => nodesOf(order.lineItems).map((line) => line.sku),
  },
  AbandonedCheckout: {
    recovery_state: when((checkout) => Boolean(checkout.completedAt), "recovered", "not_recovered"),
    status: when((checkout) => Boolean(checkout.closedAt), "closed", "open"),
    email_state: (checkout) => [
      nodesOf(checkout.customAttributes).find(({ key }) => key === "email_state")?.value ?? "not_sent",
    ],
  },
  Article: {
    published_status: articleStates,
    author: property("author", "name"),
    blog_title: (article, read) => [(read("Article", article, "blog") as StoreNode | undefined)?.title],
    blog_id: (article, read) => shared.id?.(read("Article", article, "blog") as StoreNode, noRead) ?? [],
  },
  Page: { published_status: articleStates },
  File: {
    media_type: (file) => [mediaTypes[typeOf(file)]],
    status: property("fileStatus"),
    filename: (file) => [
      String(file.url ?? (file.image as StoreNode | undefined)?.url ?? "")
        .split(/[/?]/)
        .at(-1),
    ],
    original_upload_size: property("originalSource", "fileSize"),
  },
  DiscountNode: discountFields,
  DiscountCodeNode: discountFields,
  DiscountAutomaticNode: discountFields,
  Event: {
    subject_type: property("subjectType"),
    comments: (event) => [typeOf(event) === "CommentEvent"],
  },
  BulkOperation: { operation_type: property("type") },
  Location: {
    active: (location) => [location.isActive !== false],
    legacy: (location) => [location.isFulfillmentService === true],
    location_id: (location) => shared.id?.(location, noRead) ?? [],
    city: property("address", "city"),
    country: property("address", "countryCode"),
    zip: property("address", "zip"),
    address1: property("address", "address1"),
    pickup_in_store: (location) => [Boolean(location.localPickupSettingsV2)],
  },
  Market: { market_type: property("type") },
  MarketingActivity: { app_name: property("app", "title"), tactic: property("tactic") },
  WebhookSubscription: { endpoint: property("uri") },
  ScriptTag: { src: property("src") },
};

const mediaTypes: Record<string, string> = {
  MediaImage: "IMAGE",
  Video: "VIDEO",
  ExternalVideo: "EXTERNAL_VIDEO",
  Model3d: "MODEL_3D",
  GenericFile: "GENERIC_FILE",
};

const fulfillmentWords: Record<string, string[]> = {
  UNFULFILLED: ["unfulfilled", "unshipped"],
  PARTIALLY_FULFILLED: ["unfulfilled", "partial"],
  FULFILLED: ["fulfilled", "shipped"],
  SCHEDULED: ["scheduled"],
  ON_HOLD: ["on_hold"],
  RESTOCKED: ["restocked"],
  IN_PROGRESS: ["in_progress", "unfulfilled"],
};

function isPublishedSomewhere(node: StoreNode): boolean {
  return nodesOf(node.resourcePublicationsV2).some((entry) => entry.isPublished !== false);
}

function noRead(): undefined {
  return undefined;
}

function typeOf(value: unknown): string {
  return String((value as StoreNode | undefined)?.__typename ?? "");
}

function discountType(typeName: string): string {
  if (typeName.endsWith("FreeShipping")) return "free_shipping";
  if (typeName.endsWith("Bxgy")) return "bogo";
  return typeName.endsWith("App") ? "app" : "percentage";
}

function product(variant: StoreNode, read: ReadField): StoreNode | undefined {
  return read("ProductVariant", variant, "product") as StoreNode | undefined;
}

function ofProduct(field: string): Values {
  return (variant, read) => [product(variant, read)?.[field]];
}

function option(at: number): Values {
  return (variant) => [nodesOf(variant.selectedOptions)[at]?.value];
}
