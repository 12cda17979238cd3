import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { checkpoints } from "~/checkpoints";
import { diagnose } from "~/diagnosis/diagnose";
import { facts } from "~/facts";
import type { Limits } from "~/facts/admin-api.server";
import { bulkQueryOf } from "~/facts/bulk/bulk-query";
import type { FactName, Readings } from "~/facts/fact";
import { readStore } from "~/facts/read-store.server";
import { now, storeInProcess } from "./in-process-store";
import { bulkShape } from "./local-shopify/admin-api/bulk-lines.ts";
import { FAULT_NAMES, type FaultName } from "./local-shopify/admin-api/faults.ts";
import { adminSchema } from "./local-shopify/schema/schema.ts";
import type { Store } from "./local-shopify/store.ts";
import { generateStore, hostile, typical, wellRun } from "./local-shopify/stores/index.ts";

/** As the usual limits, but quick to ask again, and every list that can be large is read in bulk. */
const inBulk: Limits = {
  requestMs: 5_000,
  wholeMs: 10_000,
  retries: 2,
  backoffMs: 1,
  bulk: { wholeMs: 5_000, pollMs: 1, afterPages: 0 },
};

type Reshape = (jsonl: string) => string;

function reader(store: Store, reshape: Reshape = (jsonl) => jsonl) {
  const { api, local } = storeInProcess(store);
  function fetched(url: string): Promise<Response> {
    const jsonl = [...(local.bulk.file(url.split("/").at(-1) ?? "") ?? [])].join("");
    return Promise.resolve(new Response(pieces(reshape(jsonl))));
  }
  const read = (limits: Limits = inBulk, wanted?: FactName[]) =>
    readStore({ api, readAt: now.toISOString(), limits, download: fetched, wanted });
  return { local, read };
}

/** As a network delivers: in pieces that end anywhere, also within a line or a character. */
function pieces(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const size = 4_999;
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + size));
      at += size;
    },
  });
}

/** Every fact's example as if it had been read: what other facts' variables come from. */
const examples: Readings = Object.fromEntries([
  ["readAt", { known: true, value: now.toISOString() }],
  ...[...facts].map(([name, { example }]) => [name, { known: true, value: example as unknown }] as const),
]);

const large = [...facts].flatMap(([name, fact]) => ("size" in fact && fact.size ? [name] : []));

const stores: [string, () => Store][] = [
  ["typical", () => typical(now)],
  ["well-run", () => wellRun(now)],
  ["hostile", () => hostile(now)],
  ["generated", () => generateStore({ now, seed: 11, products: 620, variantsPerProduct: 3, orders: 300 })],
];

function only(readings: Readings) {
  return Object.fromEntries(large.map((name) => [name, readings[name]]));
}

test.each(stores)("%s gives the same readings by pages and in bulk", async (_, store) => {
  const byPages = await reader(store()).read({ ...inBulk, bulk: { wholeMs: 5_000, pollMs: 1 } });
  const bulk = await reader(store()).read();
  expect(byPages.reads.bulkOperations).toBe(0);
  expect(bulk.reads.bulkOperations).toBeGreaterThanOrEqual(5);
  expect(only(bulk.readings)).toEqual(only(byPages.readings));
  for (const name of large) expect(bulk.readings[name], name).toMatchObject({ known: true });
});

test.each(stores)(
  "%s gives the same readings however the lines are ordered and written",
  async (_, store) => {
    const sound = await reader(store()).read();
    for (const mix of [childrenLast, shuffled, otherwiseWritten]) {
      expect(only((await reader(store(), mix).read()).readings), mix.name).toEqual(only(sound.readings));
    }
  },
);

/** All parents in one run, then all children. */
function childrenLast(jsonl: string): string {
  const all = linesOf(jsonl);
  return all
    .filter(isRoot)
    .concat(all.filter((line) => !isRoot(line)))
    .join("");
}

