import type { Verdict } from "~/checkpoints/checkpoint";
import { day } from "~/checkpoints/words";
import type { Readings } from "~/facts/fact";
import type { Claim, Said, Statements } from "~/facts/stated/statements";
import type { Result } from "./diagnose";
import type { Told } from "./told";

const verdicts: Record<Claim, Verdict> = {
  yes: "yes",
  "not-yet": "no",
  "dont-know": "unknown",
  "does-not-apply": "does-not-apply",
};

/**
 * Lays the merchant's answers over what the store says. Where the store asks, the merchant's word settles it; where
 * the store has settled it, the store's verdict stays and the word stands beside it. What the store could not
 * tell stays unknown. `timeZone` dates the answers.
 */
export function heed(
  results: readonly Result[],
  said: Statements["claims"],
  timeZone: string | undefined,
): Result[] {
  return results.map((result) => {
    const word = said.get(result.checkpoint);
    return word ? heedOne(result, word, timeZone) : result;
  });
}

/** One result with what the merchant said to its question. */
export function heedOne(result: Result, { says, at }: Said, timeZone: string | undefined): Result {
  const store = { verdict: result.verdict, sentence: result.sentence };
  if (result.verdict !== "ask") {
    const told: Told = { says, at, role: disagree(result.verdict, says) ? "contradicts" : "beside", store };
    return { ...result, told };
  }
  const told: Told = { says, at, role: "settles", store };
  const sentence = `You told us on ${day(at, timeZone)}: ${inWords[says]}.`;
  const because = says === "dont-know" ? ({ kind: "not-sure", sentence } as const) : null;
  return { ...result, verdict: verdicts[says], sentence, because, told };
}

const inWords: Record<Claim, string> = {
  yes: "yes",
  "not-yet": "not yet",
  "dont-know": "you do not know",
  "does-not-apply": "this does not apply to your business",
};

/** Only what the store has settled can be disagreed with, and only by something definite. */
function disagree(verdict: Verdict, says: Claim): boolean {
  if (says === "dont-know" || (verdict !== "yes" && verdict !== "no")) return false;
  return verdicts[says] !== verdict;
}

/** The store's own time zone, where it is known. */
export function zoneOf({ shop }: Readings): string | undefined {
  return shop?.known ? shop.value.ianaTimezone : undefined;
}
