import type { ProductsQuery } from "./admin.types";
import { tally } from "./fact";
import { describes } from "./tally/alt-text";
import { addDescription, ownDescriptions, type Descriptions } from "./tally/descriptions";
import { cleanHandles, type Addressed } from "./tally/handles";
import { addOptionName, clashesOf, type OptionNames, type Spellings } from "./tally/option-names";
import { hasWords } from "./tally/plain-text";
import { isPublished } from "./tally/published";
import { countSearchTitle, isWithin, type SearchTitles } from "./tally/search-titles";
import {
  countFound,
  countIn,
  emptyFound,
  emptyShare,
  keep,
  type Found,
  type Item,
  type Share,
} from "./tally/share";
import { addTitle, readableTitles, type Titles } from "./tally/titles";

declare module "./fact" {
  interface Facts {
    products: Products;
  }
}

/** What the active products have, each as a share of them. Gift cards are counted apart. */
export type Products = {
  /** Active products, gift cards left out. */
  active: number;
  /** On the online store by the time of the reading. */
  published: Share;
  /** Of images, not products; `unsure` are those beyond the first twenty of a product. */
  altTexts: Share;
  threeMedia: Share;
  /** With a video or 3D model; `unsure` are those that may have one beyond the first twenty. */
  filmed: Share;
  titles: Share;
  /** Of the products on the online store. */
  handles: Share;
  /** Of the products with ten words of description, members of combined listings left out. */
  ownDescriptions: Share;
  /** Products with options of their own, and the option names that come in several spellings. */
  withOptions: number;
  optionNames: Spellings[];
  /** On the online store and made of other products. */
  bundles: Found;
  searchTitles: SearchTitles;
  metaDescriptions: Share;
  descriptions: Share;
  categories: Share;
  typesAndVendors: Share;
  grouped: Share;
  /** With a rating in the standard metafield that review apps fill. */
  rated: Found;
  giftCards: { active: number; published: number; first: Item[] };
};

type Node = ProductsQuery["products"]["nodes"][number];
type Counting = {
  readAt: string;
  value: Products;
  titles: Titles;
  handles: Addressed[];
  descriptions: Descriptions;
  options: OptionNames;
};

const mediaRead = 20;
const mostMedia = 250;
const films = ["VIDEO", "EXTERNAL_VIDEO", "MODEL_3D"];
const placeholderCategory = "gid://shopify/TaxonomyCategory/na";

