import { expect, test } from "vitest";
import { checkpoints } from "~/checkpoints";
import { diagnose, type Result } from "~/diagnosis/diagnose";
import { limits as usualLimits } from "~/facts/admin-api.server";
import { readStore } from "~/facts/read-store.server";
import { now, storeInProcess } from "./in-process-store";
import { FAULT_NAMES, type FaultName } from "./local-shopify/admin-api/faults.ts";
import { typical } from "./local-shopify/stores/index.ts";

const store = typical(now);
/**
 * Short, so that a fault that lasts is given up on soon (the waits Shopify asks for are whole seconds), and long enough
 * for a scan on a busy machine, many at once.
 */
const limits = { ...usualLimits, requestMs: 3_000, wholeMs: 10_000, retries: 2, backoffMs: 1 };
/** What drags on does so beyond the limit of a request. */
const dragMs = 5_000;
const apiFaults = FAULT_NAMES.filter((name) => !name.startsWith("bulk-"));

async function scan(fault?: { name: FaultName; request?: number; times?: number }) {
  const { api, local } = storeInProcess(store);
  if (fault)
    local.faults.inject({ fault: fault.name, request: fault.request, times: fault.times, ms: dragMs });
  const { readings, reads } = await readStore({ api, readAt: now.toISOString(), limits });
  return { results: diagnose(checkpoints, readings), reads, log: local.log };
}

const sound = await scan();

function expectHonest(results: Result[]) {
  for (const [index, result] of results.entries()) {
    const whole = sound.results[index] as Result;
    if (result.verdict === whole.verdict) continue;
    // To ask the merchant where nothing is proven is no answer either; only a rule that decides by itself may not.
    if (result.verdict === "ask" && result.mode !== "auto") continue;
    expect(result, `${result.checkpoint} was ${whole.verdict} without the fault`).toMatchObject({
      verdict: "unknown",
    });
    expect(result.because?.sentence).toMatch(/^\p{Lu}.+\.$/u);
  }
}

test("without a fault nothing of the store is left unread", () => {
  expect(sound.log.flatMap((entry) => entry.notImplemented)).toEqual([]);
  const unread = sound.results.filter((result) =>
    ["failed", "incomplete"].includes(result.because?.kind ?? ""),
  );
  expect(unread.map((result) => `${result.checkpoint}: ${result.sentence}`)).toEqual([]);
});

test("a first scan of a usual store takes at most 10 requests and 1,200 points, none dear", () => {
  expect(sound.reads.requests).toBeLessThanOrEqual(10);
  expect(sound.reads.points).toBeLessThanOrEqual(1_200);
  expect(Math.max(...sound.log.map((entry) => entry.requestedCost ?? 0))).toBeLessThanOrEqual(1_000);
});

test("two scans of the same store are identical", async () => {
  expect((await scan()).results).toEqual(sound.results);
});

test.concurrent.each(apiFaults)(
  "%s, once, at every request of a scan, never turns into an answer",
  async (name) => {
    const requests = sound.log.map((_, index) => index + 1);
    const scans = await Promise.all(requests.map((request) => scan({ name, request })));
    for (const { results } of scans) expectHonest(results);
  },
  60_000,
);

test.concurrent.each(apiFaults)(
  "%s, at all requests, ends and never turns into an answer",
  async (name) => {
    expectHonest((await scan({ name })).results);
  },
  60_000,
);

test.each(["http-504", "reset-connection", "truncated-body", "html-body"] as const)(
  "%s, once, is read over and loses nothing",
  async (name) => {
    expect((await scan({ name, times: 1 })).results).toEqual(sound.results);
  },
);

test("being throttled once is waited out, and the wait is told", async () => {
  const { results, reads } = await scan({ name: "throttled", times: 1 });
  expect(results).toEqual(sound.results);
  expect(reads.waitedMs).toBeGreaterThanOrEqual(1_000);
});

test("a request that is too dear is split, not given up", async () => {
  expect((await scan({ name: "max-cost", times: 1 })).results).toEqual(sound.results);
});

test("one denied field costs only the answers that need it", async () => {
  const { api, local } = storeInProcess(store);
  local.faults.inject({ fault: "access-denied-one-field", field: "QueryRoot.themes" });
  const { readings } = await readStore({ api, readAt: now.toISOString(), limits });
  expect(readings.themes).toMatchObject({ known: false, because: { kind: "refused" } });
  expect(readings.products).toMatchObject({ known: true });
});

test("a fact whose scope is not granted is not asked for, and says which permission it needs", async () => {
  const { api, local } = storeInProcess(store, ["read_products"]);
  const { readings } = await readStore({ api, readAt: now.toISOString(), limits });
  expect(readings.themes).toMatchObject({
    known: false,
    because: { kind: "scope", scopes: ["read_themes"] },
  });
  expect(local.log.flatMap((entry) => entry.rootFields)).not.toContain("themes");
});
