import type { CollectionsQuery } from "./admin.types";
import { tally } from "./fact";
import { onlineStore } from "./sales-channels";
import { clipped } from "./text/clipped";
import {
  addHandle,
  cleanHandles,
  liveAddresses,
  noHandles,
  type Address,
  type CountingHandles,
} from "./tally/handles";
import { hasWords } from "./tally/plain-text";
import {
  countSearchTitle,
  finishSearchTitles,
  noSearchTitles,
  type CountingSearchTitles,
  type SearchTitles,
} from "./tally/search-titles";
import {
  countFound,
  countIn,
  emptyFound,
  emptyShare,
  type Found,
  type Item,
  type Share,
} from "./tally/share";

declare module "./fact" {
  interface Facts {
    /** Null when it cannot be told which publication is the online store's. */
    collections: Collections | null;
  }
}

/** The collections on the online store. */
export type Collections = {
  published: number;
  empty: Found;
  /** Collections whose number of products Shopify only counted in part. */
  uncounted: number;
  /** Of the collections with products: those filled by rules or from other collections. */
  byRules: Share;
  /** Of the published ones: those with an image and an introduction of 20 words. */
  introduced: Share;
  searchTitles: SearchTitles;
  handles: Share;
  /** On the online store, the first by id. */
  live: Address[];
  /** Of the published ones. */
  metaDescriptions: Share;
  /** Published with more than twelve products, or a number not `surely` known; null when there are too many to keep. */
  large: { id: string; title: string; sortOrder: Node["sortOrder"]; surely: boolean }[] | null;
};

type Counting = { value: Collections; handles: CountingHandles; searchTitles: CountingSearchTitles };

type Node = CollectionsQuery["collections"]["nodes"][number];

const introductionWords = 20;
/** More products than this take a second screen. */
const oneScreen = 12;
/** As many as one store can have filled by rules. */
const mostLarge = 5_000;
const longestTitle = 60;

export default tally({
  scopes: ["read_products"],
  query: `#graphql
    query Collections($after: String, $publication: ID!) {
      collectionsCount { count }
      collections(first: 100, after: $after) {
        nodes {
          id title handle sortOrder descriptionHtml
          publishedOnPublication(publicationId: $publication)
          seo { title description }
          image { url }
          productsCount { count precision }
          sources { __typename ... on CollectionConditionsSource { inclusion { conditions { id } } } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  revision: 1,
  from: ["salesChannels"],
  variables: onlineStore,
  nothing: null,
  maxPages: 8,
  size: ({ collectionsCount }: CollectionsQuery) => collectionsCount?.count,
  page: ({ collections }: CollectionsQuery) => collections.pageInfo,
  start: (): Counting => ({
    value: {
      published: 0,
      empty: emptyFound(),
      uncounted: 0,
      byRules: emptyShare(),
      introduced: emptyShare(),
      searchTitles: noSearchTitles().value,
      handles: emptyShare(),
      live: [],
      metaDescriptions: emptyShare(),
      large: [],
    },
    handles: noHandles(),
    searchTitles: noSearchTitles(),
  }),
  add({ value, handles, searchTitles }: Counting, { collections }: CollectionsQuery) {
    for (const node of collections.nodes) {
      const { id, handle, publishedOnPublication: published } = node;
      const item = { id, title: clipped(node.title) };
      addHandle(handles, { ...item, handle, published });
      if (published) {
        count(value, node, item);
        countSearchTitle(searchTitles, item, { own: node.seo.title, name: node.title });
      }
    }
  },
  finish: ({ value, handles, searchTitles }: Counting): Collections | null => ({
    ...value,
    searchTitles: finishSearchTitles(searchTitles),
    handles: cleanHandles(handles),
    live: liveAddresses(handles),
  }),
  example: {
    published: 6,
    empty: { count: 0, first: [] },
    uncounted: 0,
    byRules: { of: 6, good: 6, unsure: 0, first: [] },
    introduced: { of: 6, good: 6, unsure: 0, first: [] },
    searchTitles: {
      fitting: [{ id: "gid://shopify/Collection/1", title: "plates and bowls" }],
      own: { of: 1, good: 1, unsure: 0, first: [] },
      others: 0,
      first: [],
    },
    handles: { of: 6, good: 6, unsure: 0, first: [] },
    live: [{ id: "gid://shopify/Collection/1", title: "Plates", handle: "plates" }],
    metaDescriptions: { of: 6, good: 6, unsure: 0, first: [] },
    large: [{ id: "gid://shopify/Collection/1", title: "Plates", sortOrder: "BEST_SELLING", surely: true }],
  },
});

function count(value: Collections, node: Node, item: Item): void {
  const { productsCount, image, descriptionHtml, sources, seo } = node;
  value.published += 1;
  if (productsCount != null && productsCount.count > 0)
    countIn(value.byRules, sources.some(fillsItself), item);
  else if (productsCount?.precision === "EXACT") countFound(value.empty, item);
  else value.uncounted += 1;
  countIn(value.introduced, image != null && hasWords(descriptionHtml, introductionWords), item);
  const surely = (productsCount?.count ?? 0) > oneScreen;
  if (surely || productsCount?.precision !== "EXACT") noteLarge(value, node, surely);
  countIn(value.metaDescriptions, Boolean(seo.description?.trim()), item);
}

function noteLarge(value: Collections, { id, title, sortOrder }: Node, surely: boolean): void {
  if (value.large && value.large.length < mostLarge)
    value.large.push({ id, title: clipped(title, longestTitle), sortOrder, surely });
  else value.large = null;
}

/** Products picked by hand are a source too, with selections and no condition. */
function fillsItself(source: Node["sources"][number]): boolean {
  if (source.__typename === "CollectionConditionsSource") return source.inclusion.conditions.length > 0;
  return source.__typename === "CollectionSubCollectionsSource";
}
