import fc from "fast-check";
import { expect, test } from "vitest";
import { inWeeks, type Task } from "~/roadmap/weeks";

const anyTasks = fc
  .array(fc.integer({ min: 1, max: 400 }), { maxLength: 40 })
  .map((all): Task[] => all.map((minutes, index) => ({ key: `task-${index}`, minutes })));
const anyHours = fc.integer({ min: 1, max: 40 });
const anyDay = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function weekdayOf(day: string): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay();
}

test("nothing is lost: every minute of every task is in the weeks, in the tasks' order", () => {
  fc.assert(
    fc.property(anyTasks, anyHours, anyDay, (tasks, hours, day) => {
      const parts = inWeeks(tasks, hours, day).flatMap(({ parts }) => parts);
      const minutes = new Map<string, number>();
      for (const part of parts) minutes.set(part.key, (minutes.get(part.key) ?? 0) + part.minutes);
      expect([...minutes]).toEqual(tasks.map((task) => [task.key, task.minutes]));
      expect(parts.filter(({ begins }) => begins).map(({ key }) => key)).toEqual(tasks.map(({ key }) => key));
      expect(parts.filter(({ ends }) => ends).map(({ key }) => key)).toEqual(tasks.map(({ key }) => key));
    }),
  );
});

test("weeks follow one another without a day between: the first from its first day, all to Sunday", () => {
  fc.assert(
    fc.property(anyTasks, anyHours, anyDay, (tasks, hours, day) => {
      const weeks = inWeeks(tasks, hours, day);
      if (weeks[0]) expect(weeks[0].from).toBe(day);
      for (const [index, { from, to }] of weeks.entries()) {
        expect(from <= to).toBe(true);
        expect(weekdayOf(to)).toBe(0);
        if (index === 0) continue;
        expect(weekdayOf(from)).toBe(1);
        expect(Date.parse(from) - Date.parse(weeks[index - 1]?.to ?? "")).toBe(86_400_000);
      }
    }),
  );
});

test("a week holds no more than its hours, and only the last has time to spare", () => {
  fc.assert(
    fc.property(anyTasks, anyHours, anyDay, (tasks, hours, day) => {
      const weeks = inWeeks(tasks, hours, day);
      for (const [index, { from, to, minutes, parts }] of weeks.entries()) {
        const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
        const room = Math.round((hours * 60 * days) / 7);
        expect(minutes).toBe(parts.reduce((sum, part) => sum + part.minutes, 0));
        if (index < weeks.length - 1) expect(minutes).toBe(room);
        else expect(minutes).toBeLessThanOrEqual(room);
      }
    }),
  );
});

test("more hours never end later", () => {
  fc.assert(
    fc.property(anyTasks, fc.integer({ min: 1, max: 39 }), anyDay, (tasks, hours, day) => {
      const end = (each: number) => inWeeks(tasks, each, day).at(-1)?.to ?? "";
      expect(end(hours + 1) <= end(hours)).toBe(true);
    }),
  );
});

test("a step longer than a week goes on, and on a Wednesday only five of the week's seven days count", () => {
  expect(inWeeks([{ key: "long", minutes: 200 }], 2, "2026-11-25")).toEqual([
    {
      from: "2026-11-25",
      to: "2026-11-29",
      minutes: 86,
      parts: [{ key: "long", minutes: 86, begins: true, ends: false }],
    },
    {
      from: "2026-11-30",
      to: "2026-12-06",
      minutes: 114,
      parts: [{ key: "long", minutes: 114, begins: false, ends: true }],
    },
  ]);
});
