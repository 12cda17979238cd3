import { count } from "./words";

/** How many things were counted by the days they took. */
export function counted(days: readonly number[]): number {
  return days.reduce((total, each) => total + each, 0);
}

/** The days within which at least half of the things were done; null when none was counted. */
export function middleDays(days: readonly number[]): number | null {
  const all = counted(days);
  let done = 0;
  for (const [day, here] of days.entries()) {
    done += here;
    if (all > 0 && done * 2 >= all) return day;
  }
  return null;
}

/** “within a day”, “within 3 days”: for a middle that is known. */
export function withinDays(days: number): string {
  return days <= 1 ? "within a day" : `within ${count(days, "day")}`;
}
