import { LRUCache } from "lru-cache";
import { checkpoints } from "~/checkpoints";
import { curriculum } from "~/curriculum/load.server";
import { diagnose, type Result } from "~/diagnosis/diagnose";
import { findGaps, type Gap } from "~/diagnosis/gaps";
import { heed, zoneOf } from "~/diagnosis/heed";
import { businessScore, storeScore, type Score } from "~/diagnosis/score";
import type { Readings } from "~/facts/fact";
import type { Statements } from "~/facts/stated/statements";
import { overviewOf, type Overview } from "~/records/overview.server";
import { findScan, type Scan } from "~/records/scans.server";
import { buildRoadmap, type Step } from "~/roadmap/build-roadmap";

/** Where a store stands: the chain applied to its newest reading. */
export type Standing = {
  scan: Scan;
  results: Result[];
  gaps: Gap[];
  /** Over what the store itself shows. */
  score: Score;
  /** Over everything, the merchant's answers included; null until enough of it is settled. */
  business: Score | null;
  statements: Statements;
  roadmap: Step[];
  readLessons: Set<string>;
};

/** A finished reading never changes, and until the merchant says something new neither does what follows from it. */
type Diagnosed = Omit<Standing, "roadmap" | "readLessons">;

/** The stores that were looked at last; a reading with its results takes some hundred kilobytes. */
const diagnosed = new LRUCache<string, Diagnosed>({ max: 50 });

/**
 * Diagnoses a store from what was last read of it and what its merchant has said; null before the first scan has
 * ended. Whoever has the store's overview already hands it in.
 */
export async function standingOf(shop: string, overview?: Overview): Promise<Standing | null> {
  const { latest, readLessons, statements } = overview ?? (await overviewOf(shop));
  if (!latest) return null;
  const key = JSON.stringify([shop, latest, [...statements.claims], statements.profile]);
  const found = diagnosed.get(key) ?? (await diagnoseScan(shop, latest, statements));
  if (!found) return null;
  diagnosed.set(key, found);
  return { ...found, roadmap: buildRoadmap(found.gaps, { readLessons }), readLessons };
}

async function diagnoseScan(shop: string, id: string, statements: Statements): Promise<Diagnosed | null> {
  const scan = await findScan(shop, id);
  if (!scan) return null;
  const skills = curriculum().skillsByKey;
  const readings: Readings = { ...scan.readings, profile: { known: true, value: statements.profile } };
  const results = heed(diagnose(checkpoints, readings), statements.claims, zoneOf(readings));
  return {
    scan,
    statements,
    results,
    gaps: findGaps(results, skills),
    score: storeScore(results, skills),
    business: businessScore(results, skills),
  };
}
