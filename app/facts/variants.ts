import type { VariantsQuery } from "./admin.types";
import { tally } from "./fact";
import { addVariant, emptyVariants, finishVariants, type Variants } from "./tally/variant-counts";

declare module "./fact" {
  interface Facts {
    variants: Variants;
  }
}

export default tally({
  scopes: ["read_products"],
  // media is a sample: one image of its own is enough; a title holds the values of the options, in their order
  query: `#graphql
    query Variants($after: String) {
      productVariantsCount { count }
      productVariants(first: 250, after: $after, query: "product_status:active") {
        nodes {
          id title
          media(first: 1) { nodes { id } }
          sku barcode price compareAtPrice inventoryPolicy inventoryQuantity availableForSale
          requiresComponents taxable showUnitPrice unitPriceMeasurement { measuredType }
          product {
            id title status createdAt publishedAt isGiftCard tags category { fullName }
            options(first: 3) { name linkedMetafield { key } }
          }
          inventoryItem {
            tracked requiresShipping harmonizedSystemCode countryCodeOfOrigin
            unitCost { amount }
            measurement { weight { value } }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  maxPages: 8,
  size: ({ productVariantsCount }: VariantsQuery) => productVariantsCount?.count,
  page: ({ productVariants }: VariantsQuery) => productVariants.pageInfo,
  start: emptyVariants,
  add(counting, { productVariants }: VariantsQuery) {
    for (const variant of productVariants.nodes) addVariant(counting, variant);
  },
  finish: finishVariants,
  example: {
    all: 90,
    shippable: 90,
    tracked: 90,
    buyable: { count: 84, first: [{ id: "gid://shopify/Product/1", title: "Ash glaze dinner plate" }] },
    skus: { of: 90, good: 90, unsure: 0, first: [] },
    barcodes: { of: 90, good: 90, unsure: 0, first: [] },
    weights: { of: 90, good: 90, unsure: 0, first: [] },
    customs: { of: 90, good: 90, unsure: 0, first: [] },
    stockTracked: { of: 90, good: 90, unsure: 0, first: [] },
    costs: { of: 90, good: 90, unsure: 0, first: [] },
    soldOut: { of: 40, good: 38, unsure: 0, first: [{ id: "gid://shopify/Product/3", title: "Tea bowl" }] },
    oversold: { variants: 0, products: 0, first: [] },
    notNegative: { of: 86, good: 86, unsure: 0, first: [] },
    stockValue: {
      units: 900,
      costed: 900,
      value: 8000,
      richest: [
        { variant: 1, item: { id: "gid://shopify/Product/1", title: "Ash glaze dinner plate" }, value: 900 },
      ],
    },
    comparePrices: {
      products: 40,
      onSale: 4,
      below: { count: 0, first: [] },
      leftovers: { count: 0, first: [] },
    },
    belowCost: { regular: { count: 0, first: [] }, markedDown: { count: 0, first: [] } },
    pictured: { of: 60, good: 60, unsure: 0, first: [] },
    untaxed: { groups: [], all: 0, exempt: 0 },
    unitPrices: { of: 0, good: 0, unsure: 0, first: [] },
    feedGaps: { count: 0, ids: [], first: [] },
  },
});
