import { clipped } from "./clipped";

/**
 * An email address, found by its “@”: looking from every letter on would take a long text too long. What a sentence
 * puts around it, such as a comma or brackets, is no part of it.
 */
const email = /@(?<=([^\s@<>()[\],;:"“”]{1,64})@)([^\s@<>()[\],;:"“”]{1,190}\.\p{L}[\p{L}\d-]{1,62})/u;
const phone = /(?:\+|\b)\d(?:[\s\-()./]{0,3}\d){6,}/u;

/** Where the business sits, as the store's settings say. */
type Place = { city?: string | null; zip?: string | null };

/** What a text says of who is behind a store: its postal code or city, and a way to reach it; null when not. */
export type Imprint = { place: string | null; reach: string | null };

/** Looks in a plain text for the business's place, and for an email address or phone number. */
export function imprintIn(text: string, { city, zip }: Place): Imprint {
  const place = [zip, city].find((part) => part?.trim() && holds(text, part.trim())) ?? null;
  return { place, reach: emailIn(text) ?? phoneIn(text) };
}

function emailIn(text: string): string | null {
  const [, name, host] = email.exec(text) ?? [];
  return host === undefined ? null : `${name}@${host}`;
}

/** No number is longer; a page full of digits is none, and need not be kept. */
const longestNumber = 40;

function phoneIn(text: string): string | null {
  const found = text.match(phone)?.[0];
  return found === undefined ? null : clipped(found, longestNumber);
}

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const endsInLetter = /[\p{L}\d]$/u;
const beginsWithLetter = /^[\p{L}\d]/u;

/** “Bern” is not in “Bernstein”; scripts without spaces have no such borders. */
function holds(text: string, part: string): boolean {
  const [whole, sought] = [text.toLowerCase(), part.toLowerCase()];
  if (withoutSpaces.test(part)) return whole.includes(sought);
  for (let at = whole.indexOf(sought); at >= 0; at = whole.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    const [before, after] = [whole.slice(Math.max(0, at - 2), at), whole.slice(end, end + 2)];
    if (!endsInLetter.test(before) && !beginsWithLetter.test(after)) return true;
  }
  return false;
}
