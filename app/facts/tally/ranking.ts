/** The best of a stream by a number, best first; of equals the one with the smaller id. */
export type Ranked<Entry> = { id: string; score: number } & Entry;

/**
 * Puts an entry into a short list of the best, in place of an earlier state of itself. Exact for scores that only
 * grow: whoever is among the best at the end was so at its own last step.
 */
export function rank<Entry>(best: Ranked<Entry>[], entry: Ranked<Entry>, most: number): void {
  const last = best[most - 1];
  if (last && entry.score < last.score) return;
  const own = best.findIndex(({ id }) => id === entry.id);
  if (own >= 0) best.splice(own, 1);
  const place = best.findIndex(
    ({ score, id }) => score < entry.score || (score === entry.score && id > entry.id),
  );
  best.splice(place < 0 ? best.length : place, 0, entry);
  best.splice(most);
}

/** The number in a global id: far smaller to keep than the id itself. */
export function numberOf(gid: string): number {
  return Number(gid.slice(gid.lastIndexOf("/") + 1));
}
