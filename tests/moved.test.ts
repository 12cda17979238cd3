import fc from "fast-check";
import { expect, test } from "vitest";
import type { Result } from "~/diagnosis/diagnose";
import type { Gap } from "~/diagnosis/gaps";
import { buildRoadmap } from "~/roadmap/build-roadmap";
import { doneSteps } from "~/roadmap/done";
import { comparedWith, moved, type Road } from "~/roadmap/moved";

type Verdict = Result["verdict"];
type Made = { impact: number; minutes: number; before: number; then: Verdict; now: Verdict; read: boolean };

const verdicts: Verdict[] = ["yes", "no", "unknown", "ask", "does-not-apply"];
const mostlyMissing = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Verdict>("no") },
  fc.constantFrom(...verdicts),
);

/** Skills of a store at two times; what comes before one is among those made before it. */
const anyStore = fc.array(
  fc.record({
    impact: fc.integer({ min: 1, max: 5 }),
    minutes: fc.integer({ min: 1, max: 60 }),
    before: fc.nat(),
    then: mostlyMissing,
    now: mostlyMissing,
    read: fc.boolean(),
  }),
  { maxLength: 25 },
);

function gapOf({ impact, minutes, before }: Made, index: number): Gap {
  const key = `skill-${index}`;
  const skill = {
    ...{ key, code: `1.1.${index}`, title: `Skill ${index}`, impact, effort: 1, minutes },
    after: index > 0 && before % 3 > 0 ? [`skill-${before % index}`] : [],
    lessons: [{ code: `1.1.${index}.1`, title: "A lesson", minutes: 10 }],
  };
  return { skill, result: resultOf(index, "no"), critical: impact === 5, unlocks: [] };
}

function resultOf(index: number, verdict: Verdict): Result {
  const about = { mode: "auto", asks: "Is it so?", because: null, evidence: [], readAt: null } as const;
  const sentence = `It is ${verdict}.`;
  return {
    ...about,
    evidence: [],
    checkpoint: `some/check-${index}`,
    skill: `skill-${index}`,
    verdict,
    sentence,
  };
}

function roadOf(store: readonly Made[], when: "then" | "now"): Road {
  const gaps = store.map(gapOf).filter((_, index) => store[index]?.[when] === "no");
  const read = when === "then" ? [] : store.flatMap(({ read }, index) => (read ? [`1.1.${index}.1`] : []));
  const progress = { readLessons: new Set(read) };
  return { gaps, progress, steps: buildRoadmap(gaps, progress) };
}

function compare(store: readonly Made[]) {
  const [before, after] = [roadOf(store, "then"), roadOf(store, "now")];
  const results = store.map(({ now }, index) => resultOf(index, now));
  const then = Object.fromEntries(store.map(({ then }, index) => [`some/check-${index}`, then]));
  return { before, after, moves: moved(before, after, results, then) };
}

function order({ steps }: Road): string[] {
  return [...new Set(steps.map(({ skill }) => skill))];
}

test("between a roadmap and itself nothing moved", () => {
  fc.assert(
    fc.property(anyStore, (store) => {
      expect(compare(store.map((each) => ({ ...each, then: each.now, read: false }))).moves).toEqual([]);
    }),
  );
});

test("every skill that left is told once, and every one that came", () => {
  fc.assert(
    fc.property(anyStore, (store) => {
      const { before, after, moves } = compare(store);
      const [then, now] = [order(before), order(after)];
      const told = (...ways: string[]) =>
        moves.filter(({ way }) => ways.includes(way)).map(({ skill }) => skill);
      expect(told("closed", "left")).toEqual(then.filter((key) => !now.includes(key)));
      expect(told("new")).toEqual(now.filter((key) => !then.includes(key)));
      expect(new Set(moves.map(({ skill }) => skill)).size).toBe(moves.length);
    }),
  );
});

test("what is not told to have moved is in the same order as before", () => {
  fc.assert(
    fc.property(anyStore, (store) => {
      const { before, after, moves } = compare(store);
      const told = new Set(moves.map(({ skill }) => skill));
      const still = (road: Road) => order(road).filter((key) => !told.has(key));
      expect(still(after)).toEqual(still(before));
    }),
  );
});

test("when the first step closes the others stay where they are", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 20 }), (count) => {
      const store = Array.from({ length: count }, (_, index): Made => {
        const now = index === 0 ? "yes" : "no";
        return { impact: 3, minutes: 10 + index, before: 0, then: "no", now, read: false };
      });
      const { moves } = compare(store);
      expect(moves.map(({ skill, way }) => [skill, way])).toEqual([["skill-0", "closed"]]);
    }),
  );
});

/** Three skills of their own: the first is the best a minute, the last the poorest. */
function three(changes: Partial<Made>[]): Made[] {
  return [10, 30, 60].map((minutes, index) => ({
    ...{ impact: 3, minutes, before: 0, then: "no" as const, now: "no" as const, read: false },
    ...changes[index],
  }));
}

