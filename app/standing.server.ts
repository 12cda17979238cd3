import { LRUCache } from "lru-cache";
import { checkpoints } from "~/checkpoints";
import { curriculum } from "~/curriculum/load.server";
import { diagnose, type Result } from "~/diagnosis/diagnose";
import { findGaps, type Gap } from "~/diagnosis/gaps";
import { storeScore, type Score } from "~/diagnosis/score";
import { overviewOf, type Overview } from "~/records/overview.server";
import { findScan, type Scan } from "~/records/scans.server";
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

/** A finished reading never changes, and so neither does what follows from it. */
type Diagnosed = Pick<Standing, "scan" | "results" | "gaps" | "score">;

/** The stores that were looked at last; a reading with its results takes some hundred kilobytes. */
const diagnosed = new LRUCache<string, Diagnosed>({ max: 50 });

/**
 * Diagnoses a store from what was last read of it; null before the first scan has ended. Whoever has the store's
 * overview already hands it in.
 */
export async function standingOf(shop: string, overview?: Overview): Promise<Standing | null> {
  const { latest, readLessons } = overview ?? (await overviewOf(shop));
  if (!latest) return null;
  const found = diagnosed.get(`${shop} ${latest}`) ?? (await diagnoseScan(shop, latest));
  return found && { ...found, roadmap: buildRoadmap(found.gaps, { readLessons }), readLessons };
}

async function diagnoseScan(shop: string, id: string): Promise<Diagnosed | null> {
  const scan = await findScan(shop, id);
  if (!scan) return null;
  const skills = curriculum().skillsByKey;
  const results = diagnose(checkpoints, scan.readings);
  const found = { scan, results, gaps: findGaps(results, skills), score: storeScore(results, skills) };
  diagnosed.set(`${shop} ${id}`, found);
  return found;
}
