import fc from "fast-check";
import { expect, test } from "vitest";
import type { Mode, Verdict } from "~/checkpoints/checkpoint";
import { expectedKnown, openCards, type SkillPlace } from "~/diagnosis/cards";
import type { Result } from "~/diagnosis/diagnose";
import { heed } from "~/diagnosis/heed";
import { claims } from "~/facts/stated/statements";

const at = "2026-05-03T12:00:00Z";
const programs = ["1", "2", "3"];

function place(n: number, over: Partial<SkillPlace> = {}): SkillPlace {
  const own = {
    key: `skill-${n}`,
    code: `1.1.${n}`,
    title: `Skill ${n}`,
    impact: (n % 5) + 1,
    effort: 1,
    minutes: 5,
  };
  const rest = { after: [], implies: [], lessons: [], path: "Launch", difficulty: "Beginner" } as const;
  return { ...own, ...rest, program: programs[n % 3] ?? "1", ...over };
}

function result(n: number, verdict: Verdict, mode: Mode = "asked"): Result {
  const about = { checkpoint: `store/${n}`, skill: `skill-${n}`, mode, asks: `Is ${n} there?`, evidence: [] };
  return { ...about, verdict, sentence: "It is open.", because: null, readAt: null };
}

function askedIn(results: readonly Result[], skills: ReadonlyMap<string, SkillPlace>): string[] {
  return openCards(results, skills).flatMap(({ rows }) => rows.map(({ checkpoint }) => checkpoint));
}

const many = new Map(Array.from({ length: 60 }, (_, n) => [`skill-${n}`, place(n)]));
const anyStore = fc
  .array(
    fc.tuple(
      fc.constantFrom<Verdict>("yes", "no", "ask", "ask", "unknown", "does-not-apply"),
      fc.constantFrom<Mode>("auto", "proves-yes", "proves-no", "assisted", "asked"),
      fc.constantFrom(undefined, undefined, ...claims),
    ),
    { minLength: 60, maxLength: 60 },
  )
  .map((all) => {
    const results = all.map(([verdict, mode], n) => result(n, verdict, mode));
    const said = all.flatMap(([, , says], n) => (says ? [[`store/${n}`, { says, at }] as const] : []));
    return heed(results, new Map(said), "UTC");
  });

test("cards ask every open question once, and nothing that is settled, answered or waits for one tap", () => {
  fc.assert(
    fc.property(anyStore, (results) => {
      const open = results.filter(
        ({ verdict, mode, told }) => verdict === "ask" && mode !== "assisted" && !told,
      );
      expect(askedIn(results, many).sort()).toEqual(open.map(({ checkpoint }) => checkpoint).sort());
    }),
  );
});

test("no card is too long for a thumb, and the order of the input never shows", () => {
  fc.assert(
    fc.property(anyStore, (results) => {
      const cards = openCards(results, many);
      for (const { rows } of cards) expect(rows.length).toBeLessThanOrEqual(7);
      expect(openCards([...results].reverse(), many)).toEqual(cards);
    }),
  );
});

test("a question whose yes would imply what is missing is not asked", () => {
  const skills = new Map([
    ["skill-0", place(0)],
    ["skill-1", place(1, { implies: ["skill-0"] })],
  ]);
  expect(askedIn([result(0, "no", "auto"), result(1, "ask")], skills)).toEqual([]);
  expect(askedIn([result(0, "yes", "auto"), result(1, "ask")], skills)).toEqual(["store/1"]);
});

test("where a program is full of gaps its questions come first", () => {
  const skills = new Map(
    Array.from({ length: 20 }, (_, n) => [
      `skill-${n}`,
      place(n, { impact: 3, program: n < 10 ? "1" : "2" }),
    ]),
  );
  const results = Array.from({ length: 20 }, (_, n) =>
    n % 10 < 5 ? result(n, n < 10 ? "yes" : "no", "auto") : result(n, "ask"),
  );
  expect(openCards(results, skills)[0]?.program).toBe("2");
});

test("all is known when nothing is open, and less the more is open", () => {
  expect(expectedKnown([result(0, "no", "auto")], many)).toBe(1);
  const some = expectedKnown([result(0, "no", "auto"), result(1, "ask")], many);
  const more = expectedKnown([result(0, "no", "auto"), result(1, "ask"), result(2, "ask")], many);
  expect(some).toBeLessThan(1);
  expect(more).toBeLessThan(some);
});
