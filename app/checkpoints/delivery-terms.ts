import table from "../../content/tables/delivery-words.json";
import { languagesOf, numberPattern } from "./return-terms";

/** What a shipping policy says of delivery, in its own words: a time, and a place it is for. */
export type DeliveryTerms = { time: string | null; place: string | null };

const { source: _, date: __, ...languages } = table;
const words = languages as Record<string, { times: string[]; regions: string[] }>;
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Finds a number next to a word for days or weeks, and a country or region, in the languages a text is in. */
export function deliveryTerms(text: string): DeliveryTerms {
  const known = languagesOf(text).filter((language) => language in words);
  const first = (pattern: (language: string) => RegExp) =>
    known
      .map((language) => text.match(pattern(language))?.[0].replace(/\s+/g, " "))
      .find((found) => found !== undefined) ?? null;
  return { time: first(timeIn), place: first(countryIn) ?? first(regionIn) };
}

/** Made when a language is first met, and kept: a language has hundreds of names for countries. */
function kept(make: (language: string) => RegExp): (language: string) => RegExp {
  const patterns = new Map<string, RegExp>();
  return (language) => {
    const pattern = patterns.get(language) ?? make(language);
    patterns.set(language, pattern);
    return pattern;
  };
}

const timeIn = kept(timePattern);
const countryIn = kept(countryPattern);
const regionIn = kept(regionPattern);

/** “3 days”, “2–4 working days”: written with spaces, up to two words may stand between. */
function timePattern(language: string): RegExp {
  const times = anyOf(words[language]?.times ?? []);
  const number = `(?:${numberPattern(language)})`;
  return spaceless.test(times)
    ? new RegExp(`${number}\\s?(?:${times})`, "u")
    : new RegExp(
        `(?<![\\p{L}\\d])${number}(?:\\s?(?:[-–—]|\\p{L}{1,4})\\s?${number})?[-\\s]{1,3}(?:\\p{L}{1,20}[-\\s]{1,3}){0,2}(?:${times})(?!\\p{L})`,
        "iu",
      );
}

/** A country by its name in the language; case counts, so that “turkey” in a recipe is none. */
function countryPattern(language: string): RegExp {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const all = letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? []));
  return whole(anyOf(all), "u");
}

function regionPattern(language: string): RegExp {
  return whole(anyOf(words[language]?.regions ?? []), "iu");
}

function whole(pattern: string, flags: string): RegExp {
  return spaceless.test(pattern)
    ? new RegExp(pattern, flags)
    : new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, flags);
}

function anyOf(list: readonly string[]): string {
  return [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
}
