import { day } from "~/checkpoints/words";
import { zoneOf } from "~/diagnosis/heed";
import { coverageOf } from "~/diagnosis/score";
import { turnedBetween, verdictsOf } from "~/diagnosis/turned";
import type { Amendment, Milestone } from "~/records/milestones.server";
import type { Standing } from "~/shop/standing.server";

/**
 * What a look at a store adds to its course; `newest` are its newest two milestones. Every scan is kept, and what comes
 * first; else a check or a statement only when something turned. Statements of one day are one milestone: the day's is made anew, or goes when
 * all was taken back.
 */
export function nextMilestone(
  newest: readonly Milestone[],
  { results, score, business, scan }: Pick<Standing, "results" | "score" | "business" | "scan">,
  kind: Milestone["kind"],
  now: Date,
): Amendment {
  const zone = zoneOf(scan.readings);
  const [last = null, lastButOne = null] = newest;
  const ofToday = last !== null && day(last.at.toISOString(), zone) === day(now.toISOString(), zone);
  const drop = kind === "statement" && last?.kind === "statement" && ofToday ? last : null;
  const before = drop ? lastButOne : last;
  const turned = turnedBetween(before?.verdicts ?? null, results);
  const whole = kind === "first" || kind === "again";
  if (before && !whole && turned.length === 0) return { drop, add: null };
  const { coverage } = coverageOf(results);
  const scores = { store: score.score, business: business?.score ?? null, coverage: rounded(coverage) };
  return {
    drop,
    add: { kind, at: now, verdicts: verdictsOf(results, before?.verdicts ?? null), turned, scores },
  };
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
