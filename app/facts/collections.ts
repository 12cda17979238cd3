import type { CollectionsQuery } from "./admin.types";
import { tally } from "./fact";
import { onlineStore } from "./sales-channels";
import { cleanHandles, liveAddresses, type Address, type Addressed } from "./tally/handles";
import { hasWords } from "./tally/plain-text";
import {
  countSearchTitle,
  finishSearchTitles,
  noSearchTitles,
  type CountingSearchTitles,
  type SearchTitles,
} from "./tally/search-titles";
import { countFound, countIn, emptyFound, emptyShare, type Found, type Share } from "./tally/share";

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
  /** Published with more than twelve products, or with a number that is not `surely` known. */
  large: { id: string; title: string; sortOrder: Node["sortOrder"]; surely: boolean }[];
};

type Counting = { value: Collections; handles: Addressed[]; searchTitles: CountingSearchTitles };

type Node = CollectionsQuery["collections"]["nodes"][number];

const introductionWords = 20;
/** More products than this take a second screen. */
const oneScreen = 12;

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
    handles: [],
    searchTitles: noSearchTitles(),
  }),
  add({ value, handles, searchTitles }: Counting, { collections }: CollectionsQuery) {
    for (const node of collections.nodes) {
      const { id, title, handle, publishedOnPublication: published } = node;
      handles.push({ id, title, handle, published });
      if (published) {
        count(value, node);
        countSearchTitle(searchTitles, { id, title }, node.seo.title);
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

function count(value: Collections, node: Node): void {
  const { id, title, productsCount, image, descriptionHtml, sources, seo } = node;
  value.published += 1;
  if (productsCount != null && productsCount.count > 0)
    countIn(value.byRules, sources.some(fillsItself), { id, title });
  else if (productsCount?.precision === "EXACT") countFound(value.empty, { id, title });
  else value.uncounted += 1;
  countIn(value.introduced, image != null && hasWords(descriptionHtml, introductionWords), { id, title });
  const surely = (productsCount?.count ?? 0) > oneScreen;
  if (surely || productsCount?.precision !== "EXACT")
    value.large.push({ id, title, sortOrder: node.sortOrder, surely });
  countIn(value.metaDescriptions, Boolean(seo.description?.trim()), { id, title });
}

/** Products picked by hand are a source too, with selections and no condition. */
function fillsItself(source: Node["sources"][number]): boolean {
  if (source.__typename === "CollectionConditionsSource") return source.inclusion.conditions.length > 0;
  return source.__typename === "CollectionSubCollectionsSource";
}
