import type { StoreNode } from "../store.ts";
import type { AnswerContext } from "./context.ts";
import { segmentTest } from "./segment-query.ts";
import { nodesOf } from "./store-index.ts";

type Args = Record<string, unknown>;
type Derive = (node: StoreNode, args: Args, context: AnswerContext) => unknown;

function variants(node: StoreNode): StoreNode[] {
  return nodesOf(node.variants);
}

function isTracked(variant: StoreNode): boolean {
  return (variant.inventoryItem as StoreNode | undefined)?.tracked === true;
}

function quantity(variant: StoreNode): number {
  return Number(variant.inventoryQuantity ?? 0);
}

function prices(product: StoreNode): number[] {
  return variants(product).map((variant) => Number(variant.price ?? 0));
}

function plainText(html: unknown): string {
  return String(html ?? "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function numericId(node: StoreNode): string {
  return /(\d+)(?:\?.*)?$/.exec(String(node.id ?? ""))?.[1] ?? "0";
}

function root(context: AnswerContext, field: string): StoreNode[] {
  return nodesOf(context.index.store.data[field]);
}

function money(context: AnswerContext, amount: number): StoreNode {
  return { amount: amount.toFixed(2), currencyCode: context.index.store.data.shop.currencyCode };
}

function distinct(values: unknown[]): string[] {
  return [
    ...new Set(values.filter((value): value is string => typeof value === "string" && value !== "")),
  ].sort();
}

function childrenOf(context: AnswerContext, rootField: string, listField: string): StoreNode[] {
  return context.index.once(`${rootField}.${listField}`, () =>
    root(context, rootField).flatMap((parent) => nodesOf(parent[listField])),
  );
}

function collectionsOfProduct(context: AnswerContext): Map<string, StoreNode[]> {
  return context.index.once("collectionsOfProduct", () => {
    const owners = new Map<string, StoreNode[]>();
    for (const collection of root(context, "collections")) {
      for (const product of nodesOf(collection.products)) {
        const list = owners.get(String(product.id));
        if (list) list.push(collection);
        else owners.set(String(product.id), [collection]);
      }
    }
    return owners;
  });
}

function levelsByLocation(context: AnswerContext): Map<string, StoreNode[]> {
  return context.index.once("levelsByLocation", () => {
    const levels = new Map<string, StoreNode[]>();
    for (const variant of childrenOf(context, "products", "variants")) {
      for (const level of nodesOf((variant.inventoryItem as StoreNode | undefined)?.inventoryLevels)) {
        const id = String((level.location as StoreNode | undefined)?.id);
        const list = levels.get(id);
        if (list) list.push(level);
        else levels.set(id, [level]);
      }
    }
    return levels;
  });
}

function discountNodes(context: AnswerContext, kind: "Code" | "Automatic"): StoreNode[] {
  return context.index.once(`discounts${kind}`, () =>
    root(context, "discountNodes")
      .filter((node) =>
        String((node.discount as StoreNode | undefined)?.__typename).startsWith(`Discount${kind}`),
      )
      .map((node) => ({
        ...node,
        id: String(node.id).replace("/DiscountNode/", `/Discount${kind}Node/`),
        [`${kind.toLowerCase()}Discount`]: node.discount,
      })),
  );
}

function metafieldOf(node: StoreNode, args: Args): StoreNode | null {
  const found = nodesOf(node.metafields).find(
    (metafield) =>
      metafield.key === args.key && (args.namespace ?? metafield.namespace) === metafield.namespace,
  );
  return found ?? null;
}

function isPublishedOn(node: StoreNode, publicationId: unknown): boolean {
  return nodesOf(node.resourcePublicationsV2).some(
    (entry) =>
      (entry.publication as StoreNode | undefined)?.id === publicationId && entry.isPublished !== false,
  );
}

function soldOn(channel: StoreNode, context: AnswerContext): number {
  const publications = root(context, "publications").filter(({ channels }) =>
    nodesOf(channels).some(({ id }) => id === channel.id),
  );
  return root(context, "products").filter((product) =>
    publications.some(({ id }) => isPublishedOn(product, id)),
  ).length;
}

function scopeNodes(handles: Iterable<string>): StoreNode[] {
  return [...handles].map((handle) => ({ handle, description: handle }));
}

function ownApp({ app }: AnswerContext): StoreNode {
  return {
    id: "gid://shopify/App/1",
    handle: app.handle,
    title: app.title,
    requestedAccessScopes: scopeNodes(app.requiredScopes),
    optionalAccessScopes: scopeNodes(app.optionalScopes),
  };
}

/** Fields that follow from other things in the store. A field the store does hold is never derived. */
const derivations: Record<string, Derive> = {
  "QueryRoot.productVariants": (_node, _args, context) => childrenOf(context, "products", "variants"),
  "QueryRoot.inventoryItems": (_node, _args, context) =>
    context.index.once("inventoryItems", () =>
      childrenOf(context, "products", "variants").flatMap((variant) =>
        nodesOf([variant.inventoryItem ?? []].flat()),
      ),
    ),
  "QueryRoot.articles": (_node, _args, context) => childrenOf(context, "blogs", "articles"),
  "QueryRoot.webPresences": (_node, _args, context) => childrenOf(context, "markets", "webPresences"),
  "QueryRoot.comments": (_node, _args, context) =>
    childrenOf(context, "blogs", "articles").flatMap((article) => nodesOf(article.comments)),
  "QueryRoot.files": (_node, _args, context) => childrenOf(context, "products", "media"),
  "QueryRoot.codeDiscountNodes": (_node, _args, context) => discountNodes(context, "Code"),
  "QueryRoot.automaticDiscountNodes": (_node, _args, context) => discountNodes(context, "Automatic"),
  "QueryRoot.productTags": (_node, _args, context) =>
    distinct(root(context, "products").flatMap((product) => product.tags as unknown[])),
  "QueryRoot.productTypes": (_node, _args, context) =>
    distinct(root(context, "products").map((product) => product.productType)),
  "QueryRoot.productVendors": (_node, _args, context) =>
    distinct(root(context, "products").map((product) => product.vendor)),
  "QueryRoot.customerSegmentMembers": (_node, args, context) => {
    const segment = root(context, "segments").find(({ id }) => id === args.segmentId);
    const isMember = segmentTest(String(args.query ?? segment?.query ?? "number_of_orders >= 0"));
    return root(context, "customers").filter((customer) => isMember(customer, context.now));
  },
  "QueryRoot.companyLocations": (_node, _args, context) => childrenOf(context, "companies", "locations"),
  "QueryRoot.currentAppInstallation": () => ({ id: "gid://shopify/AppInstallation/1" }),
  "AppInstallation.accessScopes": (_node, _args, context) => scopeNodes(context.scopes),
  "AppInstallation.app": (_node, _args, context) => ownApp(context),
  "QueryRoot.publicApiVersions": () =>
    ["2026-07", "2026-10"].map((handle) => ({ handle, displayName: handle, supported: true })),
  "QueryRoot.backupRegion": (_node, _args, context) => {
    const code = (context.index.store.data.shop.shopAddress as StoreNode | undefined)?.countryCodeV2 ?? "US";
    return { __typename: "MarketRegionCountry", id: "gid://shopify/MarketRegionCountry/1", code, name: code };
  },

  "Product.totalInventory": (product) =>
    variants(product)
      .filter(isTracked)
      .reduce((sum, variant) => sum + quantity(variant), 0),
  "Product.hasOutOfStockVariants": (product) =>
    variants(product).some((variant) => isTracked(variant) && quantity(variant) <= 0),
  "Product.tracksInventory": (product) => variants(product).some(isTracked),
  "Product.totalVariants": (product) => variants(product).length,
  "Product.hasOnlyDefaultVariant": (product) =>
    variants(product).length <= 1 && (variants(product)[0]?.title ?? "Default Title") === "Default Title",
  "Product.priceRangeV2": (product, _args, context) => ({
    minVariantPrice: money(context, Math.min(...prices(product), Infinity) || 0),
    maxVariantPrice: money(context, Math.max(...prices(product), 0)),
  }),
  "Product.featuredMedia": (product) => nodesOf(product.media)[0] ?? null,
  "Product.featuredImage": (product) => nodesOf(product.media)[0]?.image ?? null,
  "Product.images": (product) =>
    nodesOf(product.media).flatMap((media) => nodesOf([media.image ?? []].flat())),
  "Product.description": (product) => plainText(product.descriptionHtml),
  "Product.bodyHtml": (product) => product.descriptionHtml,
  "Product.collections": (product, _args, context) =>
    collectionsOfProduct(context).get(String(product.id)) ?? [],
  "Product.availablePublicationsCount": (product) => ({
    count: nodesOf(product.resourcePublicationsV2).filter((entry) => entry.isPublished !== false).length,
  }),
  "Product.resourcePublicationsCount": (product) => ({
    count: nodesOf(product.resourcePublicationsV2).length,
  }),
  "Product.resourcePublications": (product) => product.resourcePublicationsV2 ?? [],
  "Product.publishedOnPublication": (product, args) => isPublishedOn(product, args.publicationId),
  "Channel.productsCount": (channel, _args, context) => ({ count: soldOn(channel, context) }),
  "Collection.resourcePublicationsCount": (collection) => ({
    count: nodesOf(collection.resourcePublicationsV2).length,
  }),
  "Collection.publishedOnPublication": (collection, args) => isPublishedOn(collection, args.publicationId),
  "Collection.description": (collection) => plainText(collection.descriptionHtml),
  "Collection.hasProduct": (collection, args) =>
    nodesOf(collection.products).some((product) => product.id === args.id),

  "ProductVariant.product": (variant, _args, context) => context.index.parentOf(variant),
  "ProductVariant.displayName": (variant, _args, context) =>
    `${String(context.index.parentOf(variant)?.title ?? "")} - ${String(variant.title ?? "Default Title")}`,
  "ProductVariant.title": () => "Default Title",
  "InventoryItem.variants": (item, _args, context) => [context.index.parentOf(item) ?? []].flat(),
  "InventoryItem.variant": (item, _args, context) => context.index.parentOf(item),
  "InventoryItem.sku": (item, _args, context) => context.index.parentOf(item)?.sku ?? null,
  "Location.inventoryLevels": (location, _args, context) =>
    levelsByLocation(context).get(String(location.id)) ?? [],
  "InventoryLevel.item": (level, _args, context) => context.index.parentOf(level),
  "Article.blog": (article, _args, context) => context.index.parentOf(article),
  "Comment.article": (comment, _args, context) => context.index.parentOf(comment),
  "Refund.order": (refund, _args, context) => context.index.parentOf(refund),
  "Fulfillment.order": (fulfillment, _args, context) => context.index.parentOf(fulfillment),
  "Page.bodySummary": (page) => plainText(page.body).slice(0, 150),
  "Article.summary": (article) => article.summary ?? null,

  "DiscountNode.metafield": metafieldOf,
  "QueryRoot.bulkOperations": (_node, _args, context) => context.bulkOperations(),
};

/** The derived value of a field, or undefined when nothing is known about it. */
export function derive(
  typeName: string,
  fieldName: string,
  node: StoreNode,
  args: Args,
  context: AnswerContext,
): unknown {
  const rule = derivations[`${typeName}.${fieldName}`];
  if (rule) return rule(node, args, context);
  if (fieldName === "legacyResourceId") return numericId(node);
  if (fieldName === "defaultCursor") return Buffer.from(String(node.id)).toString("base64");
  if (fieldName === "metafield") return metafieldOf(node, args);
  return undefined;
}
