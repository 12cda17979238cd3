import type { ProductTranslationsQuery } from "./admin.types";
import { tally, type Readings } from "./fact";
import { countTranslated, emptyTranslated, languageVariables, type Translated } from "./tally/translated";

declare module "./fact" {
  interface Facts {
    /** Texts of products on sale, for the first three further languages in the order of `shopLocales`. */
    productTranslations: Translated[];
  }
}

export default tally({
  scopes: ["read_products", "read_translations"],
  // Lists of translatable resources do not tell which products are active: products bring their own translations.
  query: `#graphql
    query ProductTranslations($after: String, $first: String!, $second: String!, $third: String!) {
      productsCount(query: "status:active", limit: null) { count }
      products(first: 250, after: $after, query: "status:active") {
        nodes {
          id title status publishedAt isGiftCard
          description(truncateAt: 1)
          first: translations(locale: $first) { key outdated }
          second: translations(locale: $second) { key outdated }
          third: translations(locale: $third) { key outdated }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  revision: 1,
  from: ["shopLocales"],
  variables: ({ shopLocales }: Readings) =>
    shopLocales?.known ? languageVariables(shopLocales.value) : null,
  nothing: [],
  maxPages: 8,
  size: ({ productsCount }: ProductTranslationsQuery) => productsCount?.count,
  page: ({ products }: ProductTranslationsQuery) => products.pageInfo,
  start: emptyTranslated,
  add(value: Translated[], { products }: ProductTranslationsQuery) {
    for (const { id, title, status, publishedAt, isGiftCard, description, ...each } of products.nodes) {
      if (status !== "ACTIVE" || publishedAt === null || isGiftCard) continue;
      const keys = description === "" ? ["title"] : ["title", "body_html"];
      const translations = [each.first, each.second, each.third];
      countTranslated(value, { item: { id, title }, keys, translations });
    }
  },
  finish: (value: Translated[]) => value,
  example: [
    {
      texts: { of: 80, good: 78, unsure: 0, first: [] },
      current: { of: 78, good: 78, unsure: 0, first: [] },
    },
  ],
});
