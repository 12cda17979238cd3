import type { Result } from "./diagnose";

/** An acceptance as it was given; the checkpoint is named by its id. */
export type Acceptance = { checkpoint: string; reason: string; until: string; at: Date };

/**
 * Lays what the merchant leaves open on purpose over the results. Only a gap can be left open: an acceptance of
 * anything else waits, and shows nowhere. `today` is the store's own day, YYYY-MM-DD; `until` still holds on its day.
 */
export function accept(
  results: readonly Result[],
  acceptances: readonly Acceptance[],
  today: string,
): Result[] {
  const given = new Map(acceptances.map((acceptance) => [acceptance.checkpoint, acceptance]));
  return results.map((result) => {
    const acceptance = result.verdict === "no" ? given.get(result.checkpoint) : undefined;
    if (!acceptance) return result;
    const { reason, until, at } = acceptance;
    return { ...result, accepted: { reason, until, at: at.toISOString(), over: until < today } };
  });
}

/** Left open on purpose, and the day has not passed: it counts in no score, is no gap and no step. */
export function isLeftOpen({ accepted }: Pick<Result, "accepted">): boolean {
  return accepted !== undefined && !accepted.over;
}

/** The day at a moment in the store's own time zone (UTC where it is not known), YYYY-MM-DD. */
export function dayOf(moment: Date, timeZone: string | undefined): string {
  return dayIn(moment, timeZone) ?? dayIn(moment, "UTC") ?? moment.toISOString().slice(0, 10);
}

/** Shopify may name a time zone that this machine does not know yet. */
function dayIn(moment: Date, timeZone = "UTC"): string | null {
  try {
    const parts = new Intl.DateTimeFormat("en-US", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    }).formatToParts(moment);
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
    return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
  } catch {
    return null;
  }
}
