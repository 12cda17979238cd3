import type { ProductDetailsQuery } from "./admin.types";
import { tally, type Readings } from "./fact";
import { countIn, emptyShare, type Share } from "./tally/share";

declare module "./fact" {
  interface Facts {
    /** Of the active products, gift cards left out: those whose facts stand in a list, a table or defined fields. */
    productDetails: { lists: number; fields: number; either: Share };
  }
}

type Details = { lists: number; fields: number; either: Share };

/** Fewer filled fields than this are a remark, not a list of facts. */
const leastFields = 3;
const listOrTable = /<(?:ul|ol|dl|table)[\s>]/i;
/** Where no field is defined: a name that no metafield has, because an empty list would ask for all. */
const noKey = "none.none";
/** Shopify takes no longer list of keys. */
const mostKeys = 250;

export default tally({
  scopes: ["read_products"],
  // metafields are a sample: three filled ones are enough. Shopify keeps no metafield without a value.
  query: `#graphql
    query ProductDetails($after: String, $keys: [String!]) {
      productsCount(query: "status:active") { count }
      products(first: 250, after: $after, query: "status:active") {
        nodes {
          id title status isGiftCard descriptionHtml
          metafields(first: 3, keys: $keys) { nodes { key } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  from: ["metafieldDefinitions"],
  variables({ metafieldDefinitions }: Readings) {
    const own = metafieldDefinitions?.known ? metafieldDefinitions.value.products : [];
    const keys = own.filter(({ ofApp }) => !ofApp).map(({ namespace, key }) => `${namespace}.${key}`);
    return { keys: keys.length > 0 ? keys.slice(0, mostKeys) : [noKey] };
  },
  maxPages: 8,
  size: ({ productsCount }: ProductDetailsQuery) => productsCount?.count,
  page: ({ products }: ProductDetailsQuery) => products.pageInfo,
  start: (): Details => ({ lists: 0, fields: 0, either: emptyShare() }),
  add(details: Details, { products }: ProductDetailsQuery) {
    for (const { id, title, status, isGiftCard, descriptionHtml, metafields } of products.nodes) {
      if (status !== "ACTIVE" || isGiftCard) continue;
      const list = listOrTable.test(descriptionHtml);
      const fields = metafields.nodes.length >= leastFields;
      if (list) details.lists += 1;
      if (fields) details.fields += 1;
      countIn(details.either, list || fields, { id, title });
    }
  },
  finish: (details: Details) => details,
  example: { lists: 30, fields: 12, either: { of: 40, good: 36, unsure: 0, first: [] } },
});