export default tally({
  scopes: ["read_products"],
  // media and collections are samples: mediaCount tells what is missing, and one collection is enough
  query: `#graphql
    query Products($after: String) {
      products(first: 250, after: $after, query: "status:active") {
        nodes {
          id title handle combinedListingRole hasVariantsThatRequiresComponents hasOnlyDefaultVariant
          options(first: 3) { name }
          status publishedAt isGiftCard descriptionHtml productType vendor
          seo { title description }
          category { id }
          mediaCount { count precision }
          media(first: 20) { nodes { alt mediaContentType } }
          collections(first: 1) { nodes { id } }
          rating: metafield(namespace: "reviews", key: "rating") { id }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  maxPages: 8,
  page: ({ products }: ProductsQuery) => products.pageInfo,
  start: (readAt): Counting => ({
    readAt,
    value: nothingYet(),
    titles: new Map(),
    handles: [],
    descriptions: new Map(),
    options: new Map(),
  }),
  add(counting: Counting, { products }: ProductsQuery) {
    for (const product of products.nodes) if (product.status === "ACTIVE") count(counting, product);
  },
  finish: ({ value, titles, handles, descriptions, options }: Counting): Products => ({
    ...value,
    titles: readableTitles(titles),
    handles: cleanHandles(handles),
    ownDescriptions: ownDescriptions(descriptions),
    optionNames: clashesOf(options),
  }),
  example: healthy(),
});

function count(counting: Counting, product: Node): void {
  const { readAt, value } = counting;
  const item: Item = { id: product.id, title: product.title };
  const published = isPublished(product.publishedAt, readAt);
  if (product.isGiftCard) {
    value.giftCards.active += 1;
    if (published) value.giftCards.published += 1;
    keep(value.giftCards.first, item);
    return;
  }
  value.active += 1;
  countIn(value.published, published, item);
  countAltTexts(value.altTexts, product, item);
  countIn(value.threeMedia, product.media.nodes.length >= 3, item);
  countIn(value.metaDescriptions, isWithin(product.seo.description, 70, 160), item);
  countIn(value.descriptions, hasWords(product.descriptionHtml, 50), item);
  countIn(value.categories, product.category != null && product.category.id !== placeholderCategory, item);
  countIn(value.typesAndVendors, product.productType.trim() !== "" && product.vendor.trim() !== "", item);
  if (product.rating) countFound(value.rated, item);
  countIn(value.grouped, product.collections.nodes.length > 0, item);
  countSearchTitle(value.searchTitles, item, product.seo.title);
  countFilms(value.filmed, product, item);
  if (published && product.hasVariantsThatRequiresComponents) countFound(value.bundles, item);
  note(counting, product, item, published);
}

/** Notes what can only be judged once every product has been seen. */
function note(counting: Counting, product: Node, item: Item, published: boolean): void {
  const combined = product.combinedListingRole != null;
  addTitle(counting.titles, item, combined);
  counting.handles.push({ ...item, handle: product.handle, published });
  if (!combined) addDescription(counting.descriptions, product.descriptionHtml, item);
  if (product.hasOnlyDefaultVariant) return;
  counting.value.withOptions += 1;
  for (const { name } of product.options) addOptionName(counting.options, name, item);
}

function countFilms(share: Share, { media }: Node, item: Item): void {
  const filmed = media.nodes.some(({ mediaContentType }) => films.includes(mediaContentType));
  if (filmed || media.nodes.length < mediaRead) countIn(share, filmed, item);
  else {
    share.of += 1;
    share.unsure += 1;
  }
}

function countAltTexts(share: Share, { media, mediaCount }: Node, item: Item): void {
  for (const { alt, mediaContentType } of media.nodes) {
    if (mediaContentType === "IMAGE") countIn(share, describes(alt), item);
  }
  if (media.nodes.length < mediaRead) return;
  const all = mediaCount?.precision === "EXACT" ? mediaCount.count : mostMedia;
  const unread = Math.max(0, all - media.nodes.length);
  share.of += unread;
  share.unsure += unread;
}

function nothingYet(): Products {
  return {
    active: 0,
    published: emptyShare(),
    altTexts: emptyShare(),
    threeMedia: emptyShare(),
    filmed: emptyShare(),
    titles: emptyShare(),
    handles: emptyShare(),
    ownDescriptions: emptyShare(),
    withOptions: 0,
    optionNames: [],
    bundles: emptyFound(),
    searchTitles: { fitting: [], others: 0, first: [] },
    metaDescriptions: emptyShare(),
    descriptions: emptyShare(),
    categories: emptyShare(),
    typesAndVendors: emptyShare(),
    grouped: emptyShare(),
    rated: emptyFound(),
    giftCards: { active: 0, published: 0, first: [] },
  };
}

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
    ownDescriptions: all,
    withOptions: 24,
    optionNames: [],
    bundles: { count: 2, first: [{ id: "gid://shopify/Product/4", title: "Breakfast set" }] },
    searchTitles: {
      fitting: [{ id: "gid://shopify/Product/1", title: "ash glaze dinner plate" }],
      others: 0,
      first: [],
    },
    metaDescriptions: all,
    descriptions: all,
    categories: all,
    typesAndVendors: all,
    grouped: all,
    rated: { count: 0, first: [] },
    giftCards: { active: 1, published: 1, first: [{ id: "gid://shopify/Product/2", title: "Gift card" }] },
  };
}
