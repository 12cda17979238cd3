import type { StoreAccess } from "../store.ts";

/** Points in a full bucket and points restored a second, by plan. */
export const BUCKETS: Record<StoreAccess["plan"], { maximumAvailable: number; restoreRate: number }> = {
  standard: { maximumAvailable: 2_000, restoreRate: 100 },
  advanced: { maximumAvailable: 4_000, restoreRate: 200 },
  plus: { maximumAvailable: 20_000, restoreRate: 1_000 },
  enterprise: { maximumAvailable: 40_000, restoreRate: 2_000 },
};

export type ThrottleStatus = { maximumAvailable: number; currentlyAvailable: number; restoreRate: number };

/** The leaky buckets of all stores. `now` is in milliseconds. */
export type Buckets = {
  status: (domain: string, plan: StoreAccess["plan"]) => ThrottleStatus;
  /** Takes points (or gives them back, when negative) and tells what is left. */
  take: (domain: string, plan: StoreAccess["plan"], points: number) => ThrottleStatus;
  /** Sets what is left in a store's bucket, for a test or the demo's panel. */
  drainTo: (domain: string, points: number) => void;
};

export function createBuckets(now: () => number): Buckets {
  const levels = new Map<string, { available: number; at: number }>();
  function current(domain: string, plan: StoreAccess["plan"]): ThrottleStatus {
    const { maximumAvailable, restoreRate } = BUCKETS[plan];
    const level = levels.get(domain) ?? { available: maximumAvailable, at: now() };
    const restored = level.available + ((now() - level.at) / 1_000) * restoreRate;
    const available = Math.min(maximumAvailable, restored);
    levels.set(domain, { available, at: now() });
    return { maximumAvailable, currentlyAvailable: Math.floor(available), restoreRate };
  }
  return {
    status: current,
    take(domain, plan, points) {
      current(domain, plan);
      const level = levels.get(domain);
      if (level) level.available -= points;
      return current(domain, plan);
    },
    drainTo(domain, points) {
      levels.set(domain, { available: points, at: now() });
    },
  };
}
