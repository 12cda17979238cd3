import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { runApp, type RunningApp } from "../browser/running-app.ts";
import { typical } from "../local-shopify/stores/index.ts";
import type { Asked, Order, Told } from "./asking.ts";
import { atMost, median, ratioAtMost, type Figure } from "./figure";

const greedy = "greedy";
const quiet = "quiet";

/** How often the quiet store's page is asked for beside each flood, and just before it, and how long its reader rests. */
const visits = 60;
const pauseMs = 200;
const page = "/app/gaps";
const warmUp = 400;
const connections = 100;

const get = (path: string): Asked => ({ method: "GET", path });
const post = (path: string, body = ""): Asked => ({ method: "POST", path, body });

/** An answer that is another one each time, so that all that follows from it has to be worked out anew. */
function statement(people: number): Asked {
  return post(
    "/app/statements",
    String(new URLSearchParams({ about: "profile/adminPeople", says: String(people) })),
  );
}

/** What one store can ask for, each kind at its worst. `scan` is a scan of it. */
function floods(scan: string): Record<string, Asked[]> {
  const kinds = {
    pages: [get("/app"), get("/app/gaps"), get("/app/roadmap"), get("/app/academy.data"), get("/app/report")],
    "progress streams": [get(`/app/scan/${scan}`)],
    scans: [post("/app/scan")],
    checks: [post("/app/check/themes/backup-recent"), post("/app/check/products/alt-text-written")],
    exports: [get("/app/export.csv"), get("/app/export.json")],
    searches: [get("/app/academy/search")],
    forms: Array.from({ length: 50 }, (_, n) => statement(n + 1)),
    "huge bodies": [{ ...post("/app/statements"), mebibytes: 300 }],
  };
  return { ...kinds, "everything at once": Object.values(kinds).flat() };
}

/**
 * The page of one store while another asks for as much as it can over a hundred connections: against the same page just
 * before, in the same run; and the memory that the process takes for it.
 */
export async function oneShopFigures(only?: string): Promise<Figure[]> {
  const now = new Date();
  const stores = [greedy, quiet].map((name) => ({ ...typical(now), domain: `${name}.myshopify.com` }));
  const running = await runApp({ stores, latencyMs: 80 });
  const [visitor, flooder] = [startAsking(), startAsking()];
  try {
    const of = (shop: string) => ({
      origin: running.app.origin,
      shop: `${shop}.myshopify.com`,
      config: { apiKey: running.local.app.apiKey, apiSecret: running.local.app.apiSecret },
    });
    const visit = async (times: number, pauseMs: number): Promise<number[]> => {
      const told = await order(visitor, { kind: "visit", ...of(quiet), path: page, times, pauseMs });
      return "ms" in told ? told.ms : [];
    };
    await scanned(running, quiet);
    const scan = await scanned(running, greedy);
    // As much as a process has served that runs for a while: what its memory takes for that is no store's doing.
    await visit(warmUp, 0);
    // Each once, so that what is loaded and made once for good counts for nothing.
    for (const one of new Set(Object.values(floods(scan)).flat())) {
      if (!one.mebibytes) await order(flooder, { kind: "once", ...of(greedy), asked: one });
    }
    const figures: Figure[] = [];
    let slowest = 0;
    const memory = watchMemory(running.app.pid);
    for (const [kind, asked] of Object.entries(floods(scan))) {
      if (only && kind !== only) continue;
      const alone = await visit(visits, pauseMs);
      await order(flooder, { kind: "flood", ...of(greedy), asked, connections });
      await sleep(500);
      const beside = await visit(visits, pauseMs);
      const replies = answered(flooder);
      flooder.send("stop");
      const { statuses } = (await replies) as { statuses: Record<string, number> };
      const [value, floor] = [median(beside), median(alone)];
      figures.push(
        ratioAtMost(`another store's page beside one store's ${kind}: p50`, { value, floor }, "ms", 2),
      );
      slowest = Math.max(slowest, quantile(beside, 0.99));
      console.error(
        kind,
        JSON.stringify({
          alone: floor,
          beside: value,
          p99: quantile(beside, 0.99),
          p99alone: quantile(alone, 0.99),
          statuses,
          memory: memory.most(),
        }),
      );
      await sleep(2_500);
    }
    figures.push(atMost("another store's page beside one store's worst: p99", slowest, "ms", 500));
    figures.push(atMost("memory that one store's worst takes", memory.stop(), "MB", 100));
    return figures;
  } finally {
    visitor.disconnect();
    flooder.disconnect();
    await running.stop();
  }
}

function startAsking(): ChildProcess {
  return fork("tests/bench/asking.ts");
}

async function answered(child: ChildProcess): Promise<Told> {
  const [told] = (await once(child, "message")) as [Told];
  if ("error" in told) throw new Error(told.error);
  return told;
}

async function order(child: ChildProcess, given: Order): Promise<Told> {
  const told = answered(child);
  child.send(given);
  return told;
}

/** Reads a store once, to the end; gives the scan's id. */
async function scanned({ local, app }: RunningApp, store: string): Promise<string> {
  const ask = async (path: string, method: string) => {
    const headers = {
      authorization: `Bearer ${await local.sessionToken(store)}`,
      "user-agent": "Mozilla/5.0 (X11; Linux x86_64)",
    };
    return fetch(`${app.origin}${path}`, { method, headers });
  };
  const { id } = (await (await ask("/app/scan", "POST")).json()) as { id: string };
  const lines = await (await ask(`/app/scan/${id}`, "GET")).text();
  if (!lines.includes('"state":"done"')) throw new Error("The store was not read.");
  return id;
}

/** How much more memory a process takes, at the most, than when this was called, in MB. */
function watchMemory(pid: number) {
  const resident = () =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
  const before = resident();
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, resident())), 100);
  return {
    most: () => most - before,
    stop() {
      clearInterval(timer);
      return most - before;
    },
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
