import fc from "fast-check";
import { expect, test } from "vitest";
import type { Mode, Verdict } from "~/checkpoints/checkpoint";
import type { Result } from "~/diagnosis/diagnose";
import { heed } from "~/diagnosis/heed";
import { businessScore, coverageOf, storeScore } from "~/diagnosis/score";
import { claims, type Claim, type Said } from "~/facts/stated/statements";

const at = "2026-05-03T22:30:00Z";
const all: Verdict[] = ["yes", "no", "does-not-apply", "unknown", "ask"];
const modes: Mode[] = ["auto", "proves-yes", "proves-no", "assisted", "asked"];

function result(verdict: Verdict, mode: Mode = "proves-yes", checkpoint = "themes/kept"): Result {
  const because = verdict === "unknown" ? ({ kind: "failed", sentence: "It failed." } as const) : null;
  const sentence = "Your store says so.";
  return {
    checkpoint,
    skill: checkpoint,
    mode,
    asks: "Is it?",
    verdict,
    sentence,
    because,
    evidence: [],
    readAt: at,
  };
}

function said(says: Claim, checkpoint = "themes/kept"): Map<string, Said> {
  return new Map([[checkpoint, { says, at }]]);
}

test.each([
  ["yes", "yes"],
  ["not-yet", "no"],
  ["dont-know", "unknown"],
  ["does-not-apply", "does-not-apply"],
] as const)("where the store asks, “%s” settles it as %s", (says, verdict) => {
  const [heard] = heed([result("ask")], said(says), "Europe/Berlin");
  expect(heard).toMatchObject({ verdict, told: { role: "settles", store: { verdict: "ask" } } });
  expect(heard?.sentence).toMatch(/^You told us on May 4, 2026: .+\.$/);
});

test("where the store has settled it the verdict stays, and the other word stands beside it", () => {
  expect(heed([result("no")], said("yes"), undefined)[0]).toMatchObject({
    verdict: "no",
    told: { role: "contradicts", says: "yes" },
  });
  expect(heed([result("yes")], said("yes"), undefined)[0]).toMatchObject({
    verdict: "yes",
    told: { role: "beside" },
  });
});

test("what nobody was asked about is left as it was", () => {
  const results = [result("ask")];
  expect(heed(results, said("yes", "themes/other"), undefined)).toEqual(results);
});

const anything = fc.array(fc.tuple(fc.constantFrom(...all), fc.constantFrom(...modes)), { maxLength: 30 });
const words = fc.array(fc.constantFrom(undefined, ...claims), { minLength: 30, maxLength: 30 });

test("no word makes an unknown a no, turns the store's verdict, or lowers the coverage", () => {
  fc.assert(
    fc.property(anything, words, (verdicts, spoken) => {
      const before = verdicts.map(([verdict, mode], index) => result(verdict, mode, `store/${index}`));
      const told = new Map(
        spoken.flatMap((says, index) => (says ? [[`store/${index}`, { says, at }] as const] : [])),
      );
      const after = heed(before, told, undefined);
      before.forEach(({ verdict }, index) => {
        if (verdict !== "ask") expect(after[index]?.verdict).toBe(verdict);
      });
      expect(coverageOf(after).settled).toBeGreaterThanOrEqual(coverageOf(before).settled);
      expect(coverageOf(after).coverage).toBeGreaterThanOrEqual(coverageOf(before).coverage);
    }),
  );
});

const weights = new Map(
  ["a/1", "a/2", "a/3", "a/4", "a/5"].map((key) => [
    key,
    { key, code: "1.1.1", title: key, impact: 2, effort: 1, minutes: 5, after: [], lessons: [] },
  ]),
);

test("the store score counts what the store settled; the business score counts every word", () => {
  const results = heed(
    [
      result("yes", "auto", "a/1"),
      result("no", "auto", "a/2"),
      result("ask", "proves-yes", "a/3"),
      result("ask", "asked", "a/4"),
      result("ask", "assisted", "a/5"),
    ],
    new Map([
      ["a/3", { says: "yes", at }],
      ["a/4", { says: "yes", at }],
      ["a/5", { says: "not-yet", at }],
    ]),
    undefined,
  );
  expect(storeScore(results, weights)).toEqual({ score: 50, coverage: 2 / 3, settled: 2, applicable: 3 });
  expect(businessScore(results, weights)).toEqual({ score: 60, coverage: 1, settled: 5, applicable: 5 });
});

test("a business score waits until six in ten questions are settled", () => {
  const results = [result("yes", "auto", "a/1"), result("ask", "asked", "a/2")];
  expect(businessScore(results, weights)).toBeNull();
});
