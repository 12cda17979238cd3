import type { ShopLocale } from "~/facts/shop-locales";
import type { Share } from "~/facts/tally/share";
import type { Translated } from "~/facts/tally/translated";
import { cannotTell, doesNotApply, type DoesNotApply, type Evidence, type Unknown } from "./checkpoint";
import { itemsOf } from "./shares";
import { languageName } from "./words";

/** One further language: its name, what was counted in products and collections, and what to show of it. */
export type Language = { name: string; share: Share; seen: Evidence };

/** What was counted in each further language that is read; `field` is the API's for what is counted. */
export function languagesOf(
  locales: readonly ShopLocale[],
  products: readonly Translated[],
  collections: readonly Translated[],
  what: keyof Translated,
  field: string,
): Language[] {
  return furtherLanguages(locales)
    .slice(0, products.length)
    .map((locale, index) => {
      const [own, others] = [products[index]?.[what], collections[index]?.[what]];
      const share = added(own, others);
      const items = [
        ...(itemsOf(own?.first ?? [], "products") ?? []),
        ...(itemsOf(others?.first ?? [], "collections") ?? []),
      ].slice(0, 5);
      const seen = {
        field: `${field} (${locale})`,
        count: { k: share.good, n: share.of, of: "texts" },
        items,
      };
      return { name: languageName(locale), share, seen };
    });
}

/** Only the primary language, and variants of it, are published. */
export function noFurtherLanguage(locales: readonly ShopLocale[]): DoesNotApply | null {
  if (furtherLanguages(locales).length > 0) return null;
  const published = locales.filter((each) => each.published).map(({ locale }) => locale);
  const seen = { field: "shopLocales.published", value: published.join(", ") };
  return doesNotApply("Your store is published in one language only.", seen);
}

/** More languages than were read: what is well in those that were says nothing of the others. */
export function languagesLeft(
  locales: readonly ShopLocale[],
  read: number,
  ...seen: Evidence[]
): Unknown | null {
  const left = furtherLanguages(locales).slice(read).map(languageName);
  if (left.length === 0) return null;
  const named = new Intl.ListFormat("en").format(left);
  return cannotTell(`The app reads only so many translated languages, and not ${named}.`, ...seen);
}

function furtherLanguages(locales: readonly ShopLocale[]): string[] {
  return locales.filter(({ further }) => further).map(({ locale }) => locale);
}

function added(a?: Share, b?: Share): Share {
  const sum = (key: "of" | "good" | "unsure") => (a?.[key] ?? 0) + (b?.[key] ?? 0);
  const first = [...(a?.first ?? []), ...(b?.first ?? [])];
  return { of: sum("of"), good: sum("good"), unsure: sum("unsure"), first };
}
