import type { Profile, ProfileKey } from "./profile";

/** What a merchant can answer to a question. */
export const claims = ["yes", "not-yet", "dont-know", "does-not-apply"] as const;
export type Claim = (typeof claims)[number];

/** What the merchant said to one question; `at` is ISO 8601. */
export type Said = { says: Claim; at: string };

/** Everything a merchant has told us: answers by checkpoint id, and statements about the business. */
export type Statements = {
  claims: ReadonlyMap<string, Said>;
  profile: Profile;
  /** When the statements about the business were made, ISO 8601. */
  statedAt?: { [Key in ProfileKey]?: string };
};

export const nothingSaid: Statements = { claims: new Map(), profile: {} };
