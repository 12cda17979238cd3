import { regressionsOf, type Regression } from "~/diagnosis/course";
import { turnKind, type Turn, type TurnKind } from "~/diagnosis/turned";
import type { MilestoneHead } from "~/records/milestones.server";
import { oneByOne } from "~/faults";
import { countsInWords, kindInWords, percent, turnKinds } from "./words";
import { couldNotBeShown } from "../each-result";
import { calendarDay, moment, type Moment } from "../moments";

/** One point of the course. Scores are 0–100 or null, coverage is 0–100. */
export type CoursePoint = {
  at: Moment;
  store: number | null;
  business: number | null;
  coverage: number;
};

/** A checkpoint's turn as a row that leads to its page. */
export type TurnRow = Pick<Turn, "checkpoint" | "to"> & {
  title: string;
  kind: TurnKind;
  sentence: string | null;
};

export type MilestoneCard = {
  id: string;
  at: Moment;
  kind: string;
  scores: string;
  turned: string;
  rows: TurnRow[];
  /** The milestone before it, to compare with. */
  before: string | null;
};

export type LossRow = { checkpoint: string; title: string; sentence: string; back: string | null };

export type History = {
  /** Oldest first. */
  course: CoursePoint[];
  zone: string | null;
  losses: LossRow[];
  /** Newest first. */
  milestones: MilestoneCard[];
  /** Older ones that are not shown until they are asked for. */
  older: number;
  choices: { id: string; label: string }[];
};

/** Gives a checkpoint's skill title; null for one that exists no more. */
export type TitleOf = (checkpoint: string) => string | null;

/** How many milestones a page shows at first. */
const shownAtFirst = 20;

/** The history of a store: `heads` are its milestones, the newest first. */
export function composeHistory(
  heads: readonly MilestoneHead[],
  titleOf: TitleOf,
  zone: string | undefined,
  all: boolean,
): History {
  const shown = all ? heads : heads.slice(0, shownAtFirst);
  const marks = heads.map(({ at, turned }) => ({ at: at.toISOString(), turned }));
  const lost = regressionsOf(marks).flatMap((loss) => {
    const title = titleOf(loss.checkpoint);
    return title === null ? [] : [{ ...loss, title }];
  });
  return {
    course: heads.flatMap((head) => toPoint(head, zone)).reverse(),
    zone: zone ?? null,
    losses: oneByOne(lost, {
      about: ({ checkpoint }) => `The loss of ${checkpoint} could not be shown`,
      view: ({ title, ...loss }) => toLoss(loss, title, zone),
      plain: ({ checkpoint, title }) => ({ checkpoint, title, sentence: couldNotBeShown, back: null }),
    }),
    milestones: oneByOne(shown, {
      about: ({ id }) => `The milestone ${id} could not be shown`,
      view: (head, index) => toCard(head, heads[index + 1]?.id ?? null, titleOf, zone),
      plain: ({ id, at }) => ({
        id,
        at: moment(at, zone),
        kind: kindInWords(null),
        scores: couldNotBeShown,
        turned: "What turned then is not shown",
        rows: [],
        before: null,
      }),
    }),
    older: heads.length - shown.length,
    choices: choicesOf(heads, shown, zone),
  };
}

/** What can be chosen for a comparison: the newest part of a history, its beginning, and what is `wanted` besides. */
export function choicesOf(
  heads: readonly MilestoneHead[],
  wanted: readonly { id: string }[],
  zone: string | undefined,
): History["choices"] {
  const ids = new Set([...heads.slice(0, shownAtFirst), ...heads.slice(-1), ...wanted].map(({ id }) => id));
  return heads
    .filter(({ id }) => ids.has(id))
    .map(({ id, at, kind }) => ({ id, label: `${moment(at, zone).text} · ${kindInWords(kind)}` }));
}

function toPoint({ at, scores }: MilestoneHead, zone: string | undefined): CoursePoint[] {
  if (!scores) return [];
  const { store, business, coverage } = scores;
  return [{ at: moment(at, zone), store, business, coverage: Math.floor(coverage * 100 + 1e-9) }];
}

function toCard(
  { id, at, kind, scores, turned }: MilestoneHead,
  before: string | null,
  titleOf: TitleOf,
  zone: string | undefined,
): MilestoneCard {
  const rows = turned.flatMap((turn) => toRow({ ...turn, kind: turnKind(turn.from, turn.to) }, titleOf));
  const kinds = rows.map((row) => row.kind);
  const first = before === null && turned.length === 0;
  return {
    id,
    at: moment(at, zone),
    kind: kindInWords(kind),
    scores: scoresInWords(scores),
    turned: first ? "Where the history begins" : countsInWords(kinds),
    rows: inOrderOfKinds(rows),
    before,
  };
}

/** Rows of turns: what exists no more is left out. */
export function toRow(
  { checkpoint, to, kind, sentence }: Pick<TurnRow, "checkpoint" | "to" | "kind" | "sentence">,
  titleOf: TitleOf,
): TurnRow[] {
  const title = titleOf(checkpoint);
  return title === null ? [] : [{ checkpoint, to, kind, sentence, title }];
}

export function inOrderOfKinds(rows: readonly TurnRow[]): TurnRow[] {
  return [...rows].sort((a, b) => turnKinds.indexOf(a.kind) - turnKinds.indexOf(b.kind));
}

/** Scores of one time in a line: never without what they cover. */
export function scoresInWords(scores: MilestoneHead["scores"]): string {
  if (!scores) return "The scores of then are not known";
  const { store, business, coverage } = scores;
  const parts = [
    store === null ? "No store score yet" : `Store score ${store}`,
    ...(business === null ? [] : [`business score ${business}`]),
    `${percent(coverage)} of all settled`,
  ];
  return parts.join(" · ");
}

function toLoss(loss: Regression, title: string, zone: string | undefined): LossRow {
  const { checkpoint, lostAt, backAt, sentence } = loss;
  const on = (iso: string) => calendarDay(new Date(iso), zone);
  return {
    checkpoint,
    title,
    sentence: `${mastered(loss, on)}, lost on ${on(lostAt)}: ${sentence}`,
    back: backAt && `In place again since ${on(backAt)}.`,
  };
}

function mastered({ mastered: { at, by, seen } }: Regression, on: (iso: string) => string): string {
  if (seen === "first") return `In place at the first look on ${on(at)}`;
  return by === "merchant" ? `In place by your word on ${on(at)}` : `Mastered on ${on(at)}`;
}
