import type { Because, Reading, Readings } from "../fact";

/** Why nothing at all is known of a store; null when at least one fact is. */
export function whyNothing({ readAt: _, ...fromStore }: Readings): Because | null {
  const all: Reading<unknown>[] = Object.values(fromStore);
  const lost = all.find((reading) => !reading.known);
  return lost && !lost.known && all.every((reading) => !reading.known) ? lost.because : null;
}
