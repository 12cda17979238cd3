import type { Result } from "~/diagnosis/diagnose";
import { saidBy, type Turn } from "~/diagnosis/turned";

/** What turned at one time. */
export type Turned = { at: Date; turned: readonly Pick<Turn, "checkpoint" | "from" | "to">[] };

/** A skill that was missing once and is met now: since when, and who says so. */
export type Done = {
  skill: string;
  checkpoint: string;
  sentence: string;
  at: Date;
  by: "store" | "merchant";
};

/** The steps that are done, the newest first: what was missing at an earlier time and is in place now. */
export function doneSteps(results: readonly Result[], course: readonly Turned[]): Done[] {
  const wasMissing = new Set<string>();
  const since = new Map<string, Date>();
  for (const { at, turned } of [...course].sort((a, b) => a.at.getTime() - b.at.getTime())) {
    for (const { checkpoint, from, to } of turned) {
      if (from === "no") wasMissing.add(checkpoint);
      if (to === "no") since.delete(checkpoint);
      // What could not be seen for a while, and is in place again, is done since the first time.
      if (to === "yes" && !since.has(checkpoint)) since.set(checkpoint, at);
    }
  }
  return results
    .flatMap((result) => {
      const { skill, checkpoint, sentence, verdict } = result;
      const at = since.get(checkpoint);
      if (verdict !== "yes" || !at || !wasMissing.has(checkpoint)) return [];
      return [{ skill, checkpoint, sentence, at, by: saidBy(result) }];
    })
    .sort((a, b) => b.at.getTime() - a.at.getTime());
}
