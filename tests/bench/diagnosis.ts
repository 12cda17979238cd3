import { checkpoints } from "~/checkpoints";
import { curriculum } from "~/curriculum/load.server";
import { diagnose } from "~/diagnosis/diagnose";
import { findGaps } from "~/diagnosis/gaps";
import type { Readings } from "~/facts/fact";
import { buildRoadmap } from "~/roadmap/build-roadmap";
import { atMost, median, timed, type Figure } from "./figure";

const runs = 201;

/** Answering every checkpoint, and ordering what is missing, from facts that were stored as JSON. */
export async function diagnosisFigures(read: Readings): Promise<Figure[]> {
  const readings = JSON.parse(JSON.stringify(read)) as Readings;
  const skills = curriculum().skillsByKey;
  const results = diagnose(checkpoints, readings);
  if (findGaps(results, skills).length === 0) throw new Error("This store shows no gap to put in order.");
  const progress = { readLessons: new Set<string>() };
  const answering = await typically(() => diagnose(checkpoints, readings));
  const ordering = await typically(() => buildRoadmap(findGaps(results, skills), progress));
  return [
    atMost("diagnosis of all checkpoints from stored facts", answering, "ms", 5),
    atMost("gaps and roadmap from the answers", ordering, "ms", 5),
  ];
}

async function typically(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await timed(work));
  return median(times);
}
