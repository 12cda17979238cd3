import { adminApi } from "~/facts/admin-api.server";
import type { AdminApi } from "~/facts/admin-api.server";
import type { FactName, Readings } from "~/facts/fact";
import { sourcesOf } from "~/facts/reading/plan";
import { readStore } from "~/facts/read-store.server";
import { atMost, median, ratioAtMost, timed, type Figure } from "./figure";
import { startStoreChild, type StoreChild } from "./store-child";

/** One request of a scan; `after` is the request whose reply it waited for. */
type Sent = { body: string; after: number | null; chain: number; requestedCost: number };

const latencyMs = 80;
const runs = 9;

/**
 * A first scan of `typical`, against the same requests in the same order and with the same concurrency by bare
 * `fetch`: what remains is what the app itself adds. The Shopify around both runs in its own process.
 */
export async function scanFigures(): Promise<{ figures: Figure[]; readings: Readings }> {
  const store = await startStoreChild(latencyMs);
  try {
    const first = await scan(store);
    await replay(store, first.sent);
    const scans: number[] = [];
    const floors: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const { wall, sent } = await scan(store);
      scans.push(wall);
      floors.push(await replay(store, sent));
    }
    const wall = { value: median(scans), floor: median(floors) };
    const { sent, reads, readings } = first;
    const most = (of: (request: Sent) => number) => Math.max(...sent.map(of));
    const figures = [
      atMost("first scan: requests", reads.requests, "requests", 10),
      atMost("first scan: cost in all", reads.points, "points", 1_200),
      atMost(
        "first scan: dearest request",
        most(({ requestedCost }) => requestedCost),
        "points",
        1_000,
      ),
      atMost(
        "first scan: longest dependent chain",
        most(({ chain }) => chain),
        "requests",
        3,
      ),
      ratioAtMost("first scan at 80 ms a request: wall", wall, "ms", 1.3),
    ];
    return { figures, readings };
  } finally {
    store.stop();
  }
}

async function scan(store: StoreChild) {
  await store.refill();
  const sent: Sent[] = [];
  const ended: number[] = [];
  const api = watched(adminApi(store.origin, store.token), sent, ended);
  const started = performance.now();
  const { readings, reads } = await readStore({ api, readAt: new Date().toISOString() });
  return { wall: performance.now() - started, readings, reads, sent };
}

/** Notes each request, and which reply it had to wait for: the last of those that hold what its facts come from. */
function watched(api: AdminApi, sent: Sent[], ended: number[]): AdminApi {
  return async (body, signal) => {
    const sources = factsIn(body).flatMap((name) => [name, ...sourcesOf(name)]);
    const waited = ended.filter((at) => factsIn(sent[at]?.body ?? "").some((name) => sources.includes(name)));
    const after = waited.at(-1) ?? null;
    const chain = 1 + Math.max(0, ...waited.map((at) => sent[at]?.chain ?? 0));
    const request = { body, after, chain, requestedCost: 0 };
    const index = sent.push(request) - 1;
    const response = await api(body, signal);
    const text = await response.text();
    request.requestedCost = costOf(text);
    ended.push(index);
    return new Response(text, { status: response.status, headers: response.headers });
  };
}

/** The facts that a request asks for, by the aliases of its root fields. */
function factsIn(body: string): FactName[] {
  return [...new Set(Array.from(body.matchAll(/(\w+?)__\w+: /g), ([, name]) => name as FactName))];
}

function costOf(text: string): number {
  const reply = JSON.parse(text) as { extensions?: { cost?: { requestedQueryCost?: number } } };
  return reply.extensions?.cost?.requestedQueryCost ?? 0;
}

/** Sends the same bodies again, each as soon as the reply it waited for is there; gives the milliseconds. */
async function replay(store: StoreChild, sent: Sent[]): Promise<number> {
  await store.refill();
  const replies: Promise<void>[] = [];
  return timed(async () => {
    for (const { body, after } of sent)
      replies.push(bare(store, body, after === null ? null : replies[after]));
    await Promise.all(replies);
  });
}

async function bare({ origin, token }: StoreChild, body: string, before: Promise<void> | null | undefined) {
  await before;
  const response = await fetch(`${origin}/admin/api/2026-10/graphql.json`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", "x-shopify-access-token": token },
  });
  await response.text();
}
