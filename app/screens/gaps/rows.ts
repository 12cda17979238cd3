import type { Evidence, Verdict } from "~/checkpoints/checkpoint";
import type { Skill } from "~/curriculum/shape";
import { isLeftOpen } from "~/diagnosis/accept";
import type { Result } from "~/diagnosis/diagnose";
import type { Told } from "~/diagnosis/told";
import type { Standing } from "~/shop/standing.server";
import { eachResult } from "../each-result";
import { leftOpenOf, type LeftOpenView } from "../checkpoint/judgments";
import { impactSentence } from "../checkpoint/words";
import { seen } from "../evidence";
import { areaTitle, gapStates } from "./filter";
import type { GapsFilter, GapState, QuestionState } from "./filter";
import { clip } from "./words";

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
  /** Why the merchant says that the finding is wrong. */
  disputed: string | null;
  /** Left open on purpose, or until its day passed. */
  leftOpen: LeftOpenView | null;
  /** What there is to know before closing it; null where nothing is missing. */
  more: GapMore | null;
};

/** What a merchant weighs about a gap. */
export type GapMore = {
  why: string;
  /** What was seen, in a few words. */
  seen: string[];
  /** Titles of the skills that come after it. */
  unlocks: string[];
  lessons: { code: string; title: string }[];
  /** Its admin page: the link and its name. */
  opens: string;
  lookAt: string;
};

export type GapsList = {
  rows: GapRow[];
  /** How many there are in each state, the other sides of the filter applied. */
  counts: Record<GapState, number>;
  /** Permissions that would make some of the shown questions known. */
  scopes: string[];
};

/** What rows tell beside the results: disputes, and what a mission promises, by its code. */
export type AboutGaps = {
  disputes: Standing["disputes"];
  promiseOf: (mission: string) => string | undefined;
};

const nothingMore: AboutGaps = { disputes: new Map(), promiseOf: () => undefined };

/** A long name in a sentence must not fill the list; its page shows more of it. */
const longestSentence = 240;

/** Pieces of evidence that a row names; its page shows them all, with the field each comes from. */
const mostSeen = 3;
const longestName = 80;

/** The state a question is in. */
export function stateOf(result: Result): QuestionState {
  if (isLeftOpen(result)) return "left-open";
  const states = {
    yes: "in-place",
    no: "missing",
    unknown: "not-known",
    ask: "yours",
    "does-not-apply": "does-not-apply",
  } as const satisfies Record<Verdict, QuestionState>;
  return states[result.verdict];
}

/** The questions a filter shows: worst first, then the quickest to close, then the curriculum's order. */
export function listGaps(
  results: readonly Result[],
  skills: ReadonlyMap<string, Skill>,
  filter: GapsFilter,
  about: AboutGaps = nothingMore,
): GapsList {
  const order = new Map([...skills.keys()].map((key, index) => [key, index]));
  const shown = results
    .flatMap((result) => {
      const skill = skills.get(result.skill);
      return skill && fits(result, skill, filter) ? [{ result, skill }] : [];
    })
    .sort(
      (a, b) =>
        place(a.result) - place(b.result) ||
        b.skill.impact - a.skill.impact ||
        a.skill.effort - b.skill.effort ||
        (order.get(a.skill.key) ?? 0) - (order.get(b.skill.key) ?? 0),
    );
  const counts = Object.fromEntries(
    gapStates.map(({ state }) => [state, shown.filter(({ result }) => isIn(result, state)).length]),
  ) as Record<GapState, number>;
  const inState = shown.filter(({ result }) => isIn(result, filter.state));
  const scopes = inState.flatMap(({ result }) => result.because?.scopes ?? []);
  return {
    rows: eachResult("The row", inState, ({ result, skill }) => toRow(result, skill, skills, about)),
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

function isIn(result: Result, state: GapState): boolean {
  return state === "all" || stateOf(result) === state;
}

/** In a mixed list: what is missing, what is open, what is left open, what is in place. */
function place(result: Result): number {
  return ["missing", "not-known", "yours", "left-open", "in-place", "does-not-apply"].indexOf(
    stateOf(result),
  );
}

function toRow(
  result: Result,
  skill: Skill,
  skills: ReadonlyMap<string, Skill>,
  { disputes, promiseOf }: AboutGaps,
): GapRow {
  const { checkpoint, verdict, sentence, told } = result;
  const disputed = disputes.get(checkpoint);
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
    disputed: disputed ? clip(disputed.reason, longestSentence) : null,
    leftOpen: leftOpenOf(result),
    more: verdict === "no" ? moreOf(result, skill, skills, promiseOf(skill.mission)) : null,
  };
}

function moreOf(
  { evidence }: Result,
  skill: Skill,
  skills: ReadonlyMap<string, Skill>,
  promise?: string,
): GapMore {
  const unlocks = [...skills.values()].filter(({ after }) => after.includes(skill.key));
  return {
    why: [impactSentence(skill.impact), promise].filter(Boolean).join(" "),
    seen: evidence.flatMap(seenInBrief).slice(0, mostSeen),
    unlocks: unlocks.map(({ title }) => title),
    lessons: skill.lessons.filter(({ written }) => written).map(({ code, title }) => ({ code, title })),
    opens: skill.opens,
    lookAt: skill.lookAt,
  };
}

/** What speaks for itself without the field it comes from: “7 of 31 products”, and the names of items. */
function seenInBrief(entry: Evidence): string[] {
  const names = entry.items?.map(({ title, note }) => (note ? `${title} (${note})` : title)) ?? [];
  return [...(entry.count ? [seen(entry)] : []), ...names]
    .filter((text) => text.trim() !== "")
    .map((text) => clip(text, longestName));
}

/** The admin area of a checkpoint: the folder in its id. */
export function areaOf(checkpoint: string): string {
  return checkpoint.slice(0, checkpoint.indexOf("/"));
}
