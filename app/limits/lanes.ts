import { LRUCache } from "lru-cache";
import PQueue from "p-queue";

/** How much of the one main thread, and of the memory, those may hold who wait in one line. */
type Lane = {
  /** Requests that are worked on at once. */
  atOnce: number;
  /**
   * How long a place in the line rests after a request, as a multiple of what that took, while others wait in it. So a
   * line takes a share of the main thread whatever a request costs and however fast the machine is: a quarter of it with
   * one place that rests three times as long as it works.
   */
  rests: number;
  /** Requests that may wait; past these they are refused. */
  waiting: number;
  /** Bytes of bodies that are held for requests that wait or are worked on. */
  bytes: number;
};

/** Each store has two lines of its own, so that it makes only itself wait; the others are shared. */
export const lanes = {
  // Pages, forms, files: a merchant opens one thing after the other, and what a page loads beside waits some
  // milliseconds.
  shop: { atOnce: 1, rests: 3, waiting: 60, bytes: 1_048_576 },
  // What waits for Shopify for seconds, and so must not hold up pages.
  reading: { atOnce: 2, rests: 4, waiting: 20, bytes: 65_536 },
  // Shopify sends a few for each store and day, and again what is refused. Each body is at most 1 MB.
  webhooks: { atOnce: 2, rests: 2, waiting: 400, bytes: 33_554_432 },
  // A supervisor asks every few seconds.
  health: { atOnce: 2, rests: 4, waiting: 20, bytes: 0 },
  // Sign-in pages and what strangers try: all of them together.
  anyone: { atOnce: 2, rests: 4, waiting: 100, bytes: 1_048_576 },
} satisfies Record<string, Lane>;

export type LaneName = keyof typeof lanes;

/**
 * The longest that a request keeps its place, and that the place rests, in milliseconds: what takes longer waits for
 * somebody else, and holds up nothing of its own store.
 */
export const longestMs = 1_000;

/** A line of requests, and how many bytes of bodies it holds. */
export type Line = Lane & { queue: PQueue; held: number };

/** Lines that were idle for a minute are forgotten, and the oldest past this many. */
const lines = new LRUCache<string, Line>({ max: 10_000, ttl: 60_000, updateAgeOnGet: true });

/** The line of this name, in which the requests of `shop` wait, or those of all who are no store. */
export function lineOf(name: LaneName, shop: string): Line {
  const key = `${name} ${shop}`;
  const found = lines.get(key);
  if (found) return found;
  const line = { ...lanes[name], queue: new PQueue({ concurrency: lanes[name].atOnce }), held: 0 };
  lines.set(key, line);
  return line;
}
