/** Something that was counted and its name as the merchant knows it; `id` opens it in the admin. */
export type Item = { id: string; title: string; note?: string };

/**
 * k of n: how many of `of` are `good`, how many could not be judged (`unsure`), and the first five that are
 * neither. It stands for a collection of any size.
 */
export type Share = { of: number; good: number; unsure: number; first: Item[] };

const shown = 5;

/** A share with nothing counted yet. */
export function emptyShare(): Share {
  return { of: 0, good: 0, unsure: 0, first: [] };
}

/** Counts one more; keeps it by name when it is not good, each thing once. */
export function countIn(share: Share, good: boolean, item: Item): void {
  share.of += 1;
  if (good) share.good += 1;
  else keep(share.first, item);
}

/** Adds an item to the first ones, once; five unless told otherwise. */
export function keep(first: Item[], item: Item, most = shown): void {
  if (first.length < most && !first.some(({ id }) => id === item.id)) first.push(item);
}

/** Whether no further item would be kept. */
export function isFull(first: readonly Item[]): boolean {
  return first.length >= shown;
}

/** How many were found, and the first five of them. */
export type Found = { count: number; first: Item[] };

/** Nothing found yet. */
export function emptyFound(): Found {
  return { count: 0, first: [] };
}

/** Counts one more that was found. */
export function countFound(found: Found, item: Item): void {
  found.count += 1;
  keep(found.first, item);
}
