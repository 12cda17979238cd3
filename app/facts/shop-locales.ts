import type { ShopLocalesQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    shopLocales: ShopLocale[];
  }
}

/** A language of the store, such as “de” or “pt-BR”; one is the primary. */
export type ShopLocale = ShopLocalesQuery["shopLocales"][number];

export default fact({
  scopes: ["read_locales"],
  query: `#graphql
    query ShopLocales {
      shopLocales { locale primary published }
    }`,
  shape: ({ shopLocales }: ShopLocalesQuery): ShopLocale[] => shopLocales,
  example: [{ locale: "en", primary: true, published: true }],
});
