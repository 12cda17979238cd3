import type { EvidenceItem } from "./checkpoint";

/** A calendar day for a merchant's sentence, such as “May 3, 2026”, in the store's time zone. */
export function day(iso: string, timeZone = "UTC"): string {
  return calendar(timeZone).format(Date.parse(iso));
}

/** Making a formatter takes a hundred times as long as using it, so each is made once. */
const calendars = new Map<string, Intl.DateTimeFormat>();
const numbers = new Intl.NumberFormat("en-US");
const languageNames = new Intl.DisplayNames("en", { type: "language" });
const countryNames = new Intl.DisplayNames("en", { type: "region" });
const lists = {
  and: new Intl.ListFormat("en", { style: "long", type: "conjunction" }),
  or: new Intl.ListFormat("en", { style: "long", type: "disjunction" }),
};

function calendar(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  try {
    const made = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone });
    calendars.set(timeZone, made);
    return made;
  } catch {
    // Shopify may name a time zone that this machine does not know yet: then the day is told in UTC.
    return calendar("UTC");
  }
}

/** “1 product”, “3 products”: the number with the right word; thousands are grouped. Throws for what is no number. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${numbers.format(finite(n))} ${n === 1 ? one : many}`;
}

/** A number as it is, where it is one: what divides by nothing is told to nobody as “∞” or “NaN”. */
export function finite(n: number): number {
  if (!Number.isFinite(n)) throw new RangeError("This is no number that can be told.");
  return n;
}

/** “Your company” for one, “Each of your 3 companies” for more: what holds for all of them. */
export function eachOfYours(n: number, one: string, many = `${one}s`): string {
  return n === 1 ? `Your ${one}` : `Each of your ${count(n, one, many)}`;
}

/** “Your company” of one, “both companies”, “2 of 3 companies” of more: what holds for `k` of them, at least one. */
export function someOfYours(k: number, n: number, one: string, many = `${one}s`): string {
  if (n === 1) return `Your ${one}`;
  if (k === n) return n === 2 ? `Both ${many}` : `All ${count(n, one, many)}`;
  return `${k.toLocaleString("en-US")} of ${count(n, one, many)}`;
}

/** As far as the words of a text are counted. */
const mostWords = 5_000;

/** “240 words”, or “more than 5,000 words” of a text whose words were not counted to the end. */
export function wordCount(n: number): string {
  return n > mostWords ? `more than ${count(mostWords, "word")}` : count(n, "word");
}

/** “no words” or “only 12 words”: how little a text says. */
export function onlyWords(n: number): string {
  return n === 0 ? "no words" : `only ${count(n, "word")}`;
}

/** A language by its English name. */
export function languageName(locale: string): string {
  return languageNames.of(locale) ?? locale;
}

/** The verb that goes with a number: `agree(n, "is", "are")`. */
export function agree(n: number, one: string, many: string): string {
  return n === 1 ? one : many;
}

/** “A, B, and C” (or “A, B, or C”) of at most `most` names; the rest is counted, and no name stands twice. */
export function list(names: readonly string[], most = 3, by: "and" | "or" = "and"): string {
  const each = [...new Set(names)];
  const shown = each.length > most ? [...each.slice(0, most), `${each.length - most} more`] : each;
  return lists[by].format(shown);
}

/** Whole days between two times; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The first five items of evidence: enough to recognize the pattern, few enough to read. */
export function firstFive<T>(items: readonly T[], item: (from: T) => EvidenceItem): EvidenceItem[] {
  return items.slice(0, 5).map(item);
}

/** The admin page of an object: `gid://shopify/Product/7` of `products` is `shopify://admin/products/7`. */
export function adminPage(section: string, gid: string): string {
  return `shopify://admin/${section}/${gid.slice(gid.lastIndexOf("/") + 1)}`;
}

/** Countries whose English name takes an article in a sentence. */
const withArticle = [
  "AE",
  "BS",
  "CF",
  "CD",
  "DO",
  "FK",
  "GB",
  "GM",
  "KM",
  "KY",
  "MH",
  "MV",
  "NL",
  "PH",
  "SB",
  "SC",
  "TC",
  "US",
  "VG",
  "VI",
];

/** A country's name as it stands in a sentence: “Germany”, “the United States”. */
export function countryName(code: string): string {
  const name = countryNames.of(code) ?? code;
  return withArticle.includes(code) ? `the ${name}` : name;
}
