import type { Filling } from "./replies";

/** Numbers from 0 up to below 1, the same ones for the same seed. */
export function chance(seed: number): () => number {
  let state = (seed * 48_271 + 1) % 2_147_483_647;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** A store of usual names and numbers, each of them another one. Fillings say only where they differ from it. */
export function usual(seed: number): Filling {
  const next = chance(seed);
  let made = 0;
  return {
    text: (field) => `${field} ${(made += 1)}`,
    whole: () => 1 + Math.floor(40 * next()),
    amount: () => (100 * next()).toFixed(2),
    time: () => new Date(1.79e12 - 4e10 * next()).toISOString(),
    id: () => `gid://shopify/Thing/${(made += 1)}`,
    listLength: () => 1 + Math.floor(3 * next()),
    isMissing: () => next() < 0.1,
    pick: (of) => Math.floor(of * next()),
  };
}
