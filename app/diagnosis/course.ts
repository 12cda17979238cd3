import { turnKind, type Turn, type TurnKind, type Verdicts } from "./turned";

/** A milestone as far as a course is concerned; `at` is ISO 8601. */
export type Mark = { at: string; turned: readonly Turn[] };

/** Something that was in place and that the store shows to be missing since. */
export type Regression = {
  checkpoint: string;
  /** When it came to be in place; `seen` where it was so at the first look. `by` tells whose word that was. */
  mastered: { at: string; by: Turn["by"]; seen: "turned" | "first" };
  lostAt: string;
  /** What the store showed then. */
  sentence: string;
  /** When it was in place again; null while it is missing. */
  backAt: string | null;
};

/**
 * What was mastered and lost again over a course, the newest loss first. Only the store takes something away: a
 * merchant who answers otherwise has corrected an answer. In between it may have been unknown.
 */
export function regressionsOf(marks: readonly Mark[]): Regression[] {
  const inOrder = [...marks].sort(byTime);
  const begun = inOrder[0]?.at;
  const mastered = new Map<string, Regression["mastered"] | null>();
  const open = new Map<string, Regression>();
  const all: Regression[] = [];
  for (const { at, turned } of inOrder) {
    for (const { checkpoint, from, to, sentence, by } of turned) {
      if (!mastered.has(checkpoint) && from === "yes" && begun)
        mastered.set(checkpoint, { at: begun, by: "store", seen: "first" });
      const before = mastered.get(checkpoint);
      if (to === "yes") {
        mastered.set(checkpoint, { at, by, seen: from === null ? "first" : "turned" });
        const lost = open.get(checkpoint);
        if (lost) lost.backAt = at;
        open.delete(checkpoint);
      } else if (to === "no") {
        if (before && by === "store") {
          const lost: Regression = { checkpoint, mastered: before, lostAt: at, sentence, backAt: null };
          open.set(checkpoint, lost);
          all.push(lost);
        }
        mastered.set(checkpoint, null);
      } else if (to === "does-not-apply") {
        mastered.set(checkpoint, null);
        // What does not apply any more is not missing either.
        const lost = open.get(checkpoint);
        if (lost) all.splice(all.indexOf(lost), 1);
        open.delete(checkpoint);
      }
    }
  }
  return all.reverse();
}

/** One checkpoint between two looks at a store, with the sentence of when it turned, where that is known. */
export type Difference = Pick<Turn, "checkpoint" | "from" | "to"> & {
  kind: TurnKind;
  sentence: string | null;
};

/**
 * What differs between an earlier and a later look at a store. The sentences come from the turns on the way; `at` of the
 * later look bounds them. A checkpoint that the later look does not know is left out.
 */
export function differencesBetween(
  earlier: Verdicts,
  later: Verdicts,
  marks: readonly Mark[],
  at: string,
): Difference[] {
  const sentences = new Map<string, string>();
  for (const mark of [...marks].sort(byTime)) {
    if (Date.parse(mark.at) > Date.parse(at)) break;
    for (const { checkpoint, to, sentence } of mark.turned) sentences.set(`${checkpoint} ${to}`, sentence);
  }
  return Object.entries(later).flatMap(([checkpoint, to]) => {
    const from = Object.hasOwn(earlier, checkpoint) ? (earlier[checkpoint] ?? null) : null;
    if (from === to) return [];
    const sentence = sentences.get(`${checkpoint} ${to}`) ?? null;
    return [{ checkpoint, from, to, kind: turnKind(from, to), sentence }];
  });
}

function byTime(a: Mark, b: Mark): number {
  return Date.parse(a.at) - Date.parse(b.at);
}
