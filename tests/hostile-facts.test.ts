import { expect, test } from "vitest";
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
    expect(() => profileHints(readings)).not.toThrow();
  },
  60_000,
);

/** What the app gets only after a review of Shopify's. */
const onlyApproved = ["disputes", "paymentsAccount", "payoutAccounts", "staffAccounts"];

/** The processor's time for this thread alone, in milliseconds: a busy machine makes it no longer. */
function spent(since = { user: 0, system: 0 }): number {
  const { user, system } = process.threadCpuUsage();
  return (user - since.user + system - since.system) / 1000;
}

/** What a fact makes of some pages, and the time that takes; of three tries the shortest. */
async function timeFor(fact: FactDefinition, pages: readonly object[], goodEnough: number): Promise<number> {
  let least = Infinity;
  for (let tries = 3; tries > 0 && least > goodEnough; tries -= 1) {
    const before = process.threadCpuUsage();
    await valueOf(fact, pages).catch((error: unknown) => {
      if (!(error instanceof TooLarge)) throw error;
    });
    least = Math.min(least, spent(before));
  }
  return least;
}

async function valueOf(fact: FactDefinition, pages: readonly object[]): Promise<unknown> {
  if ("shape" in fact) return kept(fact, await fact.shape(pages[0], examples));
  const tally = fact.start(readAt) as unknown;
  for (const page of pages) fact.add(tally, page);
  return kept(fact, await fact.finish(tally));
}

/** Looking through all that follows for each letter takes seconds for a text as long; looking through it once, a few. */
const textLength = 32_768;
const mostMs = 150;

test.each(Object.entries(baits))(
  "texts of %s take a fact no longer than in line with their length",
  async (_, bait) => {
    const long = bait.repeat(Math.ceil(textLength / bait.length));
    const slow: string[] = [];
    for (const [name, fact] of all) {
      const text = (field: string) => (field === "ianaTimezone" ? "UTC" : long);
      const data = replyTo(fact.query, { ...usual(), text, isMissing: () => false }, 1);
      const ms = await timeFor(fact, [data], mostMs);
      if (ms > mostMs) slow.push(`${name}: ${Math.round(ms)} ms`);
    }
    expect(slow).toEqual([]);
  },
  60_000,
);

/** Four times as many things take four times as long, and sixteen times where each is compared with each other. */
const fewPages = 10;
const mostGrowth = 9;

test.each(["usual things", "everything again"])(
  "four times as many of a store with %s take four times as long",
  async (kind) => {
    const slow: string[] = [];
    for (const [name, fact] of all) {
      if ("shape" in fact || !fact.size) continue;
      const page = JSON.stringify(replyTo(fact.query, (fillings[kind] ?? usual)(name.length)));
      const pages = Array.from({ length: 4 * fewPages }, (_, at) => renumbered(page, at));
      await timeFor(fact, pages.slice(0, 2), 0);
      const few = await timeFor(fact, pages.slice(0, fewPages), 0);
      const bound = mostGrowth * Math.max(few, 20);
      const many = await timeFor(fact, pages, bound);
      if (many > bound) slow.push(`${name}: ${Math.round(few)} and ${Math.round(many)} ms`);
    }
    expect(slow).toEqual([]);
  },
  60_000,
);

/** The same page with other things on it: their ids, and the numbers at the end of their names. */
function renumbered(page: string, at: number): object {
  const places = 1_000 + at;
  return JSON.parse(page.replace(/([/ ]\d+)"/g, (_, number: string) => `${number}${places}"`)) as object;
}
