import type { Curriculum } from "~/curriculum/assemble";
import type { Milestone } from "~/records/milestones.server";
import type { Standing } from "~/shop/standing.server";
import { changesSince } from "./changes";
import { gapsAddress, type GapsFilter } from "./filter";
import { inGroups, tallyPrograms } from "./groups";
import type { GapsOverview } from "./page";
import { listGaps } from "./rows";
import { scoresOf } from "../home/score-view";

/** The gap analysis of a store; the overview above its list only as the page opens, before it is narrowed. */
export function composeGaps(
  standing: Standing,
  { programs, skillsByKey, mission }: Curriculum,
  filter: GapsFilter,
  milestone: Milestone | null,
) {
  const { results, disputes } = standing;
  const about = { disputes, promiseOf: (code: string) => mission(code)?.promise };
  const { rows, ...list } = listGaps(results, skillsByKey, filter, about);
  const tallies = tallyPrograms(results, programs);
  const opening = gapsAddress(filter) === "/app/gaps";
  const overview = (): GapsOverview => {
    const leftOpen = listGaps(results, skillsByKey, { ...filter, state: "left-open" }, about).rows;
    return {
      scores: scoresOf(standing),
      changes: changesSince(standing, milestone, ({ skill, asks }) => skillsByKey.get(skill)?.title ?? asks),
      leftOpen:
        leftOpen.length > 0
          ? {
              key: "left-open",
              title: "Left open on purpose",
              tally: "They count in no score and are not on your roadmap until their day.",
              rows: leftOpen,
            }
          : null,
    };
  };
  return {
    ...list,
    groups: inGroups(rows, tallies, filter),
    programs: tallies,
    overview: opening ? overview() : null,
  };
}
