import { limits as usualLimits, send, type AdminApi, type Limits, type Reads } from "./admin-api.server";
import type { Because, FactDefinition, FactName, Reading, Readings } from "./fact";
import { facts } from "./index";
import { combine } from "./reading/combine";
import { knownLoss, packs, sourcesOf, withSources } from "./reading/plan";
import { damaged, firstUnit, takeReply, variablesOf, type Unit } from "./reading/unit";

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

/**
 * Reads the facts of a store concurrently in as few requests as the cost limit allows. A fact whose scope is
 * not granted is not asked for; one lost because of a neighbour is read again without it. Never throws for what
 * the store answers: each fact ends as a value, or as unknown with its reason.
 */
export async function readStore(options: ReadOptions): Promise<{ readings: Readings; reads: Reads }> {
  const { api, readAt, limits = usualLimits, onRead } = options;
  const reads: Reads = { requests: 0, points: 0, waitedMs: 0, bulkOperations: 0 };
  const timeUp = AbortSignal.timeout(limits.wholeMs);
  const broken = new AbortController();
  const deadline = AbortSignal.any([timeUp, broken.signal, ...(options.signal ? [options.signal] : [])]);
  const readings: Readings = { readAt: { known: true, value: readAt } };
  const all = withSources(options.wanted ?? facts.keys());
  const waiting = new Set(all);
  let closed: Because | null = null;

  function settle(name: FactName, reading: Reading<unknown>) {
    Object.assign(readings, { [name]: { ...reading, at: readAt } });
  }

  /** Takes the facts whose sources are settled out of the waiting ones, and settles those that need no asking. */
  function takeReady(): Unit[] {
    const ready: Unit[] = [];
    for (const name of waiting) {
      if (sourcesOf(name).some((source) => all.has(source) && !readings[source])) continue;
      waiting.delete(name);
      const fact = facts.get(name) as FactDefinition;
      const because = closed ?? knownLoss(fact, readings);
      if (because) settle(name, { known: false, because });
      else if (fact.variables?.(readings) === null) settle(name, { known: true, value: fact.nothing });
      else ready.push(firstUnit(name, fact, readAt));
    }
    return ready;
  }

  /** Asks for several facts in one request and gives back those that have to be asked again. */
  async function readPack(units: Unit[]): Promise<Unit[]> {
    if (closed) return giveUp(units, closed);
    const parts = units.map((unit) => ({
      name: unit.name,
      query: unit.fact.query,
      variables: variablesOf(unit, readings),
    }));
    const reply = await send({ api, reads, limits, deadline }, JSON.stringify(combine(parts)));
    if ("failed" in reply) {
      if (reply.failed === "closed") closed = reply.because;
      if (closed || units.length === 1) return giveUp(units, reply.because);
      if (reply.failed === "request") return units.map(alone);
      const half = Math.ceil(units.length / 2);
      return (await Promise.all([readPack(units.slice(0, half)), readPack(units.slice(half))])).flat();
    }
    const outcomes = units.map((unit) => ({
      unit,
      outcome: takeReply(unit, reply, readings.grantedScopes?.known === true),
    }));
    for (const { unit, outcome } of outcomes) if ("reading" in outcome) settle(unit.name, outcome.reading);
    const again = outcomes.flatMap(({ outcome }) => ("again" in outcome ? [outcome] : []));
    const lost = again.filter((outcome) => outcome.lost).map((outcome) => outcome.again);
    const next = again.filter((outcome) => !outcome.lost).map((outcome) => outcome.again);
    if (units.length === 1) return [...next, ...giveUp(lost, damaged)];
    // Where the one that spoiled the reply is known, the rest can stay together.
    return [...next, ...(lost.length < units.length ? lost : lost.map(alone))];
  }

  function giveUp(units: Unit[], because: Because): Unit[] {
    for (const { name } of units) settle(name, { known: false, because });
    return [];
  }

  async function readAll(units: Unit[]): Promise<void> {
    await Promise.all(
      packs(units).map(async (pack) => {
        const again = await readPack(pack);
        await onRead?.(readings);
        await readAll([...again, ...takeReady()]);
      }),
    );
  }

  try {
    await readAll(takeReady());
  } catch (error) {
    // Whoever listens failed: nothing goes on reading behind its back.
    broken.abort();
    throw error;
  }
  return { readings, reads };
}

function alone(unit: Unit): Unit {
  return { ...unit, alone: true };
}
