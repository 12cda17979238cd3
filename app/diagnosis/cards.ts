import type { Result } from "./diagnose";
import type { SkillWeight } from "./gaps";

/** What the curriculum says of a skill that the questions to a merchant need. */
export type SkillPlace = SkillWeight & {
  program: string;
  path: "Launch" | "Scale" | "Lab";
  difficulty: "Beginner" | "Advanced" | "Hero";
  /** Keys of skills that are logically met where this one is. */
  implies: readonly string[];
};

/** One question of a card. */
export type Row = {
  checkpoint: string;
  skill: string;
  asks: string;
  /** The impact that the question is expected to bring to light. */
  value: number;
};

/** Questions that belong together; `program` is its code, null for the last few of several programs. */
export type Card = { program: string | null; rows: Row[] };

/** As many as a thumb answers in about twelve seconds. */
const rowsOfCard = 7;
/** Fewer of one program share a card with the last few of others. */
const fewestOfProgram = 3;

/**
 * The questions that are still open, in cards, the most telling first. Nothing is asked that the store has settled, that
 * the merchant has answered, or that cannot be yes because what it implies is missing. Assisted findings wait on
 * their own pages for one tap. What is likely decides the order alone, never an answer.
 */
export function openCards(results: readonly Result[], skills: ReadonlyMap<string, SkillPlace>): Card[] {
  const verdicts = new Map(results.map((result) => [result.skill, result.verdict]));
  const chance = likelyGaps(results, skills);
  const rows = results.flatMap((result): (Row & { program: string })[] => {
    const skill = skills.get(result.skill);
    if (!skill || !isOpen(result) || skill.implies.some((key) => verdicts.get(key) === "no")) return [];
    const value = skill.impact * chance(skill);
    const { checkpoint, asks } = result;
    return [{ checkpoint, skill: skill.key, asks, value, program: skill.program }];
  });
  return inCards(rows.sort((a, b) => b.value - a.value || (a.checkpoint < b.checkpoint ? -1 : 1)));
}

/**
 * A question for the cards: the store leaves it open, and the merchant has not spoken. One that a statement about the
 * business answers is asked with the others of its kind.
 */
export function isOpen({ verdict, mode, told, states }: Result): boolean {
  return verdict === "ask" && mode !== "assisted" && !told && !states;
}

/**
 * Whether enough is known to stop asking without being far off: what is still open is expected to hold less than this
 * share of the impact of all gaps.
 */
export const openShareToStop = 0.115;

/** The part of all gaps' impact that is expected to be known by now: 0–1. */
export function expectedKnown(results: readonly Result[], skills: ReadonlyMap<string, SkillPlace>): number {
  const chance = likelyGaps(results, skills);
  let known = 0;
  let open = 0;
  for (const result of results) {
    const skill = skills.get(result.skill);
    if (skill && result.verdict === "no") known += skill.impact;
    else if (skill && isOpen(result)) open += skill.impact * chance(skill);
  }
  return known + open === 0 ? 1 : known / (known + open);
}

/**
 * How many of the open cards are worth answering, as far as can be told beforehand: with them answered, what is left
 * would tell little.
 */
export function cardsToEnough(
  cards: readonly Card[],
  results: readonly Result[],
  skills: ReadonlyMap<string, SkillPlace>,
): number {
  const impactOf = ({ verdict, skill }: Result) => (verdict === "no" ? (skills.get(skill)?.impact ?? 0) : 0);
  let known = results.reduce((sum, result) => sum + impactOf(result), 0);
  const share = expectedKnown(results, skills);
  const open = cards.reduce((sum, card) => sum + worth(card), 0);
  if (open === 0 || share >= 1 - openShareToStop) return 0;
  const wanted = (known + open) * (1 - openShareToStop);
  const enough = cards.findIndex((card) => (known += worth(card)) >= wanted);
  return enough === -1 ? cards.length : enough + 1;
}

/** How strongly a first guess is held against what is known: as much as so many settled questions. */
const priorWeight = 4;

/**
 * How likely a skill is missing, from what is settled around it: its program, its path and difficulty, its
 * prerequisites. Only for the order of questions.
 */
function likelyGaps(results: readonly Result[], skills: ReadonlyMap<string, SkillPlace>) {
  const missing = new Map<string, { no: number; of: number }>();
  const verdicts = new Map(results.map((result) => [result.skill, result.verdict]));
  for (const { skill: key, verdict } of results) {
    const skill = skills.get(key);
    if (!skill || (verdict !== "yes" && verdict !== "no")) continue;
    for (const group of groupsOf(skill)) {
      const counted = missing.get(group) ?? { no: 0, of: 0 };
      counted.of += 1;
      if (verdict === "no") counted.no += 1;
      missing.set(group, counted);
    }
  }
  const share = (group: string, guess: number) => {
    const { no, of } = missing.get(group) ?? { no: 0, of: 0 };
    return (no + priorWeight * guess) / (of + priorWeight);
  };
  return (skill: SkillPlace): number => {
    const all = share("all", 0.5);
    const [, program, kind] = groupsOf(skill) as [string, string, string];
    const around = (share(program, all) + share(kind, all)) / 2;
    const lacking = skill.after.some((key) => verdicts.get(key) === "no");
    // Who lacks what comes before lacks this in most cases as well.
    return lacking ? Math.min(1, 0.5 + around / 2) : around;
  };
}

function groupsOf({ program, path, difficulty }: SkillPlace): string[] {
  return ["all", `program ${program}`, `${path} ${difficulty}`];
}

/** Cards of one program each, the most telling first; the last few questions of several programs share cards. */
function inCards(rows: readonly (Row & { program: string })[]): Card[] {
  const byProgram = new Map<string, Row[]>();
  for (const { program, ...row } of rows) byProgram.set(program, [...(byProgram.get(program) ?? []), row]);
  const cards: Card[] = [];
  const left: Row[] = [];
  for (const [program, own] of byProgram) {
    for (let at = 0; at < own.length; at += rowsOfCard) {
      const part = own.slice(at, at + rowsOfCard);
      if (part.length >= fewestOfProgram) cards.push({ program, rows: part });
      else left.push(...part);
    }
  }
  left.sort((a, b) => b.value - a.value || (a.checkpoint < b.checkpoint ? -1 : 1));
  for (let at = 0; at < left.length; at += rowsOfCard)
    cards.push({ program: null, rows: left.slice(at, at + rowsOfCard) });
  return cards.sort((a, b) => worth(b) - worth(a) || ((a.program ?? "~") < (b.program ?? "~") ? -1 : 1));
}

function worth({ rows }: Card): number {
  return rows.reduce((sum, { value }) => sum + value, 0);
}
