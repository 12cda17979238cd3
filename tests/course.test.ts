import { expect, test } from "vitest";
import { differencesBetween, regressionsOf, type Mark } from "~/diagnosis/course";
import type { Turn } from "~/diagnosis/turned";
import { choicesOf, composeHistory } from "~/screens/history/history";
import type { MilestoneHead } from "~/records/milestones.server";

function turn(checkpoint: string, from: Turn["from"], to: Turn["to"], more: Partial<Turn> = {}): Turn {
  return { checkpoint, from, to, sentence: `${checkpoint} is ${to}.`, by: "store", ...more };
}

const may3 = "2026-05-03T10:00:00Z";
const june1 = "2026-06-01T10:00:00Z";
const june9 = "2026-06-09T10:00:00Z";
const july1 = "2026-07-01T10:00:00Z";
const begun: Mark = { at: "2026-05-01T10:00:00Z", turned: [] };

test("what was mastered and lost is found, even when it was unknown in between and whatever the order given", () => {
  const marks: Mark[] = [
    { at: june9, turned: [turn("a", "unknown", "no")] },
    { at: may3, turned: [turn("a", "no", "yes")] },
    begun,
    { at: june1, turned: [turn("a", "yes", "unknown")] },
  ];
  expect(regressionsOf(marks)).toEqual([
    {
      checkpoint: "a",
      mastered: { at: may3, by: "store", seen: "turned" },
      lostAt: june9,
      sentence: "a is no.",
      backAt: null,
    },
  ]);
});

test("what was there at the first look was not mastered on that day, and what comes back is told", () => {
  const marks = [
    begun,
    { at: june9, turned: [turn("a", "yes", "no")] },
    { at: july1, turned: [turn("a", "no", "yes")] },
  ];
  expect(regressionsOf(marks)).toMatchObject([
    { mastered: { at: begun.at, seen: "first" }, lostAt: june9, backAt: july1 },
  ]);
});

test.each([
  [
    "a corrected answer",
    [turn("a", "ask", "yes", { by: "merchant" }), turn("a", "yes", "no", { by: "merchant" })],
  ],
  ["what was never known to be in place", [turn("a", "ask", "unknown"), turn("a", "unknown", "no")]],
  ["what did not apply for a while", [turn("a", "yes", "does-not-apply"), turn("a", "does-not-apply", "no")]],
  ["a question that is new", [turn("a", null, "no"), turn("a", "no", "unknown")]],
])("%s is no loss", (_, turns) => {
  const marks = [
    begun,
    ...turns.map((each, index) => ({ at: [may3, june9][index] ?? july1, turned: [each] })),
  ];
  expect(regressionsOf(marks)).toEqual([]);
});

test("two looks are compared by what they came to, with the sentences of the time between", () => {
  const marks: Mark[] = [
    begun,
    { at: may3, turned: [turn("a", "no", "yes", { sentence: "It was in place in May." })] },
    { at: june9, turned: [turn("a", "yes", "no", { sentence: "It was missing in June." })] },
    { at: july1, turned: [turn("a", "no", "yes", { sentence: "It was in place in July." })] },
  ];
  const [first, second] = [
    { a: "no", b: "ask", gone: "yes", same: "yes" },
    { a: "yes", b: "yes", c: "no", same: "yes" },
  ] as const;
  expect(differencesBetween(first, second, marks, may3)).toEqual([
    { checkpoint: "a", from: "no", to: "yes", kind: "closed", sentence: "It was in place in May." },
    { checkpoint: "b", from: "ask", to: "yes", kind: "found-in-place", sentence: null },
    { checkpoint: "c", from: null, to: "no", kind: "new", sentence: null },
  ]);
});

function head(id: string, at: string, turned: Turn[]): MilestoneHead {
  return {
    id,
    kind: "again",
    at: new Date(at),
    turned,
    scores: { store: 71, business: null, coverage: 0.456 },
  };
}

const titleOf = (checkpoint: string) => (checkpoint === "gone" ? null : checkpoint.toUpperCase());

test("the history dates by the store's clock, names losses and leaves out what exists no more", () => {
  const sentence = "“Shelf” has no copy among your themes.";
  const heads = [
    head("3", "2026-06-10T03:00:00Z", [turn("a", "yes", "no", { sentence }), turn("gone", "yes", "no")]),
    head("2", "2026-05-04T02:00:00Z", [turn("a", "no", "yes")]),
    head("1", "2026-05-01T10:00:00Z", []),
  ];
  const history = composeHistory(heads, titleOf, "America/Los_Angeles", false);
  expect(history.losses).toEqual([
    {
      checkpoint: "a",
      title: "A",
      sentence: "Mastered on May 3, 2026, lost on June 9, 2026: “Shelf” has no copy among your themes.",
      back: null,
    },
  ]);
  expect(history.milestones.map(({ turned, before }) => [turned, before])).toEqual([
    ["1 lost", "2"],
    ["1 closed", "1"],
    ["Where the history begins", null],
  ]);
  expect(history.milestones[0]?.scores).toBe("Store score 71 · 45\u00A0% of all settled");
  expect(history.course.map(({ at }) => at.iso.slice(5, 10))).toEqual(["05-01", "05-04", "06-10"]);
});

test("a time zone that this machine does not know costs nothing", () => {
  const { milestones } = composeHistory([head("1", may3, [])], titleOf, "Mars/Olympus", false);
  expect(milestones[0]?.at.text).toBe("May 3, 2026, 10:00 AM UTC");
});

test("a long history shows its newest part until all of it is asked for; the course is always whole", () => {
  const heads = Array.from({ length: 50 }, (_, index) => head(`${index}`, may3, []));
  const part = composeHistory(heads, titleOf, undefined, false);
  expect([part.milestones.length, part.older, part.course.length, part.choices.length]).toEqual([
    20, 30, 50, 21,
  ]);
  expect(part.milestones.at(-1)?.before).toBe("20");
  // The beginning can be compared with, and so can what is compared already.
  expect(part.choices.at(-1)?.id).toBe("49");
  expect(choicesOf(heads, [{ id: "33" }], undefined).map(({ id }) => id)).toContain("33");
  expect(composeHistory(heads, titleOf, undefined, true).older).toBe(0);
});
