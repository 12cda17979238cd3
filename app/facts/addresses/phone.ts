import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js";
import { saidBefore } from "./number-words";

/** What may be a number: found first, since the library looks from each digit on, which a page full of them makes long. */
const candidate = /(?<![\p{L}\d])[+＋(]?\d(?:[\s\-–()./]{0,3}\d){5,17}(?!\d)/gu;
/** A text with more of them lists something else. */
const mostCandidates = 20;
const years = /^(?:19|20)\d\d\s?[-–/ ]\s?(?:19|20)\d\d$/;

/**
 * The first telephone number in a text, as it stands there: a valid number of its country, or of `country` (two letters)
 * where it names none. A year, a register or tax number is none, by its shape or the word in front.
 */
export function phoneIn(text: string, country: string | null): string | null {
  const home = country && isSupportedCountry(country) ? country : null;
  let left = mostCandidates;
  for (const { 0: found, index } of text.matchAll(candidate)) {
    if (left-- === 0) break;
    const number = found.trim();
    const said = saidBefore(text, index);
    if (years.test(number) || said === "register") continue;
    const one = parsePhoneNumberFromString(number, home ?? undefined);
    if (one?.isValid() && (said === "phone" || isWrittenAsOne(number, one.formatNational()))) return number;
  }
  return null;
}

/** Where numbers at home begin with a zero, others are none; elsewhere a row of digits alone may count anything. */
function isWrittenAsOne(number: string, national: string): boolean {
  if (/^[+＋]/.test(number)) return true;
  return /^\(?0/.test(national) ? /^\(?0/.test(number) : /\D/.test(number);
}
