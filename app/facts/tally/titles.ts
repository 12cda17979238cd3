import { countIn, emptyShare, type Item, type Share } from "./share";
import { isWithin } from "./search-titles";

/** Titles met so far, by their letters alone, to find those used more than once. */
export type Titles = Map<string, { item: Item; fault: string | null; mayShare: boolean }[]>;

const fewestLetters = 10;

/** Notes one title; members of a combined listing may share theirs. */
export function addTitle(titles: Titles, item: Item, mayShare: boolean): void {
  const title = item.title.trim();
  const fault = isWithin(title, 3, 80)
    ? isInCapitals(title)
      ? "in capitals"
      : null
    : `${[...title].length} characters`;
  const key = title.toLowerCase().replace(/\s+/g, "");
  titles.set(key, [...(titles.get(key) ?? []), { item, fault, mayShare }]);
}

/** Good titles have 3 to 80 characters, are not in capitals and are used once. */
export function readableTitles(titles: Titles): Share {
  const share = emptyShare();
  for (const same of titles.values()) {
    for (const { item, fault, mayShare } of same) {
      const repeated = same.length > 1 && !mayShare ? `used ${same.length} times` : null;
      const note = fault ?? repeated;
      countIn(share, note === null, note === null ? item : { ...item, note });
    }
  }
  return share;
}

/** Ten letters or more that have a lowercase form, and none of them in it. */
export function isInCapitals(title: string): boolean {
  const cased = [...title].filter((letter) => letter.toLowerCase() !== letter.toUpperCase());
  return cased.length >= fewestLetters && cased.every((letter) => letter === letter.toUpperCase());
}
