import {
  bulkLimits,
  limits as usualLimits,
  send,
  type AdminApi,
  type LargeList,
  type Limits,
  type Reads,
} from "./admin-api.server";
import { download as usualDownload, type Download } from "./bulk/download.server";
import { readBulk } from "./bulk/read-bulk.server";
import type { Because, FactDefinition, FactName, Reading, Readings, TallyFact } from "./fact";
import { hashOfFact } from "./facts-of-today.server";
import { facts } from "./index";
import { combine, factOf } from "./reading/combine";
import { knownLoss, packs, sourcesOf, withSources } from "./reading/plan";
import { damaged, firstUnit, queryOf, takeReply, variablesOf, type Outcome, type Unit } from "./reading/unit";

export type ReadOptions = {
  api: AdminApi;
  /** The facts wanted; those they come from are read too. All of them by default. */
  wanted?: Iterable<FactName>;
  /** When the store is read, ISO 8601; becomes the fact `readAt`. */
  readAt: string;
  /** What is known beforehand, of earlier readings: facts may be filled from it, it is no part of this reading. */
  given?: Readings;
  limits?: Limits;
  signal?: AbortSignal;
  /** Fetches the files of bulk operations. */
  download?: Download;
  /** Called after each reply with everything that is known so far, and while large lists are being gathered. */
  onRead?: (soFar: Readings, reads: Reads) => void | Promise<void>;
};

type Large = Extract<Outcome, { large: Unit }>;
type Finishing = Extract<Outcome, { finishing: unknown }> & { name: FactName };

/**
 * Reads the facts of a store concurrently in as few requests as the cost limit allows. A fact whose scope is
 * not granted is not asked for; one lost because of a neighbour is read again without it; a collection too large
 * for pages is read by a bulk operation, which has its own, longer time. Never throws for what
 * the store answers: each fact ends as a value, or as unknown with its reason.
 */
