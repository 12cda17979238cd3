import { LRUCache } from "lru-cache";
import { checkpoints } from "~/checkpoints";
import { curriculum } from "~/curriculum/load.server";
import { accept, dayOf } from "~/diagnosis/accept";
import { diagnose, type Result } from "~/diagnosis/diagnose";
import { findGaps, type Gap } from "~/diagnosis/gaps";
import { heed, zoneOf } from "~/diagnosis/heed";
import { businessScore, storeScore, type Score } from "~/diagnosis/score";
import type { Readings } from "~/facts/fact";
import { holdAnything } from "~/facts/facts-of-today.server";
import type { Statements } from "~/facts/stated/statements";
import type { Dispute } from "~/records/judgments.server";
import { overviewOf, type Overview } from "~/records/overview.server";
import { findScan, type Scan } from "~/records/scans.server";
import { buildRoadmap, type Step } from "~/roadmap/build-roadmap";
import { reportFaults } from "./report-faults";

/** Where a store stands: the chain applied to its newest reading. */
export type Standing = {
  scan: Scan;
  results: Result[];
  /** What is missing and not left open on purpose. */
  gaps: Gap[];
  /** Over what the store itself shows. */
  score: Score;
  /** Over everything, the merchant's answers included; null until enough of it is settled. */
  business: Score | null;
  statements: Statements;
  /** What the merchant says against findings, by checkpoint; it changes no score. */
  disputes: ReadonlyMap<string, Dispute>;
  roadmap: Step[];
  readLessons: Set<string>;
};

/** A finished reading never changes, and until the merchant says something new neither does what follows from it. */
type Diagnosed = Pick<Standing, "scan" | "results" | "statements">;

/**
 * The stores that were looked at last, each once: one that answers fast must not drive the others out. `of` names what
 * it was made of. A reading with its results takes some hundred kilobytes.
 */
const diagnosed = new LRUCache<string, { of: string; found: Diagnosed }>({ max: 50 });

/**
 * Diagnoses a store from what was last read of it and what its merchant has said; null before the first scan has
 * ended. Whoever has the store's overview already hands it in. What is left open on purpose is applied each time,
 * since it ends with a day.
 */
export async function standingOf(
  shop: string,
  overview?: Overview,
  now: Date = new Date(),
): Promise<Standing | null> {
  const { latest, readLessons, statements, disputes, acceptances } = overview ?? (await overviewOf(shop));
  if (!latest) return null;
  const of = JSON.stringify([latest, [...statements.claims], statements.profile]);
  const kept = diagnosed.get(shop);
  const found = kept?.of === of ? kept.found : await diagnoseScan(shop, latest, statements);
  if (!found) return null;
  diagnosed.set(shop, { of, found });
  const skills = curriculum().skillsByKey;
  const results = accept(found.results, acceptances, dayOf(now, zoneOf(found.scan.readings)));
  const gaps = findGaps(results, skills);
  return {
    ...found,
    results,
    gaps,
    score: storeScore(results, skills),
    business: businessScore(results, skills),
    disputes: new Map(disputes.map((dispute) => [dispute.checkpoint, dispute])),
    roadmap: buildRoadmap(gaps, { readLessons }),
    readLessons,
  };
}

async function diagnoseScan(shop: string, id: string, statements: Statements): Promise<Diagnosed | null> {
  const scan = await findScan(shop, id);
  // What no longer stands, all of it, is as good as no reading.
  if (!scan || !holdAnything(scan.readings)) return null;
  const readings: Readings = { ...scan.readings, profile: { known: true, value: statements.profile } };
  const results = heed(reportFaults(diagnose(checkpoints, readings)), statements.claims, zoneOf(readings));
  return { scan, statements, results };
}
