/** A unit of work that outlives a request. `Data` always names the shop, so that a shop's jobs can be found and forgotten. */
export type Job<Data extends { shop: string }> = {
  /** The queue's name; permanent. */
  name: string;
  /** Seconds after which a job that has not ended counts as failed. */
  expireInSeconds: number;
  /** How often a failed job is tried again. */
  retryLimit: number;
  /** Does the work; `lastTry` when a failure now is final. */
  work: (data: Data, tries: { lastTry: boolean }) => Promise<void>;
};

/** Defines a job: one file, found by the queue. */
export function job<Data extends { shop: string }>(definition: Job<Data>): Job<Data> {
  return definition;
}
