import type { Verdict } from "~/checkpoints/checkpoint";
import type { Skill } from "~/curriculum/shape";
import type { Result } from "~/diagnosis/diagnose";
import type { Told } from "~/diagnosis/heed";
import { areaTitle, gapStates } from "./gaps-filter";
import type { GapsFilter, GapState } from "./gaps-filter";
import { clip } from "./gaps-words";

/** One question in the list. */
export type GapRow = {
  checkpoint: string;
  title: string;
  sentence: string;
  verdict: Verdict;
  impact: number;
  minutes: number;
  program: string;
  area: string;
  /** What the merchant's word does here; null where there is none. */
  told: Told["role"] | null;
};

export type GapsList = {
  rows: GapRow[];
  /** How many there are in each state, the other sides of the filter applied. */
  counts: Record<GapState, number>;
  /** Permissions that would make some of the shown questions known. */
  scopes: string[];
};

/** A long name in a sentence must not fill the list; its page shows more of it. */
const longestSentence = 240;

/** The questions a filter shows: worst first, then the quickest to close, then the curriculum's order. */
export function listGaps(
  results: readonly Result[],
  skills: ReadonlyMap<string, Skill>,
  filter: GapsFilter,
): GapsList {
  const order = new Map([...skills.keys()].map((key, index) => [key, index]));
  const shown = results
    .flatMap((result) => {
      const skill = skills.get(result.skill);
      return skill && fits(result, skill, filter) ? [{ result, skill }] : [];
    })
    .sort(
      (a, b) =>
        place(a.result.verdict) - place(b.result.verdict) ||
        b.skill.impact - a.skill.impact ||
        a.skill.effort - b.skill.effort ||
        (order.get(a.skill.key) ?? 0) - (order.get(b.skill.key) ?? 0),
    );
  const counts = Object.fromEntries(
    gapStates.map(({ state, verdict }) => [state, shown.filter((each) => isIn(each.result, verdict)).length]),
  ) as Record<GapState, number>;
  const wanted = gapStates.find(({ state }) => state === filter.state)?.verdict ?? null;
  const inState = shown.filter((each) => isIn(each.result, wanted));
  const scopes = inState.flatMap(({ result }) => result.because?.scopes ?? []);
  return {
    rows: inState.map(({ result, skill }) => toRow(result, skill)),
    counts,
    scopes: [...new Set(scopes)].sort(),
  };
}

function fits(result: Result, skill: Skill, { program, area, impact }: GapsFilter): boolean {
  return (
    (program === null || skill.program === program) &&
    (area === null || areaOf(result.checkpoint) === area) &&
    (impact === null || skill.impact === impact)
  );
}

function isIn(result: Result, verdict: Verdict | null): boolean {
  return verdict === null || result.verdict === verdict;
}

/** In a mixed list: what is missing, what is open, what is in place. */
function place(verdict: Verdict): number {
  return ["no", "unknown", "ask", "yes", "does-not-apply"].indexOf(verdict);
}

function toRow({ checkpoint, verdict, sentence, told }: Result, skill: Skill): GapRow {
  return {
    checkpoint,
    title: skill.title,
    sentence: clip(sentence, longestSentence),
    verdict,
    impact: skill.impact,
    minutes: skill.minutes,
    program: skill.program,
    area: areaTitle(areaOf(checkpoint)),
    told: told?.role ?? null,
  };
}

/** The admin area of a checkpoint: the folder in its id. */
export function areaOf(checkpoint: string): string {
  return checkpoint.slice(0, checkpoint.indexOf("/"));
}
