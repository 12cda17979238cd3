import type { Claim } from "~/facts/stated/statements";

/** What a merchant can answer, as a quotation. */
export const claimWords: Record<Claim, string> = {
  yes: "“Yes”",
  "not-yet": "“Not yet”",
  "dont-know": "“I don’t know”",
  "does-not-apply": "“Doesn’t apply”",
};
