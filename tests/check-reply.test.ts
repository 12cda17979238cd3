import { describe, expect, it } from "vitest";
import { nothingSaid } from "~/facts/stated/statements";
import type { Verdict } from "~/checkpoints/checkpoint";
import type { Result } from "~/diagnosis/diagnose";
import type { Step } from "~/roadmap/build-roadmap";
import { checkReply } from "~/screens/checkpoint/check-store";
import { outcome } from "~/screens/checkpoint/check-store-words";
import type { Standing } from "~/shop/standing.server";

const readAt = "2026-11-23T23:30:00Z";

function answered(verdict: Verdict): Result {
  return {
    checkpoint: "themes/backup-recent",
    skill: "shopify-backups-versioning",
    mode: "auto",
    asks: "Do you have a recent spare copy of your live theme?",
    verdict,
    sentence: "A sentence.",
    because: null,
    evidence: [],
    readAt: null,
  };
}

function step(lesson: string, checkpoint: string, read = false): Step {
  return { lesson, checkpoint, read, title: lesson, skill: checkpoint, minutes: 5, why: "Because." };
}

function standing(results: Result[], roadmap: Step[] = []): Standing {
  return {
    scan: {
      id: "scan",
      kind: "check",
      state: "done",
      startedAt: new Date(readAt),
      finishedAt: null,
      apiVersion: "2026-10",
      readings: {},
      reads: null,
      problem: null,
    },
    results,
    roadmap,
    gaps: [],
    business: null,
    statements: nothingSaid,
    disputes: new Map(),
    readLessons: new Set(),
    score: { score: null, coverage: 0, settled: 0, applicable: 0 },
  };
}

describe("the reply to a check", () => {
  it("names what it replaces and what comes next on the roadmap, past what was read", () => {
    const roadmap = [step("1.2.9.1", "settings/a", true), step("1.2.7.1", "settings/b")];
    const reply = checkReply(
      answered("yes"),
      readAt,
      standing([answered("no")]),
      standing([answered("yes")], roadmap),
    );
    expect(reply).toMatchObject({ verdict: "yes", before: "no", next: { lesson: "1.2.7.1", minutes: 5 } });
    expect(outcome(reply)).toBe("Gap closed. Your store proves it.");
  });

  it("does not offer a lesson of the gap just checked as the next step", () => {
    const after = standing([answered("no")], [step("1.2.6.1", "themes/backup-recent")]);
    expect(checkReply(answered("no"), readAt, null, after).next).toBeNull();
  });

  it("is told in the store's time zone, and in UTC where that is no zone we know", () => {
    expect(checkReply(answered("yes"), readAt, null, null).when).toMatch(/^Nov 23, 2026, 11:30\sPM UTC$/);
    const after = standing([]);
    after.scan.readings = { shop: { known: true, value: { ianaTimezone: "Asia/Tokyo" } as never } };
    expect(checkReply(answered("yes"), readAt, null, after).when).toMatch(/^Nov 24, 2026, 8:30\sAM$/);
    after.scan.readings = { shop: { known: true, value: { ianaTimezone: "Mars/Phobos" } as never } };
    expect(checkReply(answered("yes"), readAt, null, after).when).toMatch(/UTC$/);
  });

  it("celebrates a closed gap only where there was one", () => {
    const because = null;
    expect(outcome({ verdict: "yes", before: "yes", because })).toBe("Still in place.");
    expect(outcome({ verdict: "yes", before: null, because })).not.toContain("closed");
    expect(outcome({ verdict: "no", before: "no", because })).toContain("still");
    expect(outcome({ verdict: "no", before: "yes", because })).not.toContain("still");
  });
});
