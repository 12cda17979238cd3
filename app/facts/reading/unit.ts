import type { Because, FactDefinition, FactName, Reading, Readings } from "../fact";
import type { Reply } from "../admin-api.server";
import { dataOf, laterPage, shortfall } from "./combine";
import { kept } from "./kept";
import { messageOf } from "./message-of";
import { NotKnown } from "./not-known";
import { portions } from "./portions";
import { takingTurns } from "./turns";
import { whyLost } from "./why-lost";

/** A fact's next request: for a tally with the cursor it has come to. */
export type Unit = {
  name: FactName;
  fact: FactDefinition;
  facts: Readings;
  pages: Pages | null;
  alone: boolean;
};
type Data = Record<string, unknown>;
type Pages = {
  tally: unknown;
  cursor: string | null;
  cursors: Set<string>;
  ids: Set<string>;
  read: number;
  /** What came beside the collection with its first page, and is not asked for again. */
  beside: Data;
};

/** What a reply means for a unit: settled, or to be asked again (the next page, or without its neighbours). */
export type Outcome =
  | { reading: Reading<unknown> }
  /** All of it is there, and what it says takes work that no other fact has to wait for. */
  | { finishing: Promise<Reading<unknown>> }
  | { again: Unit; lost: boolean }
  /** Too large for pages: to be read in bulk, with this first page beside it. */
  | { large: Unit; firstPage: Data; size: number | null };

export function firstUnit(name: FactName, fact: FactDefinition, readAt: string, facts: Readings): Unit {
  return { name, fact, facts, pages: "shape" in fact ? null : firstPage(fact.start(readAt)), alone: false };
}

function firstPage(tally: unknown): Pages {
  return { tally, cursor: null, cursors: new Set(), ids: new Set(), read: 0, beside: {} };
}

/** What to ask for next. */
export function queryOf({ fact, pages }: Unit): string {
  return pages?.cursor && "size" in fact ? laterPage(fact.query) : fact.query;
}

export function variablesOf({ fact, facts, pages }: Unit): Record<string, unknown> {
  return { ...fact.variables?.(facts), ...(pages ? { after: pages.cursor } : {}) };
}

/** Takes a unit's own part out of a reply. */
export async function takeReply(
  unit: Unit,
  reply: Reply,
  grantsKnown: boolean,
  afterPages: number | undefined,
): Promise<Outcome> {
  const lost = whyLost(unit.name, reply, unit.fact, grantsKnown);
  if (lost === "neighbour") return { again: unit, lost: true };
  if (lost) return unknown(lost);
  const data = { ...unit.pages?.beside, ...dataOf(unit.name, reply.data ?? {}) };
  const short = shortfall(unit.fact.query, data);
  if (short === "missing") return { again: unit, lost: true };
  if (short === "more") return unknown(tooMuch);
  try {
    return await shaped(unit, data, afterPages);
  } catch (error) {
    return { reading: whyNot(unit, error) };
  }
}

/** One part that comes in an unforeseen shape must not cost the whole reading. */
function whyNot({ name }: Unit, error: unknown): Reading<unknown> {
  if (error instanceof NotKnown) return { known: false, because: error.because };
  console.error(`The fact ${name} has an unforeseen shape:`, messageOf(error));
  return { known: false, because: damaged };
}

async function shaped(unit: Unit, data: Data, afterPages = Infinity): Promise<Outcome> {
  const { fact, pages } = unit;
  if ("shape" in fact) return { reading: known(fact, await fact.shape(data, unit.facts)) };
  if (!pages) throw new Error(`${unit.name} counts pages but has none.`);
  const mostPages = Math.min(afterPages, fact.maxPages);
  if (pages.read === 0 && fact.size) {
    const size = fact.size(data) ?? null;
    const tooMany = fact.page(data).hasNextPage && (size ?? 0) > mostPages * nodesOf(data).length;
    if (mostPages === 0 || tooMany) return { large: unit, firstPage: data, size };
  }
  if (hasRepeats(pages.ids, data)) return unknown(repeats);
  const giveWay = takingTurns();
  for (const portion of portions(fact.query, data)) {
    fact.add(pages.tally, portion);
    await giveWay();
  }
  const { hasNextPage, endCursor } = fact.page(data);
  if (!hasNextPage || fact.enough?.(pages.tally)) return finished(unit, fact, fact.finish(pages.tally));
  if (!endCursor || pages.cursors.has(endCursor)) return unknown(loops);
  if (pages.read + 1 >= mostPages)
    return fact.size ? { large: unit, firstPage: data, size: null } : unknown(tooMuch);
  pages.cursors.add(endCursor);
  const beside = fact.size ? besideOf(data) : {};
  const next = { ...pages, cursor: endCursor, read: pages.read + 1, beside };
  return { again: { ...unit, pages: next }, lost: false };
}

/** Whether a page brings back what an earlier one brought: counting it twice would be a wrong count. */
function hasRepeats(ids: Set<string>, data: Data): boolean {
  const own = new Set(nodesOf(data).flatMap(({ id }) => (id === undefined ? [] : [id])));
  const repeated = [...own].some((id) => ids.has(id));
  for (const id of own) ids.add(id);
  return repeated;
}

function nodesOf(data: Data): { id?: string }[] {
  return Object.values(data).flatMap((root) => (root as { nodes?: { id?: string }[] } | null)?.nodes ?? []);
}

function besideOf(data: Data): Data {
  return Object.fromEntries(
    Object.entries(data).filter(([, root]) => (root as { nodes?: unknown } | null)?.nodes === undefined),
  );
}

/** For a fact that is lost even when it is read alone. */
export const damaged: Because = { kind: "failed", sentence: "Shopify left this part out of its answer." };
const loops: Because = { kind: "failed", sentence: "Shopify's pages of this list do not come to an end." };
const repeats: Because = { kind: "failed", sentence: "Shopify sent a part of this list twice." };
const tooMuch: Because = {
  kind: "incomplete",
  sentence: "Your store holds more of this than the app reads in one go, so a part could be missing.",
};

function finished(unit: Unit, fact: FactDefinition, value: unknown): Outcome {
  if (!(value instanceof Promise)) return { reading: known(fact, value) };
  return {
    finishing: value.then((is: unknown) => known(fact, is)).catch((error: unknown) => whyNot(unit, error)),
  };
}

function known(fact: FactDefinition, value: unknown): Reading<unknown> {
  return { known: true, value: kept(fact, value) };
}

function unknown(because: Because): Outcome {
  return { reading: { known: false, because } };
}
