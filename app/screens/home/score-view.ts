import { coverageOf, missingForBusinessScore, type Coverage, type Score } from "~/diagnosis/score";
import type { Standing } from "~/shop/standing.server";

/** Both scores with what they rest on. */
export type Scores = {
  store: Score;
  /** Null until enough is settled. */
  business: Score | null;
  /** How much of all that applies is settled, the merchant's answers included. */
  coverage: Coverage;
  /** Answers that the business score still waits for. */
  missing: number;
};

/** The two scores of a store. */
export function scoresOf({
  results,
  score,
  business,
}: Pick<Standing, "results" | "score" | "business">): Scores {
  const coverage = coverageOf(results);
  return { store: score, business, coverage, missing: missingForBusinessScore(coverage) };
}
