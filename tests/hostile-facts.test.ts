import { expect, test } from "vitest";
import { checkpoints } from "~/checkpoints";
import { answerOne } from "~/diagnosis/diagnose";
import { profileHints } from "~/diagnosis/hints";
import { facts } from "~/facts";
import type { FactDefinition, FactName, Readings } from "~/facts/fact";
import { kept, mostKept } from "~/facts/reading/kept";
import { TooLarge } from "~/facts/reading/too-large";
import { damaged } from "~/facts/reading/unit";
import { readStore } from "~/facts/read-store.server";
import { baits, fillings, usual } from "./hostile/fillings";
import { replyTo, type Filling } from "./hostile/replies";
import { allScopes } from "./in-process-store";

const readAt = "2026-11-24T09:00:00Z";
/** The code of a theme has tests of its own. */
const all = [...facts].filter(([name]) => name !== "liveTheme");
const granted = { currentAppInstallation: { accessScopes: allScopes.map((handle) => ({ handle })) } };
const missing = [{ id: "gid://shopify/Page/1", title: "A", path: "/pages/a", since: readAt }];
const given: Readings = { earlierAddresses: { known: true, value: { audits: 1, missing } } };
/** Every fact's example as if it had been read: what other facts come from. */
const examples: Readings = Object.fromEntries([
  ["readAt", { known: true, value: readAt }],
  ...Object.entries(given),
  ...all.map(([name, { example }]) => [name, { known: true, value: example as unknown }] as const),
]);

/** Reads every fact from a store that is filled like this, each fact's part of a reply by itself. */
async function readFrom(filling: (name: string) => Filling): Promise<Readings> {
  const api = async (body: string): Promise<Response> => {
    const { query } = JSON.parse(body) as { query: string };
    const asked = all.filter(([name]) => query.includes(` ${name}__`));
    const parts = asked.flatMap(([name, fact]) => {
      const reply = name === "grantedScopes" ? granted : replyTo(fact.query, filling(name));
      return Object.entries(reply).map(([key, value]) => [`${name}__${key}`, value] as const);
    });
    return Response.json({ data: Object.fromEntries(parts) });
  };
  const limits = { requestMs: 60_000, wholeMs: 60_000, retries: 0, backoffMs: 1, bulk: null };
  const { readings } = await readStore({ api, readAt, given, wanted: all.map(([name]) => name), limits });
  return readings;
}

/** What is so usual that nothing of it may be lost. */
const readWhole = ["usual things", "odd texts", "everything again"];

test.each(Object.entries(fillings))(
  "of a store with %s each fact is known, or unknown with a reason",
  async (kind, filling) => {
    const readings = await readFrom((name) => filling(name.length));
    const lost: string[] = [];
    for (const [name] of all) {
      const reading = readings[name as FactName];
      if (reading?.known) expect(JSON.stringify(reading.value).length, name).toBeLessThanOrEqual(mostKept);
      else {
        lost.push(name);
        expect(reading?.because.sentence, name).toMatch(/^\p{Lu}.+\.$/u);
        expect(reading?.because.sentence, "a shape that was not foreseen").not.toBe(damaged.sentence);
      }
    }
    if (readWhole.includes(kind)) expect(lost.sort()).toEqual(onlyApproved);
    profileHints(readings, (about) => {
      throw new Error(about);
    });
  },
  60_000,
);

/** What the app gets only after a review of Shopify's. */
const onlyApproved = ["disputes", "paymentsAccount", "payoutAccounts", "staffAccounts"];

/** What some work takes of the processor's time in this thread, in milliseconds: a busy machine makes it no longer. */
async function timeOf(work: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage();
  return (user + system - before.user - before.system) / 1000;
}

/** A garbage collection can fall into any measurement, but not into each: of three tries the shortest. */
async function shortest(goodEnough: number, measure: () => Promise<number>): Promise<number> {
  let least = Infinity;
  for (let tries = 3; tries > 0 && least > goodEnough; tries -= 1) least = Math.min(least, await measure());
  return least;
}

