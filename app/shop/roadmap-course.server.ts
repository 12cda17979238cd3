import { curriculum } from "~/curriculum/load.server";
import { accept, dayOf } from "~/diagnosis/accept";
import { findGaps, type Gap } from "~/diagnosis/gaps";
import { zoneOf } from "~/diagnosis/heed";
import type { Acceptance } from "~/records/judgments.server";
import { lessonsReadUntil } from "~/records/lessons.server";
import { findMilestone, milestonesOf, type Milestone } from "~/records/milestones.server";
import { buildRoadmap } from "~/roadmap/build-roadmap";
import { doneSteps, type Done } from "~/roadmap/done";
import { comparedWith, moved, type Move } from "~/roadmap/moved";
import type { Standing } from "~/shop/standing.server";

/** How a store's roadmap came to be what it is: what moved since a time, and what is done. */
export type Course = { since: Date | null; moves: Move[]; done: Done[] };

/** Compares the roadmap with the one of a week ago; says nothing where no earlier milestone was kept. */
export async function courseOf(
  shop: string,
  standing: Standing,
  acceptances: readonly Acceptance[],
  now: Date,
): Promise<Course> {
  const heads = await milestonesOf(shop);
  const done = doneSteps(standing.results, heads);
  const start = comparedWith(heads, now);
  const milestone = start && (await findMilestone(shop, start.id));
  if (!milestone) return { since: null, moves: [], done };
  const { at, verdicts } = milestone;
  const gaps = gapsAt(milestone, standing, acceptances);
  const progress = { readLessons: await lessonsReadUntil(shop, at) };
  const then = { steps: buildRoadmap(gaps, progress), gaps, progress };
  const today = { steps: standing.roadmap, gaps: standing.gaps, progress: standing };
  return { since: at, moves: moved(then, today, standing.results, verdicts), done };
}

/** The gaps of an earlier time, weighted as today, so that a change of the curriculum moves nothing. */
function gapsAt(
  { at, verdicts }: Milestone,
  { results, scan }: Standing,
  acceptances: readonly Acceptance[],
): Gap[] {
  const then = results.flatMap(({ accepted: _, ...result }) => {
    const verdict = Object.hasOwn(verdicts, result.checkpoint) ? verdicts[result.checkpoint] : undefined;
    return verdict ? [{ ...result, verdict }] : [];
  });
  const given = acceptances.filter((acceptance) => acceptance.at <= at);
  return findGaps(accept(then, given, dayOf(at, zoneOf(scan.readings))), curriculum().skillsByKey);
}
