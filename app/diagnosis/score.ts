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

/** Below this coverage a score over everything would say more about what is unasked than about the business. */
const enoughCoverage = 0.6;

/**
 * The store score: over the questions that a store can settle, as the store alone settled them. Unknown and unasked
 * count for neither side, and neither does the merchant's word.
 */
export function storeScore(results: readonly Result[], skills: ReadonlyMap<string, SkillWeight>): Score {
  const alone = results.map((result) => ({
    ...result,
    verdict: result.told?.store.verdict ?? result.verdict,
  }));
  const ofStore = alone.filter(
    ({ mode, verdict }) => mode !== "asked" && !(mode === "assisted" && verdict === "ask"),
  );
  return scoreOver(ofStore, skills);
}

/** The business score: over all that applies, the merchant's answers included. Null below 60 % coverage. */
export function businessScore(
  results: readonly Result[],
  skills: ReadonlyMap<string, SkillWeight>,
): Score | null {
  const score = scoreOver(results, skills);
  return score.coverage < enoughCoverage ? null : score;
}

/** How much of all that applies is settled, by the store or by the merchant: 0–1. */
export function coverageOf(results: readonly Result[]): Pick<Score, "coverage" | "settled" | "applicable"> {
  const applicable = results.filter(({ verdict }) => verdict !== "does-not-apply");
  const settled = applicable.filter(({ verdict }) => verdict === "yes" || verdict === "no").length;
  const coverage = applicable.length === 0 ? 0 : settled / applicable.length;
  return { coverage, settled, applicable: applicable.length };
}

function scoreOver(results: readonly Result[], skills: ReadonlyMap<string, SkillWeight>): Score {
  const weight = (verdict: Result["verdict"]) =>
    results
      .filter((result) => result.verdict === verdict)
      .reduce((sum, result) => sum + skillOf(result, skills).impact, 0);
  const all = weight("yes") + weight("no");
  return { score: all === 0 ? null : Math.round((100 * weight("yes")) / all), ...coverageOf(results) };
}
