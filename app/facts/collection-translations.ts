import type { CollectionTranslationsQuery } from "./admin.types";
import { tally, type Readings } from "./fact";
import { onlineStore } from "./sales-channels";
import { countTranslated, emptyTranslated, languageVariables, type Translated } from "./tally/translated";

declare module "./fact" {
  interface Facts {
    /** Texts of published collections, as `productTranslations`; null when the online store is not known. */
    collectionTranslations: Translated[] | null;
  }
}

export default tally({
  scopes: ["read_products", "read_translations"],
  query: `#graphql
    query CollectionTranslations($after: String, $publication: ID!, $first: String!, $second: String!, $third: String!) {
      collectionsCount { count }
      collections(first: 100, after: $after) {
        nodes {
          id title
          description(truncateAt: 1)
          publishedOnPublication(publicationId: $publication)
          first: translations(locale: $first) { key outdated }
          second: translations(locale: $second) { key outdated }
          third: translations(locale: $third) { key outdated }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  revision: 1,
  from: ["shopLocales", "salesChannels"],
  variables(readings: Readings) {
    const { shopLocales } = readings;
    const languages = shopLocales?.known ? languageVariables(shopLocales.value) : null;
    const publication = onlineStore(readings);
    return languages && publication ? { ...languages, ...publication } : null;
  },
  nothing: null,
  maxPages: 8,
  size: ({ collectionsCount }: CollectionTranslationsQuery) => collectionsCount?.count,
  page: ({ collections }: CollectionTranslationsQuery) => collections.pageInfo,
  start: emptyTranslated,
  add(value: Translated[], { collections }: CollectionTranslationsQuery) {
    for (const node of collections.nodes) {
      if (!node.publishedOnPublication) continue;
      const keys = node.description === "" ? ["title"] : ["title", "body_html"];
      const item = { id: node.id, title: node.title };
      countTranslated(value, { item, keys, translations: [node.first, node.second, node.third] });
    }
  },
  finish: (value: Translated[]) => value,
  example: [
    {
      texts: { of: 20, good: 20, unsure: 0, first: [] },
      current: { of: 20, good: 20, unsure: 0, first: [] },
    },
  ],
});
