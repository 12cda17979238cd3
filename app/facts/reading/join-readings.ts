import type { FactName, Readings } from "../fact";

/**
 * What is known of a store after a part of it was read again: each fact as it was read last. What could not be read this
 * time does not erase what was known.
 */
export function joinReadings(before: Readings, fresh: Readings): Readings {
  const news = Object.entries(fresh).filter(([name, reading]) => {
    const earlier = before[name as FactName];
    if (!earlier) return true;
    return reading.known && !((earlier.at ?? "") > (reading.at ?? ""));
  });
  return { ...before, ...Object.fromEntries(news) };
}
