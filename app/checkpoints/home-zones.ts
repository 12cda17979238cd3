import type { Zone } from "~/facts/delivery-profiles";

/** Every zone that holds the country, as its parts may have zones of their own; else the rest of the world. */
export function homeZones(zones: readonly Zone[], home: string): Zone[] {
  const own = zones.filter(({ countries }) => countries.includes(home));
  return own.length > 0 ? own : zones.filter(({ restOfWorld }) => restOfWorld);
}

/** Whether all values are the same one. */
export function isOneOf<Value>(values: readonly Value[]): boolean {
  return new Set(values).size === 1;
}
