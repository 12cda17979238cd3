import type { Verdict } from "~/checkpoints/checkpoint";
import { isOurs, type Result } from "./diagnose";

/** What each checkpoint came to, by its id. */
export type Verdicts = Readonly<Record<string, Verdict>>;

/**
 * A checkpoint that came to something else than before. `from` is null where it was not looked at before; `by` tells
 * whose word the new verdict is; the sentence is the one of then.
 */
export type Turn = {
  checkpoint: string;
  from: Verdict | null;
  to: Verdict;
  sentence: string;
  by: "store" | "merchant";
};

/** A store's own names can be ten thousand characters long; a history keeps the beginning, in whole characters. */
const longestSentence = 400;

/**
 * Verdicts of results, to be kept and compared with later ones. What the app itself did not come to an answer about
 * stands as it did before.
 */
export function verdictsOf(
  results: readonly Result[],
  before: Verdicts | null = null,
): Record<string, Verdict> {
  return Object.fromEntries(
    results.map((result) => {
      const { checkpoint, verdict } = result;
      return [checkpoint, (isOurs(result) && verdictIn(before, checkpoint)) || verdict];
    }),
  );
}

function verdictIn(verdicts: Verdicts | null, checkpoint: string): Verdict | null {
  return verdicts && Object.hasOwn(verdicts, checkpoint) ? (verdicts[checkpoint] ?? null) : null;
}

/**
 * What turned between an earlier look at a store and these results, in their order. Nothing turns at the first look,
 * a checkpoint that exists no more is left out, and what the app itself did not come to an answer about has not turned.
 */
export function turnedBetween(before: Verdicts | null, results: readonly Result[]): Turn[] {
  if (!before) return [];
  return results.flatMap((result) => {
    const { checkpoint, verdict, sentence } = result;
    const from = verdictIn(before, checkpoint);
    return from === verdict || isOurs(result)
      ? []
      : [{ checkpoint, from, to: verdict, sentence: beginning(sentence), by: saidBy(result) }];
  });
}

function beginning(sentence: string): string {
  if (sentence.length <= longestSentence) return sentence;
  const characters = [...sentence];
  return characters.length <= longestSentence
    ? sentence
    : `${characters.slice(0, longestSentence).join("")}…`;
}

/** Whose word a verdict is: the merchant's where an answer or a statement about the business settles it. */
export function saidBy({ told, states, verdict }: Result): Turn["by"] {
  return told?.role === "settles" || (states && verdict === "yes") ? "merchant" : "store";
}

/** What a turn means to a merchant. */
export type TurnKind =
  | "closed"
  | "lost"
  | "found-in-place"
  | "found-missing"
  | "no-longer-known"
  | "applies-otherwise"
  | "still-open"
  | "new";

/** Names a turn. Only from in place to missing is a loss: what was not known before cannot be lost. */
export function turnKind(from: Verdict | null, to: Verdict): TurnKind {
  if (from === null) return "new";
  if (from === "does-not-apply" || to === "does-not-apply") return "applies-otherwise";
  if (to === "yes") return from === "no" ? "closed" : "found-in-place";
  if (to === "no") return from === "yes" ? "lost" : "found-missing";
  return from === "yes" || from === "no" ? "no-longer-known" : "still-open";
}