export async function readStore(options: ReadOptions): Promise<{ readings: Readings; reads: Reads }> {
  const { api, readAt, limits = usualLimits, download = usualDownload, onRead } = options;
  const bulk = limits.bulk === undefined ? bulkLimits : limits.bulk;
  const reads: Reads = { requests: 0, points: 0, waitedMs: 0, bulkOperations: 0 };
  const timeUp = AbortSignal.timeout(limits.wholeMs);
  const broken = new AbortController();
  const stops = [broken.signal, ...(options.signal ? [options.signal] : [])];
  const deadline = AbortSignal.any([timeUp, ...stops]);
  const readings: Readings = { readAt: { known: true, value: readAt } };
  const all = withSources(options.wanted ?? facts.keys());
  const waiting = new Set(all);
  let closed: Because | null = null;

  function settle(name: FactName, reading: Reading<unknown>) {
    Object.assign(readings, { [name]: { ...reading, at: readAt, hash: hashOfFact(name) } });
  }

  /** Takes the facts whose sources are settled out of the waiting ones, and settles those that need no asking. */
  function takeReady(): Unit[] {
    const ready: Unit[] = [];
    for (const name of waiting) {
      if (sourcesOf(name).some((source) => all.has(source) && !readings[source])) continue;
      waiting.delete(name);
      const fact = facts.get(name) as FactDefinition;
      const known = { ...options.given, ...readings };
      const because = closed ?? knownLoss(fact, known);
      if (because) settle(name, { known: false, because });
      else if (fact.variables?.(known) === null) settle(name, { known: true, value: fact.nothing });
      else ready.push(firstUnit(name, fact, readAt, known));
    }
    return ready;
  }

  /** Asks for several facts in one request and gives back those that have to be asked again, or in another way. */
  async function readPack(units: Unit[]): Promise<(Unit | Large | Finishing)[]> {
    if (closed) return giveUp(units, closed);
    const parts = units.map((unit) => ({
      name: unit.name,
      query: queryOf(unit),
      variables: variablesOf(unit),
    }));
    const reply = await send({ api, reads, limits, deadline }, JSON.stringify(combine(parts)));
    if ("failed" in reply) {
      if (reply.failed === "closed") closed = reply.because;
      if (closed || units.length === 1) return giveUp(units, reply.because);
      if (reply.failed === "request") return units.map(alone);
      const half = Math.ceil(units.length / 2);
      return (await Promise.all([readPack(units.slice(0, half)), readPack(units.slice(half))])).flat();
    }
    const outcomes = await Promise.all(
      units.map(async (unit) => ({
        unit,
        outcome: await takeReply(unit, reply, readings.grantedScopes?.known === true, bulk?.afterPages),
      })),
    );
    for (const { unit, outcome } of outcomes) if ("reading" in outcome) settle(unit.name, outcome.reading);
    const again = outcomes.flatMap(({ outcome }) => ("again" in outcome ? [outcome] : []));
    const lost = again.filter((outcome) => outcome.lost).map((outcome) => outcome.again);
    const next = again.filter((outcome) => !outcome.lost).map((outcome) => outcome.again);
    const large = outcomes.flatMap(({ outcome }) => ("large" in outcome ? [outcome] : []));
    const finishing = outcomes.flatMap(({ unit: { name }, outcome }) =>
      "finishing" in outcome ? [{ ...outcome, name }] : [],
    );
    const slow = [...large, ...finishing];
    if (units.length === 1) return [...slow, ...next, ...giveUp(lost, damaged)];
    // Where those that spoiled the reply are known, the rest can stay together.
    const named = new Set(reply.errors.map(({ path }) => factOf(String(path?.[0]))));
    const unknown = lost.length === units.length && !lost.some(({ name }) => named.has(name));
    return [...slow, ...next, ...lost.map((unit) => (unknown || named.has(unit.name) ? alone(unit) : unit))];
  }

  function giveUp(units: Unit[], because: Because): Unit[] {
    for (const { name } of units) settle(name, { known: false, because });
    return [];
  }

  async function readLarge({ large: { name, fact, facts: sources }, firstPage, size }: Large): Promise<void> {
    if (!bulk) return settle(name, { known: false, because: tooLarge });
    const list: LargeList = { fact: name, size, gathered: 0 };
    (reads.large ??= []).push(list);
    await onRead?.(readings, reads);
    const reading = await readBulk({
      session: {
        api,
        reads,
        limits,
        deadline: AbortSignal.any([AbortSignal.timeout(bulk.wholeMs), ...stops]),
      },
      limits: bulk,
      download,
      name,
      fact: fact as TallyFact<unknown, unknown, unknown>,
      variables: fact.variables?.(sources) ?? {},
      firstPage,
      readAt,
      async onProgress(objects) {
        if (list.gathered === objects) return;
        list.gathered = objects;
        await onRead?.(readings, reads);
      },
    });
    settle(name, reading);
    await onRead?.(readings, reads);
  }

  async function finish({ name, finishing }: Finishing): Promise<void> {
    settle(name, await finishing);
    await onRead?.(readings, reads);
  }

  async function readAll(units: Unit[]): Promise<void> {
    await Promise.all(
      packs(units).map(async (pack) => {
        const rest = await readPack(pack);
        await onRead?.(readings, reads);
        const large = rest.filter((each): each is Large => "large" in each);
        const finishing = rest.filter((each): each is Finishing => "finishing" in each);
        const again = rest.filter((each): each is Unit => !("large" in each || "finishing" in each));
        const slow = [...large.map(readLarge), ...finishing.map(finish)];
        await Promise.all([...slow, readAll([...again, ...takeReady()])]);
        if (slow.length > 0) await readAll(takeReady());
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

/** A check must be quick: what takes minutes is left to a scan. */
export const tooLarge: Because = {
  kind: "incomplete",
  sentence:
    "Your store holds too much of this for a quick check: what the last scan said still stands, and a new scan reads all of it.",
};

function alone(unit: Unit): Unit {
  return { ...unit, alone: true };
}
