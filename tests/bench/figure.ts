/** One measured figure. `floor` and `ratio` are null where nothing comparable was measured in the same run. */
export type Figure = {
  name: string;
  value: number;
  unit: string;
  floor: number | null;
  ratio: number | null;
  /** What must hold, such as `≤ 10` for the value or `ratio ≤ 1.3`. */
  bar: string;
  ok: boolean;
};

/** A figure whose value may not exceed `most`. */
export function atMost(name: string, value: number, unit: string, most: number): Figure {
  return { name, value: short(value), unit, floor: null, ratio: null, bar: `≤ ${most}`, ok: value <= most };
}

/** A figure whose value may not fall below `least`. */
export function atLeast(name: string, value: number, unit: string, least: number): Figure {
  return { name, value: short(value), unit, floor: null, ratio: null, bar: `≥ ${least}`, ok: value >= least };
}

/** A figure that must be greater than what something simpler comes to in the same run. */
export function aheadOf(name: string, value: number, simpler: number, unit: string): Figure {
  const [own, floor] = [short(value), short(simpler)];
  return { name, value: own, unit, floor, ratio: null, bar: `> ${floor}`, ok: value > simpler };
}

/** A figure that may not exceed `most` times what cannot be avoided. */
export function ratioAtMost(
  name: string,
  { value, floor }: { value: number; floor: number },
  unit: string,
  most: number,
): Figure {
  const ratio = value / floor;
  return {
    name,
    value: short(value),
    unit,
    floor: short(floor),
    ratio: short(ratio),
    bar: `ratio ≤ ${most}`,
    ok: ratio <= most,
  };
}

/** A figure that may be at most `most` more than what cannot be avoided. */
export function moreAtMost(
  name: string,
  { value, floor }: { value: number; floor: number },
  unit: string,
  most: number,
): Figure {
  const ok = value - floor <= most;
  return { name, value: short(value), unit, floor: short(floor), ratio: null, bar: `≤ floor + ${most}`, ok };
}

/** The middle of an odd number of values, the mean of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const pair = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  if (pair[0] === undefined || pair[1] === undefined) throw new Error("No values, no median.");
  return (pair[0] + pair[1]) / 2;
}

/** Milliseconds that a piece of work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function short(value: number): number {
  return Number(value.toPrecision(4));
}
