import { facts } from "./index";
import { limits as usualLimits, send, type AdminApi, type Limits, type Reads } from "./admin-api.server";
import { combine, dataOf, estimateCost, shortfall } from "./combine";
import type { Because, FactDefinition, FactName, Reading, Readings } from "./fact";
import { whyLost } from "./why-lost";

export type ReadOptions = {
  api: AdminApi;
  /** The facts wanted; those they come from are read too. All of them by default. */
  wanted?: Iterable<FactName>;
  /** When the store is read, ISO 8601; becomes the fact `readAt`. */
  readAt: string;
  limits?: Limits;
  signal?: AbortSignal;
  /** Called after each reply with everything that is known so far. */
  onRead?: (soFar: Readings) => void | Promise<void>;
};

/** Requested cost that one request may reach, under Shopify's 1,000 with room for an estimate that is off. */
const packCost = 850;

/** A fact's next request: for a tally with the cursor it has come to. */
type Unit = { name: FactName; fact: FactDefinition; pages: Pages | null; alone: boolean };
type Pages = { tally: unknown; cursor: string | null; seen: Set<string>; ids: Set<string>; read: number };

/**
 * Reads the facts of a store concurrently in as few requests as the cost limit allows. A fact whose scope is
 * not granted is not asked for; one lost because of a neighbour is read again alone. Never throws for what the
 * store answers: each fact ends as a value, or as unknown with its reason.
 */
export async function readStore(options: ReadOptions): Promise<{ readings: Readings; reads: Reads }> {
  const reads: Reads = { requests: 0, points: 0, waitedMs: 0, bulkOperations: 0 };
  const limits = options.limits ?? usualLimits;
  const timeUp = AbortSignal.timeout(limits.wholeMs);
  const deadline = options.signal ? AbortSignal.any([timeUp, options.signal]) : timeUp;
  const session = { api: options.api, reads, limits, deadline };
  const readings: Readings = { readAt: { known: true, value: options.readAt } };
  const waiting = withSources(options.wanted ?? facts.keys());
  let closed: Because | null = null;

  function settle(name: FactName, reading: Reading<unknown>) {
    (readings as Record<string, Reading<unknown>>)[name] = reading;
  }

  /** Takes the facts whose sources are settled out of the waiting ones, and settles what need not be asked. */
  function takeReady(): Unit[] {
    const ready: Unit[] = [];
    for (const name of [...waiting]) {
      const fact = facts.get(name);
      if (!fact) throw new Error(`No fact is called ${name}.`);
      const sources =
        fact.scopes.length > 0 ? ["grantedScopes" as FactName, ...(fact.from ?? [])] : (fact.from ?? []);
      if (sources.some((source) => source !== name && !readings[source] && waiting0.has(source))) continue;
      waiting.delete(name);
      const known = closed ?? notGranted(fact, readings) ?? sourceLost(fact, readings);
      if (known) settle(name, { known: false, because: known });
      else if (fact.variables && fact.variables(readings) === null)
        settle(name, { known: true, value: fact.nothing });
      else ready.push({ name, fact, pages: pagesOf(fact, options.readAt), alone: false });
    }
    return ready;
  }

  async function readPack(units: Unit[]): Promise<void> {
    const parts = units.map((unit) => ({
      name: unit.name,
      query: unit.fact.query,
      variables: variablesOf(unit, readings),
    }));
    const reply = closed
      ? { failed: "closed" as const, because: closed }
      : await send(session, JSON.stringify(combine(parts)));
    const again: Unit[] = [];
    if ("failed" in reply) {
      if (reply.failed === "closed") closed = reply.because;
      for (const unit of units) {
        if (units.length > 1 && reply.failed !== "closed") again.push({ ...unit, alone: true });
        else settle(unit.name, { known: false, because: reply.because });
      }
    } else {
      for (const unit of units) {
        const outcome = takeReply(unit, reply, units.length);
        if ("reading" in outcome) settle(unit.name, outcome.reading);
        else again.push(outcome.again);
      }
    }
    await options.onRead?.(readings);
    await readAll([...again, ...takeReady()]);
  }

  async function readAll(units: Unit[]): Promise<void> {
    await Promise.all(packs(units).map(readPack));
  }

  const waiting0 = new Set(waiting);
  await readAll(takeReady());
  return { readings, reads };
}

type Outcome = { reading: Reading<unknown> } | { again: Unit };

