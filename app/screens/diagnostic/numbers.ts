import type { Evidence, Verdict } from "~/checkpoints/checkpoint";
import { exact } from "~/checkpoints/money";
import { count } from "~/checkpoints/words";
import { storeFigures } from "~/diagnosis/figures";
import type { Profile, ProfileKey } from "~/facts/stated/profile";
import { reportFault } from "~/faults";
import type { Standing } from "~/shop/standing.server";

/** A number to estimate; `store` is only there once it was. */
export type NumberRow = {
  about: ProfileKey;
  checkpoint: string;
  /** The store's currency, for an amount. */
  currency: string | null;
  /** What was estimated, as a form holds it, and in words. */
  said: string | null;
  saidInWords: string | null;
  store: { figure: string; sentence: string; verdict: Verdict; evidence: Evidence[] } | null;
};

const amounts: readonly ProfileKey[] = ["averageOrderValue", "adCostPerOrder"];

/** The numbers that the store knows as well; the store's own figure is held back until the merchant has one. */
export function composeNumbers({
  scan,
  results,
  statements: { profile },
}: Pick<Standing, "scan" | "results" | "statements">): NumberRow[] {
  const byCheckpoint = new Map(results.map((result) => [result.checkpoint, result]));
  const { shop } = scan.readings;
  const currency = shop?.known ? shop.value.currencyCode : null;
  const hasAnswer = (checkpoint: string) => {
    const result = byCheckpoint.get(checkpoint);
    const verdict = result?.told?.store.verdict ?? result?.verdict;
    return verdict === "yes" || verdict === "no" || verdict === "ask";
  };
  return storeFigures(scan.readings, hasAnswer, reportFault).map(({ key, checkpoint, text }) => {
    const result = byCheckpoint.get(checkpoint);
    const said = profile[key];
    return {
      about: key,
      checkpoint,
      currency: amounts.includes(key) ? currency : null,
      said: said === undefined ? null : String(said),
      saidInWords: inWords(key, profile, currency),
      store:
        said === undefined || !result
          ? null
          : {
              figure: text,
              sentence: result.told?.store.sentence ?? result.sentence,
              verdict: result.verdict,
              evidence: result.evidence,
            },
    };
  });
}

/** An estimate in words: “€48.50”, “27%”, “2 business days”; null where there is none. */
function inWords(key: ProfileKey, profile: Profile, currency: string | null): string | null {
  const value = profile[key];
  if (typeof value !== "number") return null;
  if (amounts.includes(key)) return currency === null ? String(value) : exact(value, currency);
  return key === "dispatchDays" ? count(value, "business day") : `${value}%`;
}
