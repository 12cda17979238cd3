import type { WebPresencesQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    webPresences: WebPresence[];
  }
}

/** A web address of the store, and the languages it is read in. */
export type WebPresence = { id: string; languages: string[] };

export default fact({
  scopes: ["read_locales", "read_markets"],
  query: `#graphql
    query WebPresences {
      webPresences(first: 50) {
        nodes { id defaultLocale { locale } alternateLocales { locale } }
        pageInfo { hasNextPage }
      }
    }`,
  shape: ({ webPresences }: WebPresencesQuery): WebPresence[] =>
    (webPresences?.nodes ?? []).map(({ id, defaultLocale, alternateLocales }) => ({
      id,
      languages: [defaultLocale, ...alternateLocales].map(({ locale }) => locale),
    })),
  example: [{ id: "gid://shopify/MarketWebPresence/1", languages: ["en"] }],
});
