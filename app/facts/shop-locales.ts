import type { ShopLocalesQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    shopLocales: ShopLocale[];
  }
}

/**
 * A language of the store, such as “de” or “pt-BR”; one is the primary. `further` are the published ones that are
 * neither the primary nor a regional variant of it in the same script.
 */
export type ShopLocale = ShopLocalesQuery["shopLocales"][number] & { further: boolean };

export default fact({
  scopes: ["read_locales"],
  query: `#graphql
    query ShopLocales {
      shopLocales { locale primary published }
    }`,
  revision: 1,
  shape({ shopLocales }: ShopLocalesQuery): ShopLocale[] {
    const primary = shopLocales.find((each) => each.primary);
    return shopLocales.map((each) => ({
      ...each,
      further: each.published && language(each.locale) !== language(primary?.locale ?? ""),
    }));
  },
  example: [{ locale: "en", primary: true, published: true, further: false }],
});

/** The language and its script: Chinese in two scripts is two languages. */
function language(locale: string): string {
  try {
    const { language, script } = new Intl.Locale(locale).maximize();
    return `${language}-${script}`;
  } catch {
    return locale.split("-")[0] ?? locale;
  }
}
