import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Verdict } from "~/checkpoints/checkpoint";
import { checkpoints } from "~/checkpoints";
import { curriculum } from "~/curriculum/load.server";
import { accept } from "~/diagnosis/accept";
import type { Result } from "~/diagnosis/diagnose";
import { findGaps } from "~/diagnosis/gaps";
import { verdictsOf, type Turn } from "~/diagnosis/turned";
import type { Milestone } from "~/records/milestones.server";
import type { Scan } from "~/records/scans.server";
import { changesSince } from "~/screens/gaps/changes";
import { inGroups, tallyInWords, tallyPrograms } from "~/screens/gaps/groups";
import { listGaps } from "~/screens/gaps/rows";
import { newestLoss } from "~/screens/home/home";

const { programs, skillsByKey } = curriculum();
const all: Result[] = [...checkpoints].map(([checkpoint, { skill, asks, mode }]) => ({
  checkpoint,
  skill,
  asks,
  mode,
  verdict: "ask",
  sentence: "It is.",
  because: null,
  evidence: [],
  readAt: null,
}));
const verdicts: Verdict[] = ["yes", "no", "unknown", "ask", "does-not-apply"];
const open = { state: "all", program: null, area: null, impact: null } as const;
const someResults = fc
  .array(fc.constantFrom(...verdicts), { minLength: all.length, maxLength: all.length })
  .map((drawn) => all.map((result, index) => ({ ...result, verdict: drawn[index] as Verdict })));

describe("the list under headings", () => {
  it("shows every row once, critical gaps first, and counts every question in one state", () => {
    fc.assert(
      fc.property(someResults, (results) => {
        const { rows } = listGaps(results, skillsByKey, open);
        const tallies = tallyPrograms(results, programs);
        const groups = inGroups(rows, tallies, open);
        const shown = groups.flatMap((group) => group.rows.map(({ checkpoint }) => checkpoint));
        expect(shown.sort()).toEqual(results.map(({ checkpoint }) => checkpoint).sort());
        const critical = findGaps(results, skillsByKey).filter((gap) => gap.critical);
        const first = groups[0]?.key === "critical" ? groups[0].rows : [];
        expect(first.map(({ checkpoint }) => checkpoint)).toEqual(
          critical.map(({ result }) => result.checkpoint),
        );
        for (const { counts, all } of tallies)
          expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(all);
      }),
      { numRuns: 20 },
    );
  });

  it("leaves what is left open on purpose out of missing and critical, in a state of its own", () => {
    const results = withVerdicts({ "themes/backup-recent": "no" });
    const at = new Date("2026-11-01T09:00:00Z");
    const given = { checkpoint: "themes/backup-recent", reason: "On purpose.", until: "2027-01-01", at };
    const accepted = accept(results, [given], "2026-11-23");
    const list = listGaps(accepted, skillsByKey, { ...open, state: "left-open" });
    expect(list.counts).toMatchObject({ missing: 0, "left-open": 1 });
    expect(list.rows[0]?.leftOpen).toMatchObject({ reason: "On purpose.", until: "January 1, 2027" });
    expect(inGroups(list.rows, tallyPrograms(accepted, programs), open)[0]?.key).not.toBe("critical");
    const lapsed = accept(results, [given], "2027-01-02");
    const again = listGaps(lapsed, skillsByKey, { ...open, state: "missing" });
    expect(again.rows[0]?.leftOpen?.over).toBe(true);
  });

  it("tells of a gap why it matters, what it opens, its lessons and its admin page", () => {
    const { rows } = listGaps(withVerdicts({ "themes/backup-recent": "no" }), skillsByKey, {
      ...open,
      state: "missing",
    });
    const more = rows[0]?.more;
    expect(more?.why).toMatch(/\.$/);
    expect(more?.unlocks.length).toBeGreaterThan(0);
    expect(more?.lessons[0]?.code).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(more?.opens).toMatch(/^shopify:\/\/admin\//);
  });

  it("says a program in words without empty states", () => {
    const [program] = tallyPrograms(withVerdicts({ "themes/backup-recent": "no" }), programs);
    expect(tallyInWords(program!)).toMatch(/^1 missing · \d+ not asked yet$/);
  });
});

describe("what changed", () => {
  const readLater = scanOf("2026-11-23T10:00:00Z");
  const before = milestoneOf(withVerdicts({ "themes/backup-recent": "yes" }), "2026-11-20T10:00:00Z");
  const now = withVerdicts({ "themes/backup-recent": "no" });
  const compare = (results: Result[], scan: Scan, milestone: Milestone | null) =>
    changesSince({ results, scan }, milestone, ({ checkpoint }) => checkpoint);

  it("is what a newer reading says otherwise than the newest milestone", () => {
    expect(compare(now, readLater, before)).toMatchObject({
      heading: "What changed since November 20, 2026",
      shown: [{ checkpoint: "themes/backup-recent", kind: "lost" }],
      more: 0,
    });
  });

  it("is what turned with the milestone where nothing has since", () => {
    const turned: Turn[] = [
      { checkpoint: "themes/draft-in-use", from: "no", to: "yes", sentence: "So.", by: "store" },
      { checkpoint: "themes/backup-recent", from: "yes", to: "no", sentence: "So.", by: "store" },
    ];
    const milestone = { ...milestoneOf(now, "2026-11-23T10:00:01Z"), turned };
    expect(compare(now, readLater, milestone)?.shown.map(({ kind }) => kind)).toEqual(["lost", "closed"]);
  });

  it("is nothing without a milestone, without a change, or where only a rule of ours changed", () => {
    expect(compare(now, readLater, null)).toBeNull();
    expect(compare(now, readLater, milestoneOf(now, "2026-11-20T10:00:00Z"))).toBeNull();
    expect(compare(now, scanOf("2026-11-20T09:59:00Z"), before)).toBeNull();
  });
});

describe("a loss on Home", () => {
  const lost: Turn = {
    checkpoint: "themes/backup-recent",
    from: "yes",
    to: "no",
    sentence: "The copy is gone.",
    by: "store",
  };
  const heads = [{ ...milestoneOf(all, "2026-11-20T10:00:00Z"), turned: [lost] }];
  const gaps = findGaps(withVerdicts({ "themes/backup-recent": "no" }), skillsByKey);

  it("is named with its day while it is a gap", () => {
    expect(newestLoss(gaps, heads, "UTC")).toMatchObject({
      checkpoint: "themes/backup-recent",
      sentence: "It was in place. Since November 20, 2026: The copy is gone.",
    });
  });

  it("is not named once it is closed, or left open on purpose", () => {
    expect(newestLoss([], heads, "UTC")).toBeNull();
    expect(newestLoss(gaps, [], "UTC")).toBeNull();
  });
});

function withVerdicts(given: { [checkpoint: string]: Verdict }): Result[] {
  return all.map((result) => ({ ...result, verdict: given[result.checkpoint] ?? result.verdict }));
}

function milestoneOf(results: Result[], at: string): Milestone {
  const scores = { store: null, business: null, coverage: 0 };
  return { id: "m", kind: "again", at: new Date(at), verdicts: verdictsOf(results), turned: [], scores };
}

function scanOf(finishedAt: string): Scan {
  return {
    id: "scan",
    kind: "again",
    state: "done",
    startedAt: new Date(finishedAt),
    finishedAt: new Date(finishedAt),
    apiVersion: "2026-10",
    readings: {},
    reads: null,
    problem: null,
  };
}
