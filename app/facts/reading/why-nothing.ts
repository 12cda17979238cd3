import { facts } from "../index";
import type { Because, FactName, Reading, Readings } from "../fact";

/**
 * Why nothing at all is known of a store; null when at least one fact is. What comes from other facts does not count: it
 * can have a value without anything being asked.
 */
export function whyNothing(readings: Readings): Because | null {
  const asked = Object.entries(readings)
    .filter(([name]) => facts.has(name as FactName) && !facts.get(name as FactName)?.from)
    .map(([, reading]) => reading as Reading<unknown>);
  const lost = asked.find((reading) => !reading.known);
  return lost && !lost.known && asked.every((reading) => !reading.known) ? lost.because : null;
}
