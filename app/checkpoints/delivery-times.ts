import type { ShopLocale } from "~/facts/shop-locales";
import table from "../../content/tables/delivery-time-words.json";

const { source: _, date: __, ...languages } = table;
const words = Object.values(languages);
const units = words.flatMap((language) => language.units).sort((a, b) => b.length - a.length);
const phrases = words.flatMap((language) => language.phrases);
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Where words are written without spaces a unit ends nowhere: “3営業日以内”. */
const endless = units.filter((unit) => spaceless.test(unit));
/** “2 to 4 days”, “3 working days”, “24h”: one word may stand between the number and its unit. */
const time = new RegExp(
  `\\d[-\\s]*(?:\\p{L}+[-\\s]+)?(?:${units.join("|")})(?!\\p{L})|\\d\\s?(?:${endless.join("|")})`,
  "iu",
);

/** Whether a rate's name or description says how long delivery takes. */
export function saysHowLong(...texts: (string | null)[]): boolean {
  return texts.some((text) => {
    if (!text) return false;
    const lower = text.toLowerCase();
    return time.test(lower) || phrases.some((phrase) => lower.includes(phrase));
  });
}

/** The published languages that the table has no words of. */
export function unknownLanguages(locales: readonly ShopLocale[]): string[] {
  const published = locales
    .filter((each) => each.published)
    .map(({ locale }) => locale.split("-")[0] ?? locale);
  return published.filter((language) => language !== "no" && !(language in languages));
}
