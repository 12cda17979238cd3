import type { Result } from "./diagnose";
import { skillOf, type SkillWeight } from "./gaps";

/** How well a store does, and how much of the question is settled: never one without the other. */
export type Score = {
  /** 0–100, or null while nothing is settled: impact of what is met ÷ impact of what is met or missing. */
  score: number | null;
  /** 0–1: settled ÷ applicable. */
  coverage: number;
  settled: number;
  applicable: number;
};

/** The store score: over what the store itself shows. Unknown and unasked count for neither side. */
export function storeScore(results: readonly Result[], skills: ReadonlyMap<string, SkillWeight>): Score {
  const applicable = results.filter((result) => result.verdict !== "does-not-apply");
  const settled = applicable.filter((result) => result.verdict === "yes" || result.verdict === "no");
  const weight = (of: readonly Result[]) =>
    of.reduce((sum, result) => sum + skillOf(result, skills).impact, 0);
  const met = settled.filter((result) => result.verdict === "yes");
  return {
    score: settled.length === 0 ? null : Math.round((100 * weight(met)) / weight(settled)),
    coverage: applicable.length === 0 ? 0 : settled.length / applicable.length,
    settled: settled.length,
    applicable: applicable.length,
  };
}
