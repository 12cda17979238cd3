import type { Program } from "~/curriculum/shape";
import type { Result } from "~/diagnosis/diagnose";
import type { GapsFilter, QuestionState } from "./filter";
import { stateOf, type GapRow } from "./rows";

/** A program with its questions counted by state. */
export type ProgramTally = {
  code: string;
  title: string;
  counts: Record<QuestionState, number>;
  all: number;
};

/** Rows that stand together under one heading; `tally` is the whole program in words. */
export type GapGroup = { key: string; title: string; tally: string | null; rows: GapRow[] };

/** The states of a program in the order of its bar, each with its word in a sentence. */
export const tallyWords = [
  { state: "in-place", word: "in place" },
  { state: "missing", word: "missing" },
  { state: "not-known", word: "not known" },
  { state: "yours", word: "not asked yet" },
  { state: "left-open", word: "left open on purpose" },
  { state: "does-not-apply", word: "not applicable" },
] as const satisfies readonly { state: QuestionState; word: string }[];

/** Every program with its questions counted; each question is in one state. */
export function tallyPrograms(results: readonly Result[], programs: readonly Program[]): ProgramTally[] {
  const bySkill = new Map(results.map((result) => [result.skill, result]));
  return programs.map(({ code, title, missions }) => {
    const of = missions.flatMap(({ skills }) => skills.flatMap(({ key }) => bySkill.get(key) ?? []));
    const count = (state: QuestionState) => of.filter((result) => stateOf(result) === state).length;
    const counts = Object.fromEntries(tallyWords.map(({ state }) => [state, count(state)]));
    return { code, title, counts: counts as ProgramTally["counts"], all: of.length };
  });
}

/** “3 in place · 2 missing”: a program in words, without the states that hold nothing. */
export function tallyInWords({ counts }: Pick<ProgramTally, "counts">): string {
  const parts = tallyWords.filter(({ state }) => counts[state] > 0);
  return parts.map(({ state, word }) => `${counts[state]} ${word}`).join(" · ") || "No questions";
}

/**
 * Rows under headings: critical gaps first, then by program in the academy's order. Where the list is already of one
 * impact, the critical ones need no place of their own.
 */
export function inGroups(
  rows: readonly GapRow[],
  programs: readonly ProgramTally[],
  { impact }: Pick<GapsFilter, "impact">,
): GapGroup[] {
  const first = impact === null ? rows.filter(isCritical) : [];
  const critical = { key: "critical", title: "Critical gaps", tally: null, rows: first };
  const rest = rows.filter((row) => !first.includes(row));
  const ofPrograms = programs.map((program) => ({
    key: program.code,
    title: program.title,
    tally: tallyInWords(program),
    rows: rest.filter((row) => row.program === program.code),
  }));
  return [critical, ...ofPrograms].filter((group) => group.rows.length > 0);
}

/** Of the highest impact, missing, and not left open on purpose. */
function isCritical({ impact, verdict, leftOpen }: GapRow): boolean {
  return impact === 5 && verdict === "no" && (leftOpen === null || leftOpen.over);
}
