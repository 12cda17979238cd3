import { checkpoints } from "~/checkpoints";
import { curriculum } from "~/curriculum/load.server";
import { diagnose, type Result } from "~/diagnosis/diagnose";
import { findGaps, type Gap } from "~/diagnosis/gaps";
import { storeScore, type Score } from "~/diagnosis/score";
import { readLessons } from "~/records/lessons.server";
import { latestScan, type Scan } from "~/records/scans.server";
import { buildRoadmap, type Step } from "~/roadmap/build-roadmap";

/** Where a store stands: the chain applied to its newest reading. */
export type Standing = {
  scan: Scan;
  results: Result[];
  gaps: Gap[];
  score: Score;
  roadmap: Step[];
  readLessons: Set<string>;
};

/** Diagnoses a store from what was last read of it; null before the first scan has ended. */
export async function standingOf(shop: string): Promise<Standing | null> {
  const [scan, lessons] = await Promise.all([latestScan(shop), readLessons(shop)]);
  if (!scan) return null;
  const skills = curriculum().skillsByKey;
  const results = diagnose(checkpoints, scan.readings);
  const gaps = findGaps(results, skills);
  const roadmap = buildRoadmap(gaps, { readLessons: lessons });
  return { scan, results, gaps, score: storeScore(results, skills), roadmap, readLessons: lessons };
}
