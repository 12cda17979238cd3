import { keep, type Item } from "./share";

/** Search titles (its own, else its name): those of 10 to 65 characters in lower case, and how many others there are. */
export type SearchTitles = { fitting: Item[]; others: number; first: Item[] };

/** Counts one product's or collection's search title. */
export function countSearchTitle(titles: SearchTitles, { id, title }: Item, own?: string | null): void {
  const effective = (own?.trim() ? own : title).trim();
  if (isWithin(effective, 10, 65)) {
    titles.fitting.push({ id, title: effective.toLowerCase() });
    return;
  }
  titles.others += 1;
  keep(titles.first, { id, title, note: `${[...effective].length} characters` });
}

/** Whether a text, trimmed, has `least` to `most` characters. */
export function isWithin(text: string | null | undefined, least: number, most: number): boolean {
  const length = [...(text ?? "").trim()].length;
  return length >= least && length <= most;
}
