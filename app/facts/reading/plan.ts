import { facts } from "../index";
import type { Because, FactDefinition, FactName, Readings } from "../fact";
import { awaitingApproval, awaitsApproval } from "./awaiting-approval";
import { estimateCost } from "./combine";
import type { Unit } from "./unit";

/** Requested cost that one request may reach, under Shopify's 1,000 with room for an estimate that is off. */
const packCost = 850;

/** First-fit by falling cost; what must be read alone stays alone. */
export function packs(units: readonly Unit[]): Unit[][] {
  const shared: { cost: number; units: Unit[] }[] = [];
  const sorted = units
    .filter((unit) => !unit.alone)
    .map((unit) => ({ unit, cost: estimateCost(unit.fact.query) }))
    .sort((a, b) => b.cost - a.cost);
  for (const { unit, cost } of sorted) {
    const place = shared.find((pack) => pack.cost + cost <= packCost);
    if (!place) shared.push({ cost, units: [unit] });
    else {
      place.units.push(unit);
      place.cost += cost;
    }
  }
  return [...shared.map((pack) => pack.units), ...units.filter((unit) => unit.alone).map((unit) => [unit])];
}

/** The facts wanted and all they come from; what needs a permission comes from the list of those granted. */
export function withSources(wanted: Iterable<FactName>): Set<FactName> {
  const all = new Set<FactName>();
  const add = (name: FactName) => {
    if (isGiven(name) || all.has(name)) return;
    all.add(name);
    sourcesOf(name).forEach(add);
  };
  for (const name of wanted) add(name);
  return all;
}

/** The time of the reading, what the merchant stated and what is remembered are handed in, not read from the store. */
function isGiven(name: FactName): boolean {
  return name === "readAt" || name === "profile" || name === "earlierAddresses";
}

/** The facts that have to be settled before this one can be asked for. */
export function sourcesOf(name: FactName): FactName[] {
  const fact = facts.get(name);
  if (!fact) throw new Error(`No fact is called ${name}.`);
  return [...(fact.scopes.length > 0 ? (["grantedScopes"] as const) : []), ...(fact.from ?? [])];
}

/** Why a fact need not be asked for: a permission that is not granted, or a source that is itself not known. */
export function knownLoss(fact: FactDefinition, readings: Readings): Because | null {
  return notGranted(fact, readings) ?? sourceLost(fact, readings);
}

/**
 * When the list of grants itself could not be read every fact is asked for, and Shopify says which it refuses;
 * except where it is as good as certain that it will.
 */
function notGranted(fact: FactDefinition, { grantedScopes }: Readings): Because | null {
  if (!grantedScopes?.known) return awaitsApproval(fact.scopes) ? notApproved(fact.scopes) : null;
  const granted = new Set(grantedScopes.value.granted);
  const scopes = fact.scopes.filter(
    (scope) => !granted.has(scope) && !granted.has(scope.replace(/^read_/, "write_")),
  );
  if (scopes.length === 0) return null;
  if (awaitsApproval(scopes)) return notApproved(scopes);
  const sentence = `The app may not read this yet: it needs the permission ${scopes.join(" and ")}.`;
  return { kind: "scope", sentence, scopes };
}

/** Nothing for the merchant to allow. */
function notApproved(scopes: readonly string[]): Because {
  const waiting = scopes.filter((scope) => awaitingApproval.includes(scope));
  const sentence =
    "Shopify shows this only to apps that it has reviewed for it, and this app has not been yet.";
  return { kind: "scope", sentence, scopes: waiting, awaitsShopify: true };
}

function sourceLost(fact: FactDefinition, readings: Readings): Because | null {
  for (const source of fact.from ?? []) {
    const reading = readings[source];
    if (reading && !reading.known) return reading.because;
  }
  return null;
}
