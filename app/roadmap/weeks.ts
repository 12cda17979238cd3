/** Something to do that takes time; `minutes` are those still ahead. */
export type Task = { key: string; minutes: number };

/** What a week holds of a task: all of it, or a part where it spans weeks. */
export type Part = { key: string; minutes: number; begins: boolean; ends: boolean };

/** A week of work, Monday to Sunday; the first begins on the first day. Days are YYYY-MM-DD, both included. */
export type Week = { from: string; to: string; minutes: number; parts: Part[] };

const dayLength = 86_400_000;

/**
 * Tasks in their order as weeks with dates, for so many hours a week from `firstDay` on (YYYY-MM-DD, the store's own
 * calendar). The first week has the hours of its days that are left, so that a date never counts on days gone by. A
 * task goes on in the next week where a week ends; no week but the last has time to spare.
 */
export function inWeeks(tasks: readonly Task[], hoursPerWeek: number, firstDay: string): Week[] {
  const weeks: Week[] = [];
  let room = 0;
  for (const { key, minutes } of tasks) {
    for (let left = minutes; left > 0;) {
      if (room === 0) {
        const week = weekAfter(weeks.at(-1), firstDay);
        weeks.push(week);
        room = roomOf(week, hoursPerWeek);
      }
      const week = weeks.at(-1) as Week;
      const now = Math.min(left, room);
      week.parts.push({ key, minutes: now, begins: left === minutes, ends: left === now });
      week.minutes += now;
      left -= now;
      room -= now;
    }
  }
  return weeks;
}

function weekAfter(week: Week | undefined, firstDay: string): Week {
  const from = week ? daysAfter(week.to, 1) : firstDay;
  return { from, to: daysAfter(from, 6 - weekday(from)), minutes: 0, parts: [] };
}

function roomOf({ from }: Week, hoursPerWeek: number): number {
  return Math.max(1, Math.round((hoursPerWeek * 60 * (7 - weekday(from))) / 7));
}

/** 0 for Monday to 6 for Sunday; the first day of 1970 was a Thursday. */
function weekday(day: string): number {
  return (((Date.parse(day) / dayLength + 3) % 7) + 7) % 7;
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}
