import type { Result } from "~/diagnosis/diagnose";
import { skillOf, type Gap, type SkillWeight } from "~/diagnosis/gaps";
import type { Score } from "~/diagnosis/score";
import type { Reads } from "~/facts/admin-api.server";
import type { Step } from "~/roadmap/build-roadmap";

/** What `audit --json` prints: one object. `score` is 0–100 or null, `coverage` 0–1, times are ISO 8601. */
export type AuditReport = {
  shop: string;
  apiVersion: string;
  scannedAt: string;
  score: number | null;
  coverage: number;
  results: (Pick<Result, "checkpoint" | "skill" | "mode" | "verdict" | "sentence" | "evidence"> & {
    code: string;
    because: string | null;
  })[];
  gaps: { skill: string; code: string; impact: number; lessons: string[] }[];
  roadmap: { lesson: string; skill: string; minutes: number }[];
  reads: Reads;
};

type Audited = {
  shop: string;
  apiVersion: string;
  scannedAt: string;
  results: Result[];
  skills: ReadonlyMap<string, SkillWeight>;
  gaps: Gap[];
  roadmap: Step[];
  score: Score;
  reads: Reads;
};

/** The report of one audit, in the shape that other programs read. */
export function auditReport({ results, skills, gaps, roadmap, score, ...rest }: Audited): AuditReport {
  const { shop, apiVersion, scannedAt, reads } = rest;
  return {
    shop,
    apiVersion,
    scannedAt,
    score: score.score,
    coverage: score.coverage,
    results: results.map((result) => ({
      checkpoint: result.checkpoint,
      skill: result.skill,
      code: skillOf(result, skills).code,
      mode: result.mode,
      verdict: result.verdict,
      sentence: result.sentence,
      because: result.because?.sentence ?? null,
      evidence: result.evidence,
    })),
    gaps: gaps.map(({ skill }) => ({
      skill: skill.key,
      code: skill.code,
      impact: skill.impact,
      lessons: skill.lessons.map((lesson) => lesson.code),
    })),
    roadmap: roadmap.map(({ lesson, skill, minutes }) => ({ lesson, skill, minutes })),
    reads,
  };
}

const words: Record<Result["verdict"], string> = {
  yes: "in place",
  no: "MISSING",
  "does-not-apply": "n/a",
  unknown: "not known",
  ask: "to ask",
};

const order: Result["verdict"][] = ["no", "yes", "unknown", "ask", "does-not-apply"];

/** The report as a table for people: missing first, then what is in place, not known, to ask, not applicable. */
export function auditTable(report: AuditReport): string {
  const { results, reads } = report;
  const widest = Math.max(...results.map(({ code }) => code.length));
  const rows = order.flatMap((verdict) =>
    results
      .filter((result) => result.verdict === verdict)
      .sort((a, b) => a.code.localeCompare(b.code, "en", { numeric: true }))
      .map(
        ({ code, sentence }) => `${words[verdict].padEnd(9)}  ${code.padEnd(widest)}  ${oneLine(sentence)}`,
      ),
  );
  const score = report.score === null ? "no score yet" : `score ${report.score} of 100`;
  const settled = `${Math.round(report.coverage * 100)} % of the questions settled by the store itself`;
  const cost = `requests: ${reads.requests}, points: ${reads.points}, waited: ${reads.waitedMs} ms`;
  const next = report.roadmap.slice(0, 3).map(({ lesson, minutes }) => `lesson ${lesson} (${minutes} min)`);
  const summary = [
    `${report.shop}: ${score}, ${settled}.`,
    next.length > 0 ? `Next: ${next.join(", ")}.` : "Nothing that the store shows is missing.",
    `What it took: ${cost}.`,
  ];
  return `${rows.join("\n")}\n\n${summary.join("\n")}\n`;
}

/** Merchant data can hold anything: control characters must not reach a terminal. */
function oneLine(text: string): string {
  const clean = text.replace(/\p{Cc}+/gu, " ");
  return clean.length > 240 ? `${clean.slice(0, 239)}…` : clean;
}
