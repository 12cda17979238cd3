import { day } from "~/checkpoints/words";
import type { Result } from "~/diagnosis/diagnose";
import { zoneOf } from "~/diagnosis/heed";
import { turnedBetween, turnKind, type TurnKind } from "~/diagnosis/turned";
import type { Milestone } from "~/records/milestones.server";
import type { Standing } from "~/shop/standing.server";
import { clip } from "./words";

/** One thing that is otherwise than before. */
export type Change = { checkpoint: string; title: string; kind: TurnKind; sentence: string };

/** What changed, the losses first; `since` is the day it is compared with, or the day it changed. */
export type Changes = { heading: string; shown: Change[]; more: number };

/** The kinds of change that a merchant acts on, in the order of the list. */
const order: readonly TurnKind[] = ["lost", "found-missing", "no-longer-known", "closed", "found-in-place"];

const mostShown = 6;
const longestSentence = 160;

/**
 * What changed since a store's newest milestone; where nothing has, what changed with that milestone. Null where there
 * is nothing to compare with, or nothing changed. `titleOf` names a checkpoint's skill.
 */
export function changesSince(
  { results, scan }: Pick<Standing, "results" | "scan">,
  milestone: Milestone | null,
  titleOf: (result: Result) => string,
): Changes | null {
  if (!milestone) return null;
  const on = day(milestone.at.toISOString(), zoneOf(scan.readings));
  const byId = new Map(results.map((result) => [result.checkpoint, result]));
  // A scan is kept as a milestone as soon as it ends. What the same reading now says otherwise is our own doing, and
  // no change of the store.
  const readSince = (scan.finishedAt ?? scan.startedAt) > milestone.at;
  const since = turnedBetween(milestone.verdicts, results).filter(({ by }) => readSince || by === "merchant");
  const turned = since.length > 0 ? since : milestone.turned;
  const changes = turned
    .flatMap((turn): Change[] => {
      const result = byId.get(turn.checkpoint);
      const kind = turnKind(turn.from, turn.to);
      if (!result || !order.includes(kind)) return [];
      const { checkpoint, sentence } = turn;
      return [{ checkpoint, title: titleOf(result), kind, sentence: clip(sentence, longestSentence) }];
    })
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  if (changes.length === 0) return null;
  const heading = since.length > 0 ? `What changed since ${on}` : `What changed on ${on}`;
  return { heading, shown: changes.slice(0, mostShown), more: Math.max(0, changes.length - mostShown) };
}