/** Parents in any order, children anywhere; only the children of one parent keep their own order. */
function shuffled(jsonl: string): string {
  const queues = new Map<string, string[]>();
  for (const line of linesOf(jsonl)) {
    const { id, __parentId: parent } = JSON.parse(line) as { id?: string; __parentId?: string };
    const queue = parent === undefined ? `root ${id}` : parent;
    queues.set(queue, [...(queues.get(queue) ?? []), line]);
  }
  const mixed: string[] = [];
  let left = [...queues.values()];
  for (let seed = 7; left.length > 0; seed = (seed * 48_271) % 2_147_483_647) {
    const queue = left[seed % left.length] ?? [];
    mixed.push(queue.shift() ?? "");
    if (queue.length === 0) left = left.filter((each) => each !== queue);
  }
  return mixed.join("");
}

/** The same objects with escaped slashes, with signs that look like a parent's key in a text, and no last line break. */
function otherwiseWritten(jsonl: string): string {
  const lines = linesOf(jsonl).map((line) => line.replaceAll("/", "\\/").trimEnd());
  return lines
    .map((line) =>
      line.replace(/^\{("id":"[^"]+")/, (_, id: string) => `{${id},"more":${JSON.stringify(odd)}`),
    )
    .join("\n");
}

test.each([
  ["spaced out", spacedOut],
  ["as Windows writes them", asWindowsWrites],
])("lines %s mean the same", async (_, written) => {
  const spaced = await reader(typical(now), written).read();
  expect(only(spaced.readings)).toEqual(only(sound.readings));
});

/** Lines with nothing in them in front, in between and at the end, and space around the others. */
function spacedOut(jsonl: string): string {
  const lines = linesOf(jsonl).map((line, at) => (at % 3 === 0 ? `\n \t\n  ${line}` : line));
  return `\n${lines.join("")}\n\r\n  `;
}

/** A mark of the encoding in front, lines that end in two signs, and the last one in none. */
function asWindowsWrites(jsonl: string): string {
  return `\uFEFF${linesOf(jsonl).join("").replaceAll("\n", "\r\n").trimEnd()}`;
}

const odd = 'x","__parentId":"gid://shopify/Product/1"}';

function linesOf(jsonl: string): string[] {
  return jsonl
    .split("\n")
    .filter(Boolean)
    .map((line) => `${line}\n`);
}

function isRoot(line: string): boolean {
  return !("__parentId" in (JSON.parse(line) as object));
}

test("children that a page would not hold are left out", async () => {
  const store = generateStore({ now, seed: 3, products: 30 });
  const [first] = store.data.products as { media: { id: string; alt: string }[] }[];
  const [photo] = first?.media ?? [];
  if (!first || !photo) throw new Error("The generated product has no photo.");
  first.media = Array.from({ length: 26 }, (_, at) => ({ ...photo, id: `${photo.id}${at}`, alt: "" }));
  const readings = await Promise.all([
    reader(store).read({ ...inBulk, bulk: { wholeMs: 5_000, pollMs: 1 } }, ["products"]),
    reader(store).read(inBulk, ["products"]),
  ]);
  const [byPages, bulk] = readings.map((each) => each.readings.products);
  expect(bulk).toEqual(byPages);
  expect(bulk).toMatchObject({ known: true, value: { altTexts: { unsure: 6 } } });
});

const bulkFaults = FAULT_NAMES.filter((name) => name.startsWith("bulk-"));
const sound = await reader(typical(now)).read();

test("all bulk faults are tried", () => {
  expect(bulkFaults).toHaveLength(10);
});

test.each(bulkFaults)("%s ends, and never turns into an answer", async (name) => {
  const { readings } = await broken(name);
  const results = diagnose(checkpoints, readings);
  for (const [index, whole] of diagnose(checkpoints, sound.readings).entries()) {
    const result = results[index];
    if (result?.verdict === whole.verdict) continue;
    // Where the store does not settle it the merchant is asked, which is no answer either.
    if (result?.verdict === "ask") continue;
    expect(result, `${whole.checkpoint} was ${whole.verdict}`).toMatchObject({ verdict: "unknown" });
    expect(result?.because?.sentence).toMatch(/^\p{Lu}.+\.$/u);
  }
});

function broken(name: FaultName, times?: number) {
  const { local, read } = reader(typical(now));
  local.faults.inject({ fault: name, rootField: "bulkOperationRunQuery", times });
  // What is refused for good is waited for to the end.
  const wholeMs = name === "bulk-refused" && times === undefined ? 500 : 10_000;
  return read({ ...inBulk, bulk: { wholeMs, pollMs: 1, afterPages: 0 } });
}

test.each(["bulk-webhook-twice", "bulk-webhook-never", "bulk-webhook-early"] as const)(
  "%s changes nothing: the operation itself is asked",
  async (name) => {
    expect(only((await broken(name)).readings)).toEqual(only(sound.readings));
  },
);

test.each([
  ["bulk-failed-partial", /could not finish/],
  ["bulk-expired", /gave up/],
  ["bulk-null-url", /did not hand it over/],
  ["bulk-orphan-parent", /do not fit together/],
  ["bulk-truncated", /damaged|do not fit/],
  ["bulk-refused", /was busy/],
] as const)("%s is told as what it is", async (name, sentence) => {
  expect((await broken(name)).readings.products).toMatchObject({
    known: false,
    because: { kind: "failed", sentence: expect.stringMatching(sentence) as string },
  });
});

test("an operation that is refused because others run is started as soon as there is room", async () => {
  expect(only((await broken("bulk-refused", 3)).readings)).toEqual(only(sound.readings));
});

test("a file that is cut short at a line's end is found short", async () => {
  const cut: Reshape = (jsonl) => linesOf(jsonl).slice(0, -1).join("");
  const { readings } = await reader(typical(now), cut).read();
  expect(readings.products).toMatchObject({ known: false, because: { kind: "failed" } });
});

test.each([
  ["a line that is cut", (lines: string[]) => lines.with(3, `${lines[3]?.slice(0, 40)}\n`)],
  ["a line that is no JSON", (lines: string[]) => lines.toSpliced(3, 0, "<html>\n")],
  ["a line that holds nothing", (lines: string[]) => lines.toSpliced(3, 0, "null\n")],
  ["a line that comes twice", (lines: string[]) => lines.toSpliced(3, 0, lines[3] ?? "")],
])("%s is a loss, and told", async (_, spoil) => {
  const { readings } = await reader(typical(now), (jsonl) => spoil(linesOf(jsonl)).join("")).read(inBulk, [
    "products",
  ]);
  expect(readings.products).toMatchObject({
    known: false,
    because: { kind: "failed", sentence: expect.stringMatching(/damaged|do not fit|incomplete/) as string },
  });
});

test("a line that goes on and on ends the reading, not the memory", async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(97));
      },
    },
    { highWaterMark: 0 },
  );
  const { api } = storeInProcess(typical(now));
  const { readings } = await readStore({
    api,
    readAt: now.toISOString(),
    limits: inBulk,
    wanted: ["products"],
    download: () => Promise.resolve(new Response(endless)),
  });
  expect(readings.products).toMatchObject({ known: false, because: { kind: "incomplete" } });
  expect(sent).toBeLessThan(10_000_000);
});

