import type { ShopLocale } from "../shop-locales";
import { countIn, emptyShare, type Item, type Share } from "./share";

/**
 * In one further language: the texts that are translated, and the translations that are still current. A name that was
 * left as it is counts not at all where the description is translated, and is `unsure` where there is none.
 */
export type Translated = { texts: Share; current: Share };

/** As many languages beside the primary one are read; of a store with more the others stay open. */
const mostLanguages = 3;

/** Nothing counted yet, for each language that is read. */
export function emptyTranslated(): Translated[] {
  return Array.from({ length: mostLanguages }, () => ({ texts: emptyShare(), current: emptyShare() }));
}

/** A product or collection: its texts that are not empty, and its translations in each language that is read. */
export type Texts = { item: Item; keys: string[]; translations: { key: string; outdated: boolean }[][] };

/** Counts the texts of one product or collection. */
export function countTranslated(value: readonly Translated[], { item, keys, translations }: Texts): void {
  for (const [index, { texts, current }] of value.entries()) {
    const own = translations[index] ?? [];
    const translated = (key: string) => own.some((each) => each.key === key);
    for (const key of keys) {
      // A name that was left as it is beside a translated description may be a proper name.
      if (key === "title" && !translated(key)) {
        if (keys.some(translated)) continue;
        if (keys.length === 1) {
          texts.of += 1;
          texts.unsure += 1;
          continue;
        }
      }
      const note = key === "title" ? "title" : "description";
      countIn(texts, translated(key), { ...item, note });
    }
    for (const { outdated } of own) countIn(current, !outdated, item);
  }
}

/** Variables that ask for the first of these languages; a place that is left over asks for the first one again. */
export function languageVariables(locales: readonly ShopLocale[]): Record<string, string> | null {
  const further = locales.filter((each) => each.further).map(({ locale }) => locale);
  const [first, second = first, third = first] = further;
  if (first === undefined || second === undefined || third === undefined) return null;
  return { first, second, third };
}
