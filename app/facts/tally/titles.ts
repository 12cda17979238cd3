import { countIn, emptyShare, isFull, keep, type Item, type Share } from "./share";
import { countCharacters } from "./characters";
import { isWithin } from "./search-titles";
import { textNumber } from "./uses";

/** Titles met so far, by their letters alone and as numbers, to find those used more than once. */
export type Titles = Map<number, Title>;

/** `good` count when the title is used again: those that may share it. */
type Title = { item: Item; fault: string | null; again: Again | null };
type Again = { count: number; good: number; first: { item: Item; fault: string | null }[] };

/** As many of one title as a share shows. */
const shownOfOne = 5;
const fewestLetters = 10;

/** Notes one thing's whole title; members of a combined listing may share theirs. */
export function addTitle(titles: Titles, item: Item, whole: string, mayShare: boolean): void {
  const title = whole.trim();
  const fault = isWithin(title, 3, 80)
    ? isInCapitals(title)
      ? "in capitals"
      : null
    : `${countCharacters(title)} characters`;
  const key = textNumber(title.toLowerCase().replace(/\s+/g, ""));
  const seen = titles.get(key);
  if (!seen) {
    titles.set(key, { item, fault, again: mayShare ? shared(null, item, fault, true) : null });
    return;
  }
  seen.again = shared(seen.again ?? shared(null, seen.item, seen.fault, false), item, fault, mayShare);
}

function shared(again: Again | null, item: Item, fault: string | null, mayShare: boolean): Again {
  const so = again ?? { count: 0, good: 0, first: [] };
  so.count += 1;
  if (fault === null && mayShare) so.good += 1;
  else if (so.first.length < shownOfOne) so.first.push({ item, fault });
  return so;
}

/** Good titles have 3 to 80 characters, are not in capitals and are used once. */
export function readableTitles(titles: Titles): Share {
  const share = emptyShare();
  for (const { item, fault, again } of titles.values()) {
    if (!again || again.count === 1) {
      countIn(share, fault === null, fault === null ? item : { ...item, note: fault });
      continue;
    }
    share.of += again.count;
    share.good += again.good;
    for (const { item: one, fault: its } of again.first)
      if (!isFull(share.first)) keep(share.first, { ...one, note: its ?? `used ${again.count} times` });
  }
  return share;
}

/** Ten letters or more that have a lowercase form, and none of them in it. */
export function isInCapitals(title: string): boolean {
  const cased = [...title].filter((letter) => letter.toLowerCase() !== letter.toUpperCase());
  return cased.length >= fewestLetters && cased.every((letter) => letter === letter.toUpperCase());
}
