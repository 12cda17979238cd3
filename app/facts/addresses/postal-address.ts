import postal from "../../../content/tables/postal-codes.json";
import { addressFormat } from "./format";
import { saidBefore } from "./number-words";

const forms = Object.entries(postal.forms);
/** An address is complete without a code where there are none, or where many are written without. */
const withoutCode = new Set([...postal.none, ...postal.optional]);
/** A text with more of them is a list of something else. */
const mostCandidates = 50;

/** Whether the table knows what postal codes of a country look like. */
export function knowsCodes(country: string): boolean {
  return forms.some(([, countries]) => countries.includes(country));
}

/** Whether an address of this country is complete without a postal code. */
export function isCompleteWithoutCode(country: string): boolean {
  return withoutCode.has(country);
}

/**
 * A postal code in a text, where it stands as one: beside the name of a place, as the country's addresses have it. Null
 * where there is none that can be told from a year or a register's number.
 */
export function postalCodeIn(text: string, country: string): string | null {
  const pattern = patternOf(country);
  if (!pattern) return null;
  let left = mostCandidates;
  for (const match of text.matchAll(pattern)) {
    if (left-- === 0) break;
    const code = match[1];
    if (code !== undefined && standsAsOne(text, match.index, code, country)) return code;
  }
  return null;
}

const patterns = new Map<string, RegExp | null>();

function patternOf(country: string): RegExp | null {
  const known = patterns.get(country);
  if (known !== undefined) return known;
  const own = forms.flatMap(([form, countries]) => (countries.includes(country) ? [form] : []));
  // With the country in front, as abroad: “D-20457”, “A-1010”.
  const pattern =
    own.length === 0
      ? null
      : new RegExp(`(?<![\\p{L}\\d.,/-])(?:[A-Z]{1,2}-)?(${own.join("|")})(?![\\p{L}\\d]|[-/.,]\\d)`, "gu");
  patterns.set(country, pattern);
  return pattern;
}

/** A digit and a letter together are read as nothing else; digits alone stand beside a place. */
function standsAsOne(text: string, at: number, code: string, country: string): boolean {
  if (saidBefore(text, at) !== null) return false;
  if (/[A-Z]/.test(code) && addressFormat(country).code !== "before-city") return true;
  const before = text.slice(Math.max(0, at - 40), at);
  const end = text.indexOf(code, at) + code.length;
  const after = text.slice(end, end + 40);
  const placeAfter = /^[\s,]{1,2}(?:\p{Lu}|\p{Lo}|['’]\p{L})[\p{L}\p{M}'’.-]+/u.test(after);
  const placeBefore = /(?:\p{Lu}[\p{L}\p{M}'’.-]{0,36}|\p{Lo})[\s,–-]{1,3}$/u.test(before);
  const afterStreet = /(?:\d\s?[a-z]?|,|·|\||〒)\s{0,2}$/iu.test(before) || before.trim() === "";
  // A year stands beside names too: “1998 Vienna”, “Founded 2010”.
  const isYear = /^(?:19|20)\d\d$/.test(code);
  switch (addressFormat(country).code) {
    case "before-city":
      return placeAfter && (!isYear || afterStreet);
    case "after-city":
      return placeBefore && (!isYear || /(?:\p{Lu}{2,3}|,)\s$/u.test(before));
    default:
      return (placeAfter || placeBefore || afterStreet) && !isYear;
  }
}
