import { isLeftOpen } from "./accept";
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
export const enoughCoverage = 0.6;

/** How much of all that applies is settled. */
export type Coverage = Pick<Score, "coverage" | "settled" | "applicable">;

/**
 * The store score: over the questions that a store can settle, as the store alone settled them. Unknown and unasked
 * count for neither side, and neither does the merchant's word or what is left open on purpose.
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

/** How many more answers bring the business score; none once it is there. */
export function missingForBusinessScore({ settled, applicable }: Coverage): number {
  return Math.max(0, Math.ceil(enoughCoverage * applicable) - settled);
}

/** How much is settled, by the store or by the merchant: 0–1. What is left open on purpose counts for neither side. */
export function coverageOf(results: readonly Result[]): Coverage {
  const applicable = results.filter((result) => result.verdict !== "does-not-apply" && !isLeftOpen(result));
  const settled = applicable.filter(({ verdict }) => verdict === "yes" || verdict === "no").length;
  const coverage = applicable.length === 0 ? 0 : settled / applicable.length;
  return { coverage, settled, applicable: applicable.length };
}

function scoreOver(results: readonly Result[], skills: ReadonlyMap<string, SkillWeight>): Score {
  const weight = (verdict: Result["verdict"]) =>
    results
      .filter((result) => result.verdict === verdict && !isLeftOpen(result))
      .reduce((sum, result) => sum + skillOf(result, skills).impact, 0);
  const all = weight("yes") + weight("no");
  return { score: all === 0 ? null : Math.round((100 * weight("yes")) / all), ...coverageOf(results) };
}