test("a connection that breaks is tried once more", async () => {
  const seen = new Map<string, number>();
  const { api, local } = storeInProcess(typical(now));
  const { readings } = await readStore({
    api,
    readAt: now.toISOString(),
    limits: inBulk,
    download(url) {
      seen.set(url, (seen.get(url) ?? 0) + 1);
      if (seen.get(url) === 1) return Promise.reject(new TypeError("fetch failed"));
      return Promise.resolve(
        new Response([...(local.bulk.file(url.split("/").at(-1) ?? "") ?? [])].join("")),
      );
    },
  });
  expect(only(readings)).toEqual(only(sound.readings));
});

test("time that runs out is said, and the operation is not left running", async () => {
  const { local, read } = reader(typical(now));
  const { readings } = await read({ ...inBulk, bulk: { wholeMs: 15, pollMs: 1_000, afterPages: 0 } });
  expect(readings.products).toMatchObject({
    known: false,
    because: { kind: "failed", sentence: expect.stringContaining("in time") as string },
  });
  expect(local.log.flatMap(({ rootFields }) => rootFields)).toContain("bulkOperationCancel");
});

test("a list is read in bulk when there are more than its pages hold, and told how many there are", async () => {
  const { read } = reader(generateStore({ now, seed: 5, products: 900 }));
  const limits = { ...inBulk, bulk: { wholeMs: 5_000, pollMs: 1, afterPages: 2 } };
  const { reads } = await read(limits, ["products", "pages"]);
  expect(reads).toMatchObject({
    bulkOperations: 1,
    large: [{ fact: "products", gathered: expect.any(Number) as number }],
  });
  expect(reads.large?.[0]?.size).toBeGreaterThan(800);
});

