import { expect, test } from "vitest";
import { nothingSaid } from "~/facts/stated/statements";
import { checkpoint, no, yes, type Checkpoint } from "~/checkpoints/checkpoint";
import { scanLine } from "~/shop/scan-line";
import type { FactName, Readings } from "~/facts/fact";

const readings: Readings = {
  readAt: { known: true, value: "2026-11-24T09:00:00Z" },
  themes: { known: true, value: [] },
  onlineStore: { known: true, value: { passwordProtected: true } },
};

const checkpoints = new Map<string, Checkpoint>([
  ["themes/light", of("light", ["themes"], () => no("A light gap.", { field: "themes" }))],
  ["themes/kept", of("kept", ["themes"], () => yes("A thing in place.", { field: "themes" }))],
  ["store/heavy", of("heavy", ["onlineStore"], () => no("A heavy gap.", { field: "onlineStore" }))],
  ["store/later", of("later", ["pages"], () => yes("Not read yet.", { field: "pages" }))],
]);

const skills = new Map(
  [
    ["light", 1],
    ["kept", 5],
    ["heavy", 5],
    ["later", 5],
  ].map(([key, impact]) => [key as string, skill(key as string, impact as number)]),
);

const academy = {
  checkpoints,
  skills,
  facts: ["themes", "onlineStore", "pages"] as const,
  said: nothingSaid,
};

test("a line names what was read in merchant words and answers only what that allows", () => {
  const line = scanLine({ state: "reading", readings, problem: null }, new Set(), academy);
  expect(line).toMatchObject({ read: ["themes", "storefront password"], ahead: ["pages"], total: 3 });
  expect(line.found.map((found) => found.checkpoint)).not.toContain("store/later");
});

test("lists that Shopify is still gathering are named with how far it is", () => {
  const reads = { requests: 1, points: 1, waitedMs: 0, bulkOperations: 2 };
  const large = [
    { fact: "pages" as const, size: 90_000, gathered: 1_200 },
    { fact: "themes" as const, size: null, gathered: 7 },
  ];
  const scan = { state: "reading" as const, readings, problem: null };
  expect(scanLine({ ...scan, reads: { ...reads, large } }, new Set(), academy).large).toEqual([
    { what: "pages", gathered: 1_200 },
  ]);
  expect(scanLine(scan, new Set(), academy).large).toEqual([]);
});

test("the weightiest gap comes first, what is in place after the gaps", () => {
  const { found } = scanLine({ state: "reading", readings, problem: null }, new Set(), academy);
  expect(found.map((each) => each.checkpoint)).toEqual(["store/heavy", "themes/light", "themes/kept"]);
  expect(found[0]).toMatchObject({
    verdict: "no",
    sentence: "A heavy gap.",
    title: "Skill heavy",
    impact: 5,
  });
});

test("what was told is not told again", () => {
  const told = new Set(["store/heavy", "themes/light"]);
  const { found } = scanLine({ state: "reading", readings, problem: null }, told, academy);
  expect(found.map((each) => each.checkpoint)).toEqual(["themes/kept"]);
});

test("a part that could not be read counts as asked for, and what needs it is not known", () => {
  const because = { kind: "failed", sentence: "Shopify did not answer." } as const;
  const lost = { ...readings, pages: { known: false, because } } as Readings;
  const line = scanLine({ state: "done", readings: lost, problem: null }, new Set(), academy);
  expect(line.ahead).toEqual([]);
  expect(line.found.at(-1)).toMatchObject({ checkpoint: "store/later", verdict: "unknown" });
});

function of(skill: string, needs: FactName[], answer: Checkpoint["answer"]): Checkpoint {
  return {
    ...checkpoint({ asks: "Is it?", skill, mode: "asked" }),
    mode: "auto",
    needs,
    answer,
  };
}

function skill(key: string, impact: number) {
  return { key, code: "1.1.1", title: `Skill ${key}`, impact, effort: 1, minutes: 5, after: [], lessons: [] };
}
