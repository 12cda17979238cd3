import type { Verdict } from "~/checkpoints/checkpoint";

/** A verdict in the merchant's words. */
export const verdictWords: Record<Verdict, string> = {
  yes: "In place",
  no: "Missing",
  unknown: "Not known",
  "does-not-apply": "Does not apply",
  ask: "Yours to answer",
};
