/** Whether something was put on the online store at or before the reading. */
export function isPublished(publishedAt: string | null | undefined, readAt: string): boolean {
  return publishedAt != null && timeOf(publishedAt) <= timeOf(readAt);
}

/** The times that were understood last: the variants of a product name the same ones, one after another. */
const known = new Map<string, number>();
const mostKnown = 8;

/** A moment in ISO 8601 as a number. */
export function timeOf(moment: string): number {
  const before = known.get(moment);
  if (before !== undefined) return before;
  const time = Date.parse(moment);
  if (known.size >= mostKnown) known.clear();
  known.set(moment, time);
  return time;
}
