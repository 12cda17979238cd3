import type { ProductsQuery } from "./admin.types";
import { tally } from "./fact";
import { addProduct, emptyProducts, finishProducts, type Products } from "./tally/product-counts";
import type { Share } from "./tally/share";

declare module "./fact" {
  interface Facts {
    products: Products;
  }
}

export default tally({
  scopes: ["read_products"],
  // media and collections are samples: mediaCount tells what is missing, and one collection is enough
  query: `#graphql
    query Products($after: String) {
      productsCount(query: "status:active") { count }
      products(first: 250, after: $after, query: "status:active") {
        nodes {
          id title handle combinedListingRole hasVariantsThatRequiresComponents hasOnlyDefaultVariant
          options(first: 3) { name }
          status publishedAt isGiftCard templateSuffix descriptionHtml productType vendor
          seo { title description }
          category { id }
          mediaCount { count precision }
          media(first: 20) {
            nodes { alt mediaContentType ... on MediaImage { mimeType originalSource { fileSize } } }
          }
          featuredMedia { ... on MediaImage { image { width height } } }
          collections(first: 1) { nodes { id } }
          rating: metafield(namespace: "reviews", key: "rating") { id }
          feedback { summary details { state } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  revision: 1,
  maxPages: 8,
  size: ({ productsCount }: ProductsQuery) => productsCount?.count,
  page: ({ products }: ProductsQuery) => products.pageInfo,
  start: emptyProducts,
  add(counting, { products }: ProductsQuery) {
    for (const product of products.nodes) addProduct(counting, product);
  },
  finish: finishProducts,
  example: healthy(),
});

function healthy(): Products {
  const all: Share = { of: 40, good: 40, unsure: 0, first: [] };
  return {
    active: 40,
    published: all,
    altTexts: { ...all, of: 160, good: 160 },
    threeMedia: all,
    filmed: { ...all, good: 6 },
    titles: all,
    handles: all,
    live: [
      { id: "gid://shopify/Product/1", title: "Ash glaze dinner plate", handle: "ash-glaze-dinner-plate" },
    ],
    ownDescriptions: all,
    withOptions: 24,
    optionKinds: 3,
    optionNames: [],
    bundles: { count: 2, first: [{ id: "gid://shopify/Product/4", title: "Breakfast set" }] },
    searchTitles: {
      fitting: [{ id: "gid://shopify/Product/1", title: "ash glaze dinner plate" }],
      own: { of: 1, good: 1, unsure: 0, first: [] },
      others: 0,
      first: [],
    },
    metaDescriptions: all,
    descriptions: all,
    categories: all,
    typesAndVendors: all,
    grouped: all,
    timed: { count: 0, first: [] },
    rated: { count: 0, first: [] },
    ownTemplates: { count: 0, first: [] },
    giftCards: { active: 1, published: 1, first: [{ id: "gid://shopify/Product/2", title: "Gift card" }] },
    mainImages: { wide: all, sameShape: all, shape: 0.8 },
    heavyImages: { gifs: { ...all, of: 0, good: 0 }, originals: { ...all, of: 160, good: 160 } },
    feedGaps: { count: 0, ids: [], first: [] },
    accepted: all,
  };
}
