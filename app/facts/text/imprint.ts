import { phoneIn } from "../addresses/phone";
import { isCompleteWithoutCode, postalCodeIn } from "../addresses/postal-address";
import { clipped } from "./clipped";

/**
 * An email address, found by its “@”: looking from every letter on would take a long text too long. What a sentence
 * puts around it, such as a comma or brackets, is no part of it.
 */
const email = /@(?<=([^\s@<>()[\],;:"“”]{1,64})@)([^\s@<>()[\],;:"“”]{1,190}\.\p{L}[\p{L}\d-]{1,62})/u;

/** Where the business sits, as the store's settings say. */
type Place = { city?: string | null; zip?: string | null; countryCodeV2?: string | null };

/**
 * What a text says of who is behind a store, null when it does not: its place, by the postal code or city of the settings
 * or by a postal code beside any place, for it may be registered elsewhere; and a way to reach it. `maybe` is true where
 * there is something that may be one in a form that is not understood.
 */
export type Imprint = {
  place: string | null;
  reach: string | null;
  maybe: { place: boolean; reach: boolean };
};

/** Looks in a plain text for the business's place, and for an email address or phone number. */
export function imprintIn(text: string, { city, zip, countryCodeV2: country = null }: Place): Imprint {
  const code = held(text, zip) ?? (country === null ? null : postalCodeIn(text, country));
  const town = held(text, city);
  const place = code ?? (country !== null && !isCompleteWithoutCode(country) ? null : town);
  const reach = emailIn(text) ?? phoneIn(text, country);
  const rest = reach === null ? text : text.replace(reach, " ");
  return {
    place,
    reach: reach === null ? null : clipped(reach, longestReach),
    maybe: {
      place: place === null && (town !== null || /\d/.test(rest)),
      reach: reach === null && otherReach.test(text),
    },
  };
}

/** Digits enough for a number, or an address that is hidden from machines: “hello (at) kiln.example”. */
const otherReach = /\d(?:[\s\-–()./]{0,3}\d){5}|@|[([]at[)\]]|wa\.me/iu;

/** Longer ones are only shown. */
const longestReach = 260;

function emailIn(text: string): string | null {
  const [, name, host] = email.exec(text) ?? [];
  return host === undefined ? null : `${name}@${host}`;
}

function held(text: string, part: string | null | undefined): string | null {
  const sought = part?.trim();
  return sought && holds(text, sought) ? sought : null;
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
