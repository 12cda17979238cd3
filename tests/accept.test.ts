import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mode, Verdict } from "~/checkpoints/checkpoint";
import { accept, dayOf, isLeftOpen, type Acceptance } from "~/diagnosis/accept";
import type { Result } from "~/diagnosis/diagnose";
import { findGaps, type SkillWeight } from "~/diagnosis/gaps";
import { businessScore, coverageOf, missingForBusinessScore, storeScore } from "~/diagnosis/score";

const today = "2026-11-23";
const verdicts: Verdict[] = ["yes", "no", "unknown", "ask", "does-not-apply"];
const modes: Mode[] = ["auto", "proves-yes", "proves-no", "assisted", "asked"];

describe("a gap left open on purpose", () => {
  const results = [result("a", "no"), result("b", "no"), result("c", "yes"), result("d", "ask")];

  it("leaves gaps, both scores and the coverage, and stays what it is", () => {
    const accepted = accept(results, [until("a", "2027-03-01")], today);
    expect(findGaps(accepted, skills(results)).map(({ skill }) => skill.key)).toEqual(["b"]);
    expect(storeScore(accepted, skills(results))).toMatchObject({ score: 50, applicable: 3 });
    expect(businessScore(accepted, skills(results))).toMatchObject({ score: 50, settled: 2, applicable: 3 });
    expect(accepted[0]).toMatchObject({ verdict: "no", accepted: { reason: "On purpose.", over: false } });
  });

  it("still holds on its last day, and counts again on the day after, saying so", () => {
    const onTheDay = accept(results, [until("a", today)], today);
    expect(isLeftOpen(onTheDay[0]!)).toBe(true);
    const after = accept(results, [until("a", today)], "2026-11-24");
    expect(isLeftOpen(after[0]!)).toBe(false);
    expect(after[0]?.accepted).toMatchObject({ until: today, over: true });
    expect(findGaps(after, skills(results))).toHaveLength(2);
  });

  it("can be nothing but a gap", () => {
    const all = verdicts.map((verdict) => result(verdict, verdict));
    const acceptances = verdicts.map((verdict) => until(verdict, "2027-03-01"));
    const accepted = accept(all, acceptances, today).filter((each) => each.accepted);
    expect(accepted.map(({ verdict }) => verdict)).toEqual(["no"]);
  });
});

it("never changes a verdict, never lowers a score, and is as if the gap did not apply", () => {
  const some = fc.array(
    fc.record({
      verdict: fc.constantFrom(...verdicts),
      mode: fc.constantFrom(...modes),
      given: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(some, (drawn) => {
      const all = drawn.map(({ verdict, mode }, index) => ({ ...result(`s${index}`, verdict), mode }));
      const given = drawn.flatMap((each, index) => (each.given ? [until(`s${index}`, "2027-01-01")] : []));
      const accepted = accept(all, given, today);
      expect(accepted.map(({ verdict }) => verdict)).toEqual(all.map(({ verdict }) => verdict));
      const away = all.map((each, index) =>
        each.verdict === "no" && drawn[index]?.given ? { ...each, verdict: "does-not-apply" as const } : each,
      );
      expect(storeScore(accepted, skills(all))).toEqual(storeScore(away, skills(all)));
      expect(businessScore(accepted, skills(all))).toEqual(businessScore(away, skills(all)));
      expect(storeScore(accepted, skills(all)).score ?? 100).toBeGreaterThanOrEqual(
        storeScore(all, skills(all)).score ?? 0,
      );
      expect(accept(all, [...given].reverse(), today)).toEqual(accepted);
    }),
  );
});

it("the business score says how many answers it still waits for", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...verdicts), { minLength: 1 }), (drawn) => {
      const all = drawn.map((verdict, index) => result(`s${index}`, verdict));
      const missing = missingForBusinessScore(coverageOf(all));
      fc.pre(all.some(({ verdict }) => verdict !== "does-not-apply"));
      expect(missing === 0).toBe(businessScore(all, skills(all)) !== null);
      let left = missing;
      const answered = all.map((each) =>
        left > 0 && (each.verdict === "ask" || each.verdict === "unknown")
          ? (left--, { ...each, verdict: "yes" as const })
          : each,
      );
      expect(businessScore(answered, skills(all))).not.toBeNull();
    }),
  );
});

it("a day is the store's own", () => {
  const moment = new Date("2026-11-23T23:30:00Z");
  expect(dayOf(moment, "Pacific/Auckland")).toBe("2026-11-24");
  expect(dayOf(moment, "America/Los_Angeles")).toBe("2026-11-23");
  expect(dayOf(moment, undefined)).toBe("2026-11-23");
  expect(dayOf(moment, "Nowhere/Unheard")).toBe("2026-11-23");
});

function until(checkpoint: string, day: string): Acceptance {
  return { checkpoint, reason: "On purpose.", until: day, at: new Date("2026-11-01T09:00:00Z") };
}

function skills(results: readonly Result[]): Map<string, SkillWeight> {
  return new Map(
    results.map(({ skill }) => [
      skill,
      { key: skill, code: "1.1.1", title: skill, impact: 3, effort: 1, minutes: 5, after: [], lessons: [] },
    ]),
  );
}

function result(key: string, verdict: Verdict): Result {
  const because = verdict === "unknown" ? { kind: "cannot-tell" as const, sentence: "So." } : null;
  const about = { checkpoint: key, skill: key, mode: "auto", asks: "Is it?", sentence: "It is." } as const;
  return { ...about, verdict, because, evidence: [], readAt: null };
}
