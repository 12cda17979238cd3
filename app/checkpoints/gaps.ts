import type { Gaps } from "~/facts/tally/gaps";

/** How many things have either gap: the least and the most that it can be, the same where their numbers are known. */
export function either(a: Gaps, b: Gaps): { least: number; most: number } {
  if (!a.ids || !b.ids) return { least: Math.max(a.count, b.count), most: a.count + b.count };
  const all = new Set([...a.ids, ...b.ids]).size;
  return { least: all, most: all };
}
