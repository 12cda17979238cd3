import { stripIgnoredCharacters } from "graphql";
import { createHash } from "node:crypto";
import type { FactDefinition, FactName, Readings } from "./fact";
import { facts } from "./index";

const hashes = new WeakMap<FactDefinition, string>();

/**
 * Tells a fact of today from what an earlier release read under its name: a hash of its query, of its revision, and of
 * how its example is built (names and types, no values). Null where no fact has this name.
 */
export function hashOfFact(name: FactName): string | null {
  const fact = facts.get(name);
  if (!fact) return null;
  const known = hashes.get(fact);
  if (known) return known;
  const parts = [stripIgnoredCharacters(fact.query), structureOf(fact.example), fact.revision ?? 0];
  const hash = createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 12);
  hashes.set(fact, hash);
  return hash;
}

/** How a value is built: what its fields are called and of which types they are; items of one build count once. */
function structureOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(structureOf))].sort().join("|")}]`;
  if (typeof value !== "object" || value === null) return value === null ? "null" : typeof value;
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${fields
    .map(([name, inner]) => `${JSON.stringify(name)}:${structureOf(inner)}`)
    .sort()
    .join(",")}}`;
}

/** Of readings that were kept, those that were read as today's facts are; the others are as good as not read. */
export function readAsToday(readings: Readings): Readings {
  const standing = Object.entries(readings).filter(
    ([name, reading]) => name === "readAt" || isOfToday(name as FactName, reading?.hash),
  );
  return Object.fromEntries(standing) as Readings;
}

function isOfToday(name: FactName, hash: string | undefined): boolean {
  return hash !== undefined && hash === hashOfFact(name);
}

/** Today's facts that these readings do not hold. */
export function unreadFacts(readings: Readings): FactName[] {
  return [...facts.keys()].filter((name) => !readings[name]);
}

/** Whether these readings hold anything at all of a store. */
export function holdAnything(readings: Readings): boolean {
  return [...facts.keys()].some((name) => readings[name]);
}
