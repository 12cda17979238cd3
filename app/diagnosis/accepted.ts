/** A gap that is left open on purpose: why, until the end of which day (YYYY-MM-DD), and since when (ISO 8601). */
export type Accepted = {
  reason: string;
  until: string;
  at: string;
  /** The day has passed: the gap counts again. */
  over: boolean;
};