function takeReply(unit: Unit, reply: Parameters<typeof whyLost>[1], neighbours: number): Outcome {
  const lost = whyLost(unit.name, reply, unit.fact);
  if (lost === "neighbour")
    return unit.alone || neighbours === 1 ? unknown(damaged) : { again: { ...unit, alone: true } };
  if (lost) return unknown(lost);
  const data = dataOf(unit.name, reply.data ?? {});
  const short = shortfall(unit.fact.query, data);
  if (short === "missing") return unit.alone ? unknown(damaged) : { again: { ...unit, alone: true } };
  if (short === "more") return unknown(tooMuch);
  return shaped(unit, data);
}

function shaped(unit: Unit, data: Record<string, unknown>): Outcome {
  const { fact, pages } = unit;
  if ("shape" in fact) return { reading: { known: true, value: fact.shape(data) } };
  if (!pages) throw new Error(`${unit.name} counts pages but has none.`);
  if (hasRepeats(pages.ids, data)) return unknown(repeats);
  fact.add(pages.tally, data);
  const { hasNextPage, endCursor } = fact.page(data);
  if (!hasNextPage) return { reading: { known: true, value: fact.finish(pages.tally) } };
  if (!endCursor || pages.seen.has(endCursor)) return unknown(loops);
  if (pages.read + 1 >= fact.maxPages) return unknown(tooMuch);
  const seen = new Set([...pages.seen, endCursor]);
  return { again: { ...unit, pages: { ...pages, cursor: endCursor, seen, read: pages.read + 1 } } };
}

/** Whether a page brings back what an earlier one brought: counting it twice would be a wrong count. */
function hasRepeats(ids: Set<string>, data: Record<string, unknown>): boolean {
  const nodes = Object.values(data).flatMap(
    (root) => (root as { nodes?: { id?: string }[] } | null)?.nodes ?? [],
  );
  const own = new Set(nodes.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const repeated = [...own].some((id) => ids.has(id));
  for (const id of own) ids.add(id);
  return repeated;
}

const damaged: Because = { kind: "failed", sentence: "Shopify left this part out of its answer." };
const loops: Because = { kind: "failed", sentence: "Shopify's pages of this list do not come to an end." };
const repeats: Because = { kind: "failed", sentence: "Shopify sent a part of this list twice." };
const tooMuch: Because = {
  kind: "incomplete",
  sentence: "Your store holds more of this than the app reads in one go, so a part could be missing.",
};

function unknown(because: Because): Outcome {
  return { reading: { known: false, because } };
}

/** First-fit by falling cost; what must be read alone stays alone. */
function packs(units: Unit[]): Unit[][] {
  const shared: { cost: number; units: Unit[] }[] = [];
  const sorted = units
    .filter((unit) => !unit.alone)
    .map((unit) => ({ unit, cost: estimateCost(unit.fact.query) }))
    .sort((a, b) => b.cost - a.cost);
  for (const { unit, cost } of sorted) {
    const place = shared.find((pack) => pack.cost + cost <= packCost);
    if (place) place.units.push(unit);
    else shared.push({ cost, units: [unit] });
    if (place) place.cost += cost;
  }
  return [...shared.map((pack) => pack.units), ...units.filter((unit) => unit.alone).map((unit) => [unit])];
}

function withSources(wanted: Iterable<FactName>): Set<FactName> {
  const all = new Set<FactName>();
  const add = (name: FactName) => {
    if (name === "readAt" || all.has(name)) return;
    all.add(name);
    const fact = facts.get(name);
    if (fact && fact.scopes.length > 0) add("grantedScopes");
    fact?.from?.forEach(add);
  };
  for (const name of wanted) add(name);
  return all;
}

function pagesOf(fact: FactDefinition, readAt: string): Pages | null {
  return "shape" in fact
    ? null
    : { tally: fact.start(readAt), cursor: null, seen: new Set(), ids: new Set(), read: 0 };
}

function variablesOf({ fact, pages }: Unit, readings: Readings): Record<string, unknown> {
  return { ...fact.variables?.(readings), ...(pages ? { after: pages.cursor } : {}) };
}

/** When the list of grants itself could not be read every fact is asked for, and Shopify says which it refuses. */
function notGranted(fact: FactDefinition, { grantedScopes }: Readings): Because | null {
  if (!grantedScopes?.known) return null;
  const granted = new Set(grantedScopes.value.granted);
  const missing = fact.scopes.filter(
    (scope) => !granted.has(scope) && !granted.has(scope.replace(/^read_/, "write_")),
  );
  if (missing.length === 0) return null;
  return {
    kind: "scope",
    sentence: `The app may not read this yet: it needs the permission ${missing.join(" and ")}.`,
    scopes: missing,
  };
}

function sourceLost(fact: FactDefinition, readings: Readings): Because | null {
  for (const source of fact.from ?? []) {
    const reading = readings[source];
    if (reading && !reading.known) return reading.because;
  }
  return null;
}
