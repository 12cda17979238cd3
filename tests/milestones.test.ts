import fc from "fast-check";
import { expect, test } from "vitest";
import type { Verdict } from "~/checkpoints/checkpoint";
import type { Result } from "~/diagnosis/diagnose";
import { turnedBetween, turnKind, verdictsOf } from "~/diagnosis/turned";
import { nextMilestone } from "~/shop/next-milestone";
import type { Milestone } from "~/records/milestones.server";

const all: Verdict[] = ["yes", "no", "does-not-apply", "unknown", "ask"];

function result(checkpoint: string, verdict: Verdict, more: Partial<Result> = {}): Result {
  const about = { skill: "any", mode: "auto", asks: "Is it so?", because: null, evidence: [] } as const;
  return {
    checkpoint,
    verdict,
    sentence: `It is ${verdict}.`,
    ...about,
    evidence: [],
    readAt: null,
    ...more,
  };
}

const someResults = fc
  .dictionary(fc.constantFrom("a/a", "a/b", "b/a", "b/b", "c/c"), fc.constantFrom(...all))
  .map((verdicts) => Object.entries(verdicts).map(([id, verdict]) => result(id, verdict)));

test("what turned leads from the verdicts before to the verdicts after", () => {
  fc.assert(
    fc.property(someResults, someResults, (before, after) => {
      const turned = turnedBetween(verdictsOf(before), after);
      const now = verdictsOf(after);
      const applied = {
        ...verdictsOf(before),
        ...Object.fromEntries(turned.map((t) => [t.checkpoint, t.to])),
      };
      for (const [id, verdict] of Object.entries(now)) expect(applied[id]).toBe(verdict);
      for (const { from, to } of turned) expect(from).not.toBe(to);
      expect(turnedBetween(now, after)).toEqual([]);
    }),
  );
});

test("nothing turns at the first look, and what is new since is told apart from what was lost", () => {
  expect(turnedBetween(null, [result("a/a", "no")])).toEqual([]);
  const [turn] = turnedBetween({}, [result("a/a", "no")]);
  expect(turn).toMatchObject({ from: null, to: "no" });
  expect(turnKind(null, "no")).toBe("new");
  expect(turnKind("unknown", "no")).toBe("found-missing");
  expect(turnKind("yes", "no")).toBe("lost");
  expect(turnKind("no", "yes")).toBe("closed");
  expect(turnKind("yes", "unknown")).toBe("no-longer-known");
  expect(turnKind("no", "does-not-apply")).toBe("applies-otherwise");
  // A name that every object has is no checkpoint of before.
  expect(turnedBetween({}, [result("constructor", "yes")])[0]?.from).toBeNull();
});

test("a turn says whose word it is, and keeps no more than the beginning of a long sentence", () => {
  const store = { verdict: "ask", sentence: "" } as const;
  const told = { says: "yes", at: "2026-05-03T10:00:00Z", role: "settles", store } as const;
  const [said, seen] = turnedBetween({ "a/a": "ask", "a/b": "yes" }, [
    result("a/a", "yes", { told }),
    result("a/b", "no", { told: { ...told, role: "contradicts" }, sentence: "👟".repeat(5_000) }),
  ]);
  expect([said?.by, seen?.by]).toEqual(["merchant", "store"]);
  expect(seen?.sentence).toBe(`${"👟".repeat(400)}…`);
});

function milestone(
  id: string,
  kind: Milestone["kind"],
  at: string,
  verdicts: Milestone["verdicts"],
): Milestone {
  const scores = { store: 50, business: null, coverage: 0.5 };
  return { id, kind, at: new Date(at), verdicts, turned: [], scores };
}

function standing(results: Result[]) {
  const score = { score: 50, coverage: 1, settled: 1, applicable: 1 };
  const shop = { known: true, value: { ianaTimezone: "America/Los_Angeles" } };
  return { results, score, business: null, scan: { readings: { shop } } } as unknown as Parameters<
    typeof nextMilestone
  >[1];
}

test("statements of one day of the store are one milestone, which goes when all was taken back", () => {
  const first = milestone("1", "first", "2026-05-03T09:00:00Z", { "a/a": "ask", "a/b": "ask" });
  const days = milestone("2", "statement", "2026-05-04T08:00:00Z", { "a/a": "yes", "a/b": "ask" });
  const both = standing([result("a/a", "yes"), result("a/b", "no")]);
  // Eight and half past six in the morning in UTC lie on either side of midnight in Los Angeles.
  const sameDay = new Date("2026-05-04T06:30:00Z");
  const nextDay = new Date("2026-05-04T08:30:00Z");

  const again = nextMilestone(
    [{ ...days, at: new Date("2026-05-04T02:00:00Z") }, first],
    both,
    "statement",
    sameDay,
  );
  expect(again.drop?.id).toBe("2");
  expect(again.add?.turned.map(({ checkpoint, from }) => [checkpoint, from])).toEqual([
    ["a/a", "ask"],
    ["a/b", "ask"],
  ]);

  const later = nextMilestone(
    [{ ...days, at: new Date("2026-05-04T02:00:00Z") }, first],
    both,
    "statement",
    nextDay,
  );
  expect(later.drop).toBeNull();
  expect(later.add?.turned.map(({ checkpoint }) => checkpoint)).toEqual(["a/b"]);

  const takenBack = standing([result("a/a", "ask"), result("a/b", "ask")]);
  const none = nextMilestone([days, first], takenBack, "statement", days.at);
  expect([none.drop?.id, none.add]).toEqual(["2", null]);
});

test("every scan is kept; a check only when something turned", () => {
  const before = [milestone("1", "first", "2026-05-03T09:00:00Z", { "a/a": "no" })];
  const same = standing([result("a/a", "no")]);
  const now = new Date("2026-05-05T09:00:00Z");
  expect(nextMilestone(before, same, "check", now)).toEqual({ drop: null, add: null });
  expect(nextMilestone(before, same, "again", now).add?.turned).toEqual([]);
  const closed = nextMilestone(before, standing([result("a/a", "yes")]), "check", now);
  expect(closed.add).toMatchObject({
    kind: "check",
    verdicts: { "a/a": "yes" },
    turned: [{ from: "no", to: "yes" }],
  });
  // Whatever comes first is where the course begins.
  expect(nextMilestone([], same, "check", now).add?.turned).toEqual([]);
});