/** A fact's value from one reply; undefined where it is too much. */
async function valueOf(fact: FactDefinition, data: object): Promise<unknown> {
  try {
    if ("shape" in fact) return kept(fact, await fact.shape(data, examples));
    const tally = fact.start(readAt) as unknown;
    fact.add(tally, data);
    return kept(fact, await fact.finish(tally));
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

/** Looking through all that follows for each letter takes seconds for a text as long; looking through it once, a few. */
const textLength = 32_768;
const mostMs = 150;

test.each(baits)(
  "texts of %s take a fact and a checkpoint no longer than in line with their length",
  async (_, bait) => {
    const text = (field: string) => (field === "ianaTimezone" ? "UTC" : bait(textLength));
    const whole = { ...usual(), text, isMissing: () => false };
    const values: Readings = {};
    const slow: string[] = [];
    for (const [name, fact] of all) {
      const data = replyTo(fact.query, whole, 3);
      const read = async () => {
        const value = await valueOf(fact, data);
        Object.assign(values, { [name]: { known: value !== undefined, value } });
      };
      if ((await shortest(mostMs, () => timeOf(read))) > mostMs) slow.push(name);
    }
    // What is asked for next comes from what was read.
    for (const [name, { variables }] of all) {
      const ask = () => variables?.({ ...examples, ...values });
      if ((await shortest(mostMs, () => timeOf(ask))) > mostMs) slow.push(`variables of ${name}`);
    }
    for (const [id, checkpoint] of checkpoints) {
      const answer = () => answerIfAny(id, checkpoint, { ...examples, ...values });
      if ((await shortest(mostMs, () => timeOf(answer))) > mostMs) slow.push(id);
    }
    expect(slow).toEqual([]);
  },
);

/** A rule that throws has tests of its own. */
function answerIfAny(...asked: Parameters<typeof answerOne>): unknown {
  try {
    return answerOne(...asked);
  } catch {
    return undefined;
  }
}

const pagesRead = 40;
const partRead = 10;

test.each(["usual things", "everything again"])(
  "the last of many pages of %s take a tally no longer than the first ones",
  async (kind) => {
    const slow: string[] = [];
    for (const [name, fact] of all) {
      if ("shape" in fact || !fact.size) continue;
      const filling = (fillings[kind] ?? usual)(name.length);
      // Most are active and sold; of what has two sides both come.
      const page = JSON.stringify(
        replyTo(fact.query, { ...filling, pick: (of) => (of > 2 ? 0 : filling.pick(of)) }),
      );
      const pages = Array.from({ length: pagesRead }, (_, at) => renumbered(page, at));
      const growth = await shortest(mostGrowth, () => growthOf(fact, pages)).catch(endsBefore);
      if (growth > mostGrowth) slow.push(`${name}: ${growth.toFixed(1)} times`);
    }
    expect(slow).toEqual([]);
  },
  60_000,
);

/** Where each is compared with each other, the last quarter takes seven times as long as the first one. */
const mostGrowth = 2.5;
/** Less cannot be told from chance. */
const leastMs = 15;

/** How many times as long the last pages take as the first ones; in the end four times as many may take four times. */
async function growthOf(
  fact: Extract<FactDefinition, { add: unknown }>,
  pages: readonly object[],
): Promise<number> {
  const [few, all] = [fact.start(readAt) as unknown, fact.start(readAt) as unknown];
  const add = (tally: unknown, some: readonly object[]) =>
    timeOf(() => some.forEach((page) => fact.add(tally, page)));
  await add(few, pages.slice(0, partRead));
  const first = await add(all, pages.slice(0, partRead));
  await add(all, pages.slice(partRead, -partRead));
  const last = await add(all, pages.slice(-partRead));
  const fewDone = await timeOf(() => fact.finish(few));
  const allDone = await timeOf(() => fact.finish(all));
  return Math.max(last / Math.max(first, leastMs), allDone / 4 / Math.max(fewDone, leastMs));
}

/** A tally that says that there is too much has no last pages. */
function endsBefore(error: unknown): number {
  if (error instanceof TooLarge) return 0;
  throw error;
}

/** The same page with other things on it: their ids, and the numbers at the end of their names. */
function renumbered(page: string, at: number): object {
  const places = 1_000 + at;
  return JSON.parse(page.replace(/([/ ]\d+)"/g, (_, number: string) => `${number}${places}"`)) as object;
}
