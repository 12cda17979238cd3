/** How many things took 0, 1, 2 … days, each started day counted as a whole; the last place is for all longer ones. */
export type Days = number[];

const longest = 60;
const dayInMs = 86_400_000;

/** Counts one thing that took from one time to another, both ISO 8601. */
export function countDays(days: Days, from: string, until: string): void {
  const took = Math.min(longest, Math.max(0, Math.ceil((Date.parse(until) - Date.parse(from)) / dayInMs)));
  while (days.length <= took) days.push(0);
  days[took] = (days[took] ?? 0) + 1;
}

/** Whether a time lies more than so many days before another one. */
export function isOlder(than: number, time: string, at: string): boolean {
  return Date.parse(at) - Date.parse(time) > than * dayInMs;
}
