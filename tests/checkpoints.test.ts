import { expect, test } from "vitest";
import { checkpoints } from "~/checkpoints";
import type { Example, Mode } from "~/checkpoints/checkpoint";
import { answerOne } from "~/diagnosis/diagnose";
import { facts } from "~/facts";
import type { FactName, Readings } from "~/facts/fact";

const mustShow: Record<Mode, string[]> = {
  auto: ["yes", "no"],
  "proves-yes": ["yes", "ask"],
  "proves-no": ["no", "ask"],
  assisted: ["ask"],
  asked: [],
};

test.each([...checkpoints])("%s answers its own examples", (id, checkpoint) => {
  for (const example of checkpoint.examples) {
    const result = answerOne(id, checkpoint, readingsOf(example));
    expect(result.verdict, `${JSON.stringify(example.given)} → ${result.sentence}`).toBe(example.is);
    if (example.says) expect(result.sentence).toContain(example.says);
    expect(result.sentence, "a full sentence").toMatch(/^[\p{Lu}“\d].*[.?]$/su);
    // The answer buttons belong to the one question above; a second one could turn what a yes means.
    if (result.verdict === "ask") expect(result.sentence, "asks no second question").not.toContain("?");
    if (["yes", "no", "ask"].includes(result.verdict) && checkpoint.mode !== "asked")
      expect(result.evidence.length, "evidence").toBeGreaterThan(0);
  }
});

test.each([...checkpoints])("%s shows what its mode demands", (_, { mode, examples }) => {
  expect(examples.map((example) => example.is)).toEqual(expect.arrayContaining(mustShow[mode]));
});

test.each([...checkpoints].filter(([, { applies }]) => applies))(
  "%s shows when it is asked and when it does not apply",
  (_, { examples }) => {
    expect(examples.map((example) => example.is)).toEqual(expect.arrayContaining(["ask", "does-not-apply"]));
  },
);

test.each([...checkpoints])("%s is unknown when any fact it needs is unread", (id, checkpoint) => {
  // A question for the merchant stays one when the fact that might make it pointless is unread.
  if (checkpoint.mode === "asked") return;
  for (const name of checkpoint.needs.filter((need) => need !== "readAt" && need !== "profile")) {
    const readings = readingsOf({ given: { [name]: { unread: "The reading failed." } }, is: "unknown" });
    expect(answerOne(id, checkpoint, readings)).toMatchObject({
      verdict: "unknown",
      sentence: "The reading failed.",
    });
  }
});

test("no two checkpoints prove the same skill", () => {
  const skills = [...checkpoints.values()].map((checkpoint) => checkpoint.skill);
  expect(new Set(skills).size).toBe(skills.length);
});

test.each([...checkpoints])(
  "%s asks for something that can be shown, in one short question",
  (_, { asks }) => {
    expect(asks).toMatch(/^\p{Lu}[^?]*\?$/u);
    expect(asks.length, "characters").toBeLessThanOrEqual(80);
    expect(asks, "nobody can be asked to judge what they know").not.toMatch(
      /\b(?:know|understand|properly)\b/i,
    );
  },
);

/** Every fact at its own healthy example, with the example's differences laid over. */
function readingsOf({ given }: Example): Readings {
  const readings: Record<string, unknown> = {
    readAt: { known: true, value: given.readAt ?? "2026-11-24T09:00:00Z" },
    profile: { known: true, value: given.profile ?? {} },
  };
  for (const [name, fact] of facts) {
    const over = given[name as FactName] as { unread?: string } | undefined;
    readings[name] = over?.unread
      ? { known: false, because: { kind: "failed", sentence: over.unread } }
      : { known: true, value: lay(fact.example, over) };
  }
  return readings as Readings;
}

function lay(base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (Array.isArray(over)) return over.map((item) => lay(Array.isArray(base) ? base[0] : undefined, item));
  if (over === null || typeof over !== "object" || base === null || typeof base !== "object") return over;
  const entries = Object.entries(over).map(([key, value]) => [
    key,
    lay((base as Record<string, unknown>)[key], value),
  ]);
  return { ...base, ...Object.fromEntries(entries) };
}