test("each move has its reason", () => {
  const only = (changes: Partial<Made>[]) => compare(three(changes)).moves;
  expect(only([{ now: "yes" }])).toMatchObject([{ way: "closed", by: "store", was: 1 }]);
  expect(only([{ now: "does-not-apply" }])).toMatchObject([{ way: "left", because: "does-not-apply" }]);
  expect(only([{ now: "unknown" }])).toMatchObject([{ way: "left", because: "not-known" }]);
  expect(only([{ then: "yes" }])).toMatchObject([{ way: "new", because: "lost", place: 1 }]);
  expect(only([{ then: "ask" }])).toMatchObject([{ way: "new", because: "found" }]);
  expect(only([{ minutes: 22 }, { minutes: 20, read: true }])).toEqual([]);
  const overtaken = compare(three([{ minutes: 25 }, { read: true }])).moves;
  expect(overtaken).toMatchObject([
    { skill: "skill-1", way: "up", was: 2, place: 1, cause: { kind: "lessons-read", lessons: 1 } },
  ]);
});

test("a gap that is left open on purpose, or counts again, is told as that", () => {
  const [before, after] = [roadOf(three([]), "then"), roadOf(three([{ now: "yes" }]), "now")];
  const results = [0, 1, 2].map((index) => resultOf(index, "no"));
  const then = { "some/check-0": "no", "some/check-1": "no", "some/check-2": "no" } as const;
  expect(moved(before, after, results, then)).toMatchObject([{ way: "left", because: "accepted" }]);
  expect(moved(after, before, results, then)).toMatchObject([{ way: "new", because: "counts-again" }]);
});

test("a step that opens something new comes sooner, and says what", () => {
  // The poor first one opens the rich last one, which was in place before.
  const store: Made[] = [
    { impact: 1, minutes: 50, before: 0, then: "no", now: "no", read: false },
    { impact: 3, minutes: 50, before: 0, then: "no", now: "no", read: false },
    { impact: 5, minutes: 1, before: 0, then: "yes", now: "no", read: false },
  ];
  const gaps = store.map(gapOf);
  const opener = { ...(gaps[2] as Gap), skill: { ...(gaps[2] as Gap).skill, after: ["skill-0"] } };
  const road = (all: Gap[]): Road => {
    const progress = { readLessons: new Set<string>() };
    return { gaps: all, progress, steps: buildRoadmap(all, progress) };
  };
  const [before, after] = [road(gaps.slice(0, 2)), road([...gaps.slice(0, 2), opener])];
  const results = store.map(({ now }, index) => resultOf(index, now));
  expect(moved(before, after, results, { "some/check-2": "yes" })).toMatchObject([
    { skill: "skill-2", way: "new", because: "lost" },
    { skill: "skill-0", way: "up", cause: { kind: "now-opens", title: "Skill 2" } },
  ]);
  expect(
    moved(
      after,
      before,
      store.map((_, index) => resultOf(index, index === 2 ? "yes" : "no")),
      {},
    ),
  ).toMatchObject([
    { skill: "skill-2", way: "closed" },
    { skill: "skill-0", way: "down", cause: { kind: "opens-no-more", title: "Skill 2" } },
  ]);
});

test("done is what was missing once and is met now, since the day it was met", () => {
  const day = (date: string) => new Date(`${date}T10:00:00Z`);
  const turn = (index: number, from: Verdict | null, to: Verdict) => ({
    checkpoint: `some/check-${index}`,
    from,
    to,
  });
  const course = [
    { at: day("2026-06-09"), turned: [turn(0, "yes", "no"), turn(3, "ask", "yes")] },
    { at: day("2026-05-03"), turned: [turn(0, "no", "yes"), turn(1, "no", "unknown"), turn(2, "no", "yes")] },
    {
      at: day("2026-07-01"),
      turned: [turn(0, "no", "yes"), turn(1, "unknown", "yes"), turn(2, "yes", "unknown")],
    },
    { at: day("2026-08-01"), turned: [turn(2, "unknown", "yes")] },
  ];
  const results = [0, 1, 2, 3].map((index) => resultOf(index, "yes"));
  const dated = (all: Result[]) =>
    doneSteps(all, course).map(({ skill, at }) => [skill, at.toISOString().slice(0, 10)]);
  expect(dated(results)).toEqual([
    ["skill-0", "2026-07-01"],
    ["skill-1", "2026-07-01"],
    ["skill-2", "2026-05-03"],
  ]);
  expect(dated([resultOf(0, "no"), resultOf(2, "does-not-apply")])).toEqual([]);
});

test("it is compared with where the store stood a week ago, in the first week with where it began", () => {
  const at = (day: string) => ({ at: new Date(`${day}T10:00:00Z`) });
  const now = new Date("2026-11-23T12:00:00Z");
  const [old, weekAgo, recent] = [at("2026-10-01"), at("2026-11-16"), at("2026-11-20")];
  expect(comparedWith([recent, old, weekAgo], now)).toBe(weekAgo);
  expect(comparedWith([recent, old], now)).toBe(old);
  expect(comparedWith([at("2026-11-23"), recent], now)).toBe(recent);
  expect(comparedWith([], now)).toBeNull();
});
