/** A count is exact up to this number; beyond it only a lower bound is given. */
const EXACT_UP_TO = 25_000;

/** A `Count`: `limit` is 10,000 unless the query says otherwise, and null lifts it. */
export function countOf(total: number, limit: unknown): { count: number; precision: "EXACT" | "AT_LEAST" } {
  const highest = typeof limit === "number" ? Math.min(limit, EXACT_UP_TO) : EXACT_UP_TO;
  return total > highest ? { count: highest, precision: "AT_LEAST" } : { count: total, precision: "EXACT" };
}
