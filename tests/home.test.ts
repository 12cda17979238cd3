import { expect, test } from "vitest";
import type { Program } from "~/curriculum/shape";
import type { Result } from "~/diagnosis/diagnose";
import type { Step } from "~/roadmap/build-roadmap";
import { glances, nextSteps, waiting } from "~/screens/home/home";

test("the next steps are the first of the roadmap", () => {
  const roadmap = [step("a", 1), step("a", 2), step("b", 1), step("c", 1)];
  expect(lessonsOf(roadmap)).toEqual(["a.1", "a.2", "b.1"]);
});

test("a lesson that was read is behind the merchant while its skill has another to read", () => {
  const roadmap = [step("a", 1, "read"), step("a", 2), step("b", 1), step("c", 1)];
  expect(lessonsOf(roadmap)).toEqual(["a.2", "b.1", "c.1"]);
});

test("a gap whose lessons are all read is still ahead, once", () => {
  const roadmap = [step("a", 1, "read"), step("a", 2, "read"), step("b", 1)];
  expect(lessonsOf(roadmap)).toEqual(["a.2", "b.1"]);
});

test("lessons of one skill give their reason once", () => {
  const steps = nextSteps([step("a", 1), step("a", 2), step("b", 1)], 3);
  expect(steps.map(({ why }) => why)).toEqual(["Why a.", "It continues the step before.", "Why b."]);
});

test("a program counts the skills the store shows, lacks and leaves open, and not those that do not apply", () => {
  const results = [
    result("one", "yes"),
    result("two", "no"),
    result("three", "unknown"),
    result("four", "ask"),
    result("five", "does-not-apply"),
    result("elsewhere", "yes"),
  ];
  const program = programOf("one", "two", "three", "four", "five", "without-a-question");
  expect(glances(results, [program])).toEqual([
    { code: "1", title: "A program", mastered: 1, missing: 1, open: 3 },
  ]);
});

test("what waits is told apart by what would answer it", () => {
  const results = [
    result("a", "ask"),
    result("b", "unknown", "scope"),
    result("c", "unknown", "failed"),
    result("d", "unknown", "too-little-data"),
    result("e", "unknown", "protected"),
    result("f", "yes"),
    result("g", "unknown", "not-read"),
    result("h", "unknown", "not-judged"),
  ];
  expect(waiting(results)).toEqual({
    permission: 1,
    merchant: 1,
    reading: 1,
    unread: 1,
    app: 1,
    nothing: 2,
  });
});

function lessonsOf(roadmap: Step[]): string[] {
  return nextSteps(roadmap, 3).map(({ lesson }) => lesson);
}

function step(skill: string, number: number, read?: "read"): Step {
  const lesson = `${skill}.${number}`;
  const about = {
    title: `Lesson ${lesson}`,
    checkpoint: `themes/${skill}`,
    minutes: 5,
    why: `Why ${skill}.`,
  };
  return { lesson, skill, ...about, read: read !== undefined };
}

type Kind = NonNullable<Result["because"]>["kind"];

function result(skill: string, verdict: Result["verdict"], kind?: Kind): Result {
  const because = kind ? { kind, sentence: "Because." } : null;
  const about = { checkpoint: `themes/${skill}`, mode: "auto", asks: "Is it?" } as const;
  return { ...about, skill, verdict, sentence: "A sentence.", because, evidence: [], readAt: null };
}

function programOf(...keys: string[]): Program {
  const skills = keys.map((key) => ({ key }));
  return { code: "1", title: "A program", missions: [{ skills }] } as unknown as Program;
}