test("where there is no time for large lists they are unknown, and why is said", async () => {
  const { read } = reader(generateStore({ now, seed: 5, products: 2_300 }));
  const { readings, reads } = await read({ ...inBulk, bulk: null }, ["products"]);
  expect(reads).toMatchObject({ requests: 2, bulkOperations: 0 });
  expect(readings.products).toMatchObject({ known: false, because: { kind: "incomplete" } });
});

test.each(large)("the bulk query of %s is one that Shopify takes", (name) => {
  const admin = adminSchema("2026-10");
  const { query = "", variables } = facts.get(name) ?? {};
  const bulk = bulkQueryOf(query, variables?.(examples) ?? placeholders(query));
  expect(validate(admin.schema, parse(bulk.query))).toEqual([]);
  expect(bulkShape(admin, parse(bulk.query))).not.toHaveProperty("refused");
  expect(bulk.query).not.toMatch(/\bfirst: (100|250)\b|\bafter:|pageInfo|\$/);
});

/** A value of the right type for each variable: where the example store has nothing to ask. */
function placeholders(query: string): Record<string, unknown> {
  const names = [...query.matchAll(/\$(\w+): (?:ID|String)!/g)].map(([, name]) => name ?? "");
  return Object.fromEntries(names.map((name) => [name, "gid://shopify/Publication/1"]));
}

test("a query whose connections lie deeper is not taken for one that bulk can read", () => {
  const deep =
    "query Deep($after: String) { orders(first: 9, after: $after) { nodes { id returns(first: 2) { nodes { refunds(first: 1) { nodes { id } } } } } } }";
  const inObject =
    "query In($after: String) { productVariants(first: 9, after: $after) { nodes { id inventoryItem { inventoryLevels(first: 2) { nodes { id } } } } } }";
  expect(() => bulkQueryOf(deep, {})).toThrow("too deep");
  expect(() => bulkQueryOf(inObject, {})).toThrow("too deep");
});

test("nothing of a store stays on the disk", async () => {
  const left = () => readdirSync(tmpdir()).filter((name) => /^dijipilot-.*\.jsonl$/.test(name));
  const { api, local } = storeInProcess(typical(now));
  const during: string[] = [];
  await readStore({
    api,
    readAt: now.toISOString(),
    limits: inBulk,
    wanted: ["products"],
    download(url) {
      during.push(...left());
      return Promise.resolve(
        new Response([...(local.bulk.file(url.split("/").at(-1) ?? "") ?? [])].join("")),
      );
    },
  });
  expect([...during, ...left()]).toEqual([]);
});
