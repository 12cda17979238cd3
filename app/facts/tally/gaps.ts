import { keep, type Item } from "./share";

/**
 * Things that lack something: how many, the first five, and their numbers as long as they are few enough to keep,
 * so that two tallies of the same products can be laid over one another.
 */
export type Gaps = { count: number; ids: number[] | null; first: Item[] };

/** Beyond this a large catalog is judged by the counts alone. */
const mostIds = 2000;

/** Nothing lacking yet. */
export function emptyGaps(): Gaps {
  return { count: 0, ids: [], first: [] };
}

/** Notes one more thing, by the number in its id; each thing must come once. */
export function addGap(gaps: Gaps, item: Item): void {
  gaps.count += 1;
  keep(gaps.first, item);
  if (gaps.ids && gaps.ids.length < mostIds) gaps.ids.push(numberOf(item.id));
  else gaps.ids = null;
}

/** The number that an id of Shopify's ends in. */
export function numberOf(id: string): number {
  return Number(id.slice(id.lastIndexOf("/") + 1));
}
