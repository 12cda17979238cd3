import { describe, expect, it } from "vitest";
import { nothingSaid } from "~/facts/stated/statements";
import { checkpoints } from "~/checkpoints";
import { curriculum } from "~/curriculum/load.server";
import type { Result } from "~/diagnosis/diagnose";
import { academyPage, programLines, questionsOf, type Learner } from "~/screens/academy/academy";
import type { Standing } from "~/shop/standing.server";

const backup: Result = {
  checkpoint: "themes/backup-recent",
  skill: "shopify-backups-versioning",
  mode: "auto",
  asks: "Do you have a recent spare copy of your live theme?",
  verdict: "no",
  sentence: "“Clay” has no copy.",
  because: null,
  evidence: [],
  readAt: null,
};

/** A store whose answers are those given; everything else of it is empty. */
function learnerWith(results: Result[], read: string[] = []): Learner {
  const standing: Standing = {
    scan: {
      id: "scan",
      kind: "first",
      state: "done",
      startedAt: new Date("2026-11-23T09:00:00Z"),
      finishedAt: null,
      apiVersion: "2026-10",
      readings: {},
      reads: null,
      problem: null,
    },
    results,
    gaps: [],
    roadmap: [],
    business: null,
    statements: nothingSaid,
    disputes: new Map(),
    readLessons: new Set(read),
    score: { score: null, coverage: 0, settled: 0, applicable: 0 },
  };
  return { standing, questions: questionsOf(checkpoints), readLessons: new Set(read) };
}

const unread: Learner = { standing: null, questions: questionsOf(checkpoints), readLessons: new Set() };
const academy = curriculum();

describe("programs", () => {
  it("count every skill once, as in place, missing, open or not applying", () => {
    const other = { ...backup, skill: "complete-your-store-identity", verdict: "yes" as const };
    const away = { ...backup, skill: "connect-your-own-domain-with-ssl", verdict: "does-not-apply" as const };
    const lines = programLines(academy, learnerWith([backup, other, away]));
    const { inPlace, missing, notApplying, open, total } = lines[0]!.tally;
    expect({ inPlace, missing, notApplying }).toEqual({ inPlace: 1, missing: 1, notApplying: 1 });
    expect(open).toBe(total - 3);
    expect(lines.reduce((sum, line) => sum + line.tally.total, 0)).toBe(academy.skills.length);
  });

  it("have nothing in place or missing before the store was read", () => {
    for (const { tally } of programLines(academy, unread)) expect(tally.open).toBe(tally.total);
  });
});

describe("a page of the academy", () => {
  it("exists for every program, mission and skill, and for no other code", () => {
    for (const { code } of [...academy.programs, ...academy.missions, ...academy.skills])
      expect(academyPage(academy, code, unread), code).toBeDefined();
    for (const code of ["", "0", "1.2.6.1", "1.2.99", "x", "1.", "__proto__"])
      expect(academyPage(academy, code, unread), code).toBeUndefined();
  });

  it("shows a skill with its answer, what comes before it and what it opens", () => {
    const page = academyPage(academy, "1.2.6", learnerWith([backup], ["1.2.6.1"]));
    if (page?.level !== "skill") throw new Error("1.2.6 is a skill");
    expect(page.skill).toMatchObject({ state: "no", critical: true, sentence: backup.sentence });
    expect(page.question).toMatchObject({ checkpoint: "themes/backup-recent", critical: true });
    expect(page.question?.answer).toMatchObject({ verdict: "no", readAt: "2026-11-23T09:00:00.000Z" });
    expect(page.before.map(({ code }) => code)).toEqual(["1.2.1"]);
    expect(page.after.map(({ code }) => code)).toContain("1.2.10");
    expect(page.lessons.map(({ read }) => read)).toEqual([true, false]);
  });

  it("does not call a critical skill critical while it is not missing", () => {
    const page = academyPage(academy, "1.2.6", learnerWith([{ ...backup, verdict: "unknown" }]));
    expect(page).toMatchObject({ skill: { state: "unknown", critical: false } });
  });

  it("has no question for a skill that nothing checks", () => {
    expect(academyPage(academy, "1.2.6", { ...unread, questions: new Map() })).toMatchObject({
      question: null,
      skill: { state: "unchecked", sentence: null },
    });
  });

  it("leads from each program to the next one only where there is one", () => {
    const last = academy.programs.at(-1)!;
    expect(academyPage(academy, "1", unread)).toMatchObject({ previous: undefined, next: { code: "2" } });
    expect(academyPage(academy, last.code, unread)).toMatchObject({ next: undefined });
  });
});
