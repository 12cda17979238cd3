/** One complaint of the theme linter: its check, and where; never the code itself. */
export type Offense = { check: string; file: string; line: number; message: string };

/** How many complaints, by check, and the first five. */
export type Offenses = {
  count: number;
  checks: Record<string, number>;
  first: Offense[];
  /**
   * Set where the linter gave up on files, so that there may be more: how often, and the first five files. That is
   * no fault of the theme.
   */
  unchecked?: { count: number; files: string[] };
};

/** What Shopify's theme linter says of a theme, in which version; `files` is how many it read. */
export type Lint = { version: string; files: number; errors: Offenses; blocking: Offenses; others: Offenses };

/** Why the linter has nothing to say, for the merchant. */
export type NotLinted = { failed: string };
