import { countAsLatin, countCharacters } from "./characters";
import { emptyShare, keep, type Item, type Share } from "./share";
import { addUse, countUses, noUses, type Uses } from "./uses";

/**
 * Search titles (its own, else its name): those of 10 to 65 characters in lower case, as long as they are few enough
 * to keep, and which of them are `own`, used once among their kind; and how many others there are.
 */
export type SearchTitles = { fitting: Item[] | null; own: Share; others: number; first: Item[] };

/** The titles so far. */
export type CountingSearchTitles = { value: SearchTitles; uses: Uses };

/** Beyond this a large catalog is judged by the counts alone. */
const mostKept = 2000;

/** No search title yet. */
export function noSearchTitles(): CountingSearchTitles {
  return { value: { fitting: [], own: emptyShare(), others: 0, first: [] }, uses: noUses() };
}

/** The search titles once all have been seen. */
export function finishSearchTitles({ value, uses }: CountingSearchTitles): SearchTitles {
  countUses(value.own, uses, ({ count }) => `used ${count} times`);
  return value;
}

/** Counts one product's or collection's search title: its `own`, else its name. */
export function countSearchTitle(
  { value: titles, uses }: CountingSearchTitles,
  item: Item,
  { own, name }: { own: string | null | undefined; name: string },
): void {
  const effective = (own?.trim() ? own : name).trim();
  if (isWithin(effective, 10, 65)) {
    const lower = effective.toLowerCase();
    addUse(uses, lower, item);
    if (titles.fitting && titles.fitting.length < mostKept)
      titles.fitting.push({ id: item.id, title: lower });
    else titles.fitting = null;
    return;
  }
  titles.others += 1;
  keep(titles.first, { id: item.id, title: item.title, note: `${countCharacters(effective)} characters` });
}

/** Whether a text, trimmed, has `least` to `most` characters of Latin; what scripts say in fewer counts for more. */
export function isWithin(text: string | null | undefined, least: number, most: number): boolean {
  const trimmed = (text ?? "").trim();
  return countCharacters(trimmed) <= most && countAsLatin(trimmed) >= least;
}
