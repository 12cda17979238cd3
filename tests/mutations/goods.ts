import type { StoreNode } from "../local-shopify/store.ts";
import { first, put, putJson, together, type Mutation } from "./break";

const oneInTwo = (_: StoreNode, index: number) => index % 2 === 0;

/** Products, collections, stock and channels. */
export const goods: Mutation[] = [
  {
    name: "photos lose their alt text",
    breaks: put("products.*.media.*.alt", ""),
    flips: { "products/alt-text-written": "no" },
  },
  {
    name: "barcodes are gone",
    breaks: put("products.*.variants.*.barcode", null),
    flips: { "products/barcodes-valid": "ask" },
  },
  {
    name: "the set is no bundle",
    breaks: put("products.*.hasVariantsThatRequiresComponents", false),
    flips: { "products/bundles-offered": "ask" },
  },
  {
    name: "nothing can be bought",
    breaks: put("products.*.variants.*.availableForSale", false),
    flips: { "products/buyable-present": "no" },
  },
  {
    name: "categories are gone",
    breaks: put("products.*.category", null, oneInTwo),
    flips: {
      "products/categories-assigned": "no",
      "products/feed-data-complete": "no",
      "products/unit-prices-stated": "does-not-apply",
    },
  },
  {
    name: "a was-price appears",
    breaks: put("products.0.variants.*.compareAtPrice", "9999.0"),
    flips: { "products/compare-prices-honest": "ask" },
  },
  {
    name: "a was-price is below the price",
    breaks: put("products.0.variants.*.compareAtPrice", "1.0"),
    flips: { "products/compare-prices-honest": "no" },
  },
  {
    name: "customs codes are gone",
    breaks: put("products.*.variants.*.inventoryItem.harmonizedSystemCode", null),
    flips: { "products/customs-data-filled": "no" },
  },
  {
    name: "countries of origin are gone",
    breaks: put("products.*.variants.*.inventoryItem.countryCodeOfOrigin", null),
    flips: { "products/customs-data-filled": "no" },
  },
  {
    name: "descriptions are one line",
    breaks: put("products.*.descriptionHtml", (_: never, of: StoreNode) => `<p>${String(of.title)}.</p>`),
    flips: {
      "products/descriptions-substantial": "no",
      "products/descriptions-unique": "does-not-apply",
      "products/facts-structured": "ask",
      "products/feed-data-complete": "no",
    },
  },
  {
    name: "descriptions are all the same",
    breaks: put(
      "products.*.descriptionHtml",
      (_: never) => `<ul><li>${"A warm piece of Norwegian wool. ".repeat(12)}</li></ul>`,
    ),
    flips: { "products/descriptions-unique": "no" },
  },
  {
    name: "descriptions are plain paragraphs",
    breaks: put("products.*.descriptionHtml", (old: string) => old.replaceAll(/<\/?(ul|li)>/g, " ")),
    flips: { "products/facts-structured": "ask" },
  },
  {
    name: "the gift card is a draft",
    breaks: put("products.*.status", "DRAFT", ({ isGiftCard }) => isGiftCard === true),
    flips: { "products/gift-card-offered": "no" },
  },
  {
    name: "every fifth product bears the address of a copy",
    breaks: put(
      "products.*.handle",
      (old: string) => `copy-of-${old}`,
      (_, index) => index % 5 === 0,
    ),
    flips: { "products/handles-clean": "no" },
  },
  {
    name: "main photos are small",
    breaks: put("products.*.media.0.image.width", 400),
    flips: { "products/images-consistent": "no" },
  },
  {
    name: "main photos have two shapes",
    breaks: put("products.*.media.0.image.height", 1200, oneInTwo),
    flips: { "products/images-consistent": "no" },
  },
  {
    name: "products have one photo",
    breaks: put("products.*.media", (old: StoreNode[]) => old.slice(0, 1)),
    flips: { "products/images-sufficient": "no", "products/video-present": "no" },
  },
  {
    name: "products have no meta description",
    breaks: put("products.*.seo.description", null),
    flips: { "products/meta-descriptions-written": "no" },
  },
  {
    name: "products have no search title",
    breaks: put("products.*.seo.title", "Sale"),
    flips: { "products/search-titles-effective": "no" },
  },
  {
    name: "definitions count no values",
    breaks: put("metafieldDefinitions.*.metafieldsCount", 0),
    flips: { "products/metafields-filled": "no", "settings/metafield-values-valid": "does-not-apply" },
  },
  {
    name: "products are not on the online store",
    breaks: put("products.*.publishedAt", null, oneInTwo),
    flips: {
      "collections/filters-useful": "does-not-apply",
      "products/gift-card-offered": "no",
      "products/online-store-published": "ask",
    },
  },
  {
    name: "an option is in British English",
    breaks: put("products.0.options.0.name", "Colour"),
    flips: { "products/option-names-consistent": "no" },
  },
  {
    name: "a price is below the cost",
    breaks: put("products.0.variants.0.price", "10.00"),
    flips: { "products/prices-above-cost": "no" },
  },
  {
    name: "there are no ratings, and no block of a review app",
    breaks: together(
      put("products.*.metafields", (old: StoreNode[]) =>
        old.filter(({ namespace }) => namespace !== "reviews"),
      ),
      putJson("templates/product.json", (json) => {
        const { main } = json.sections as Record<string, StoreNode>;
        Object.assign(main ?? {}, {
          block_order: (main?.block_order as string[]).filter((block) => block !== "reviews"),
        });
        delete (main?.blocks as StoreNode).reviews;
      }),
    ),
    flips: { "products/reviews-shown": "ask" },
  },
  {
    name: "SKUs are gone",
    breaks: put("products.*.variants.*.sku", null),
    flips: { "products/skus-unique": "no" },
  },
  {
    name: "two variants share a SKU",
    breaks: put("products.*.variants.*.sku", "FW-1", first(30)),
    flips: { "products/skus-unique": "no" },
  },
  {
    name: "half the products are sold out",
    breaks: put(
      "products.*.variants",
      (old: StoreNode[]) => old.map((each) => ({ ...each, inventoryQuantity: 0 })),
      oneInTwo,
    ),
    flips: { "products/sold-out-share-low": "no" },
  },
  {
    name: "nothing can be subscribed to",
    breaks: together(put("sellingPlanGroups", []), put("products.*.sellingPlanGroups", [])),
    flips: {
      "policies/subscription-terms-published": "does-not-apply",
      "products/subscriptions-offered": "ask",
    },
  },
  {
    name: "a tag is spelled twice",
    breaks: put("products.0.tags", (old: string[]) => [...old, "Wool"]),
    flips: { "products/tags-consistent": "no" },
  },
  {
    name: "a variant is sold without tax",
    breaks: put("products.0.variants.0.taxable", false),
    flips: { "products/tax-flags-checked": "ask" },
  },
  {
    name: "product names are in capitals",
    breaks: put("products.*.title", (old: string) => old.toUpperCase()),
    flips: { "products/titles-readable": "no" },
  },
  {
    name: "vendors are gone",
    breaks: put("products.*.vendor", ""),
    flips: { "products/feed-data-complete": "no", "products/type-vendor-filled": "no" },
  },
  {
    name: "product types are gone",
    breaks: put("products.*.productType", ""),
    flips: { "products/type-vendor-filled": "no" },
  },
  {
    name: "no price per unit is shown",
    breaks: put("products.*.variants.*.showUnitPrice", false),
    flips: { "products/unit-prices-stated": "ask" },
  },
  {
    name: "variants have no photo of their own",
    breaks: put("products.*.variants.*.media", []),
    flips: { "products/variant-images-linked": "no" },
  },
  {
    name: "there are no films",
    breaks: put("products.*.media", (old: StoreNode[]) =>
      old.filter(({ __typename }) => __typename !== "Video"),
    ),
    flips: { "products/video-present": "no" },
  },
  {
    name: "weights are zero",
    breaks: put("products.*.variants.*.inventoryItem.measurement.weight.value", 0),
    flips: { "products/weights-recorded": "no" },
  },
  {
    name: "a product moves in a GIF of five megabytes",
    breaks: together(
      put("products.0.media.0.mimeType", "image/gif"),
      put("products.0.media.0.originalSource.fileSize", 5_000_000),
    ),
    flips: { "files/images-light": "no" },
  },
  {
    name: "best sellers are sold out",
    breaks: put("products.*.variants.*.sellableOnlineQuantity", 0),
    flips: { "inventory/best-sellers-available": "no" },
  },
  {
    name: "stock is below zero",
    breaks: put("products.0.variants.0.inventoryQuantity", -3),
    flips: { "inventory/negative-stock-cleared": "no" },
  },
  {
    name: "a product is sold on at zero",
    breaks: together(
      put("products.1.variants.*.inventoryPolicy", "CONTINUE"),
      put("products.1.variants.*.inventoryQuantity", 0),
    ),
    flips: { "inventory/overselling-intended": "ask" },
  },
  {
    name: "stock is not tracked",
    breaks: put("products.*.variants.*.inventoryItem.tracked", false),
    flips: {
      "inventory/best-sellers-available": "does-not-apply",
      "inventory/cover-above-lead-time": "does-not-apply",
      "inventory/cycle-counts-run": "does-not-apply",
      "inventory/dead-stock-low": "does-not-apply",
      "inventory/incoming-recorded": "does-not-apply",
      "inventory/low-stock-alert-running": "does-not-apply",
      "inventory/negative-stock-cleared": "does-not-apply",
      "inventory/overselling-intended": "does-not-apply",
      "inventory/stock-tracked": "no",
      "products/sold-out-share-low": "does-not-apply",
    },
  },
  {
    name: "costs are not recorded",
    breaks: put("products.*.variants.*.inventoryItem.unitCost", null),
    flips: {
      "analytics/gross-margin-known": "unknown",
      "inventory/dead-stock-low": "unknown",
      "inventory/unit-costs-recorded": "no",
      "marketing/break-even-cost-known": "unknown",
      "products/prices-above-cost": "unknown",
    },
  },
  {
    name: "nothing is on its way",
    breaks: put(
      "products.*.variants.*.inventoryItem.inventoryLevels.*.quantities.*.quantity",
      0,
      ({ name }) => name === "incoming",
    ),
    flips: { "inventory/incoming-recorded": "ask" },
  },
  {
    name: "a published collection is empty",
    breaks: put("collections.5.products", []),
    flips: { "collections/empty-none-published": "no" },
  },
  {
    name: "collections have no introduction",
    breaks: together(put("collections.*.descriptionHtml", ""), put("collections.*.description", "")),
    flips: { "collections/introductions-written": "no" },
  },
  {
    name: "collections have no image",
    breaks: put("collections.*.image", null),
    flips: { "collections/introductions-written": "no" },
  },
  {
    name: "collections have no meta description",
    breaks: put("collections.*.seo.description", null),
    flips: { "collections/meta-descriptions-written": "no" },
  },
  {
    name: "products belong to no collection",
    breaks: put("collections.*.products", (old: StoreNode[]) => old.slice(0, 1)),
    flips: { "collections/products-all-grouped": "no", "collections/sort-order-chosen": "does-not-apply" },
  },
  {
    name: "collections are filled by hand",
    breaks: put("collections.*.sources.*.inclusion.conditions", []),
    flips: { "collections/rules-in-use": "no" },
  },
  {
    name: "a large collection is sorted by title",
    breaks: put("collections.0.sortOrder", "ALPHA_ASC"),
    flips: { "collections/sort-order-chosen": "no" },
  },
  {
    name: "half the products are missing on Google",
    breaks: put(
      "products.*.resourcePublicationsV2",
      (old: StoreNode[]) => old.filter((_, index) => index !== 2),
      oneInTwo,
    ),
    flips: { "channels/catalog-published": "ask" },
  },
  {
    name: "Google is not connected",
    breaks: put("channels", (old: StoreNode[]) => old.filter(({ handle }) => handle !== "google")),
    flips: {
      "channels/catalog-published": "does-not-apply",
      "channels/product-errors-cleared": "does-not-apply",
      "channels/sales-channel-connected": "ask",
    },
  },
  {
    name: "a channel rejects three products",
    breaks: put(
      "products.*.feedback",
      {
        summary: "No GTIN.",
        details: [{ state: "REQUIRES_ACTION", feedbackGeneratedAt: "2026-11-21T09:00:00Z" }],
      },
      first(3),
    ),
    flips: { "channels/product-errors-cleared": "no" },
  },
  {
    name: "there are no content entries",
    breaks: put("metaobjectDefinitions", []),
    flips: { "content/metaobjects-in-use": "ask" },
  },
  {
    name: "translations are old",
    breaks: put("translatableResources.*.translations.*.outdated", true),
    flips: { "content/translations-current": "no" },
  },
  {
    name: "texts are not in German",
    breaks: together(
      ...["products", "collections"].map((kind) =>
        put(`${kind}.*.translations`, (old: StoreNode[]) => old.filter(({ locale }) => locale !== "de")),
      ),
    ),
    flips: { "content/translations-complete": "no" },
  },
];
