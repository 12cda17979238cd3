/** Asks the app as one store's pages do, in a process of its own: what it does slows nobody else down. */
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { Agent, request } from "undici";
import type { AppConfig } from "../local-shopify/app-config.ts";
import { sessionToken } from "../local-shopify/sign-in/session-token.ts";

type App = { origin: string; shop: string; config: Pick<AppConfig, "apiKey" | "apiSecret"> };
export type Asked = { method: "GET" | "POST"; path: string; body?: string; mebibytes?: number };
/**
 * What to do: ask one thing after the other, `pauseMs` apart, and tell how long each took; or ask for everything again
 * and again over `connections`, until told to stop.
 */
export type Order = App &
  (
    | { kind: "visit"; path: string; times: number; pauseMs: number }
    | { kind: "once"; asked: Asked }
    | { kind: "flood"; asked: Asked[]; connections: number }
  );
export type Told =
  | { ms: number[] }
  | { error: string }
  | { statuses: Record<string, number> }
  | { status: number }
  | { begun: true };

const agent = new Agent({ connections: 200, headersTimeout: 60_000, bodyTimeout: 0 });
let stop: AbortController | null = null;

async function ask({ origin, shop, config }: App, { method, path, body, mebibytes }: Asked): Promise<number> {
  const token = await sessionToken(config, shop);
  const reply = await request(`${origin}${path}`, {
    method,
    dispatcher: agent,
    signal: stop?.signal ?? null,
    headers: {
      authorization: `Bearer ${token}`,
      "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36",
      accept: "*/*",
      "accept-encoding": "gzip",
      ...(method === "POST" ? { "content-type": "application/x-www-form-urlencoded" } : {}),
    },
    body: mebibytes ? Readable.from(large(mebibytes)) : (body ?? null),
  });
  for await (const _ of reply.body);
  return reply.statusCode;
}

async function* large(mebibytes: number): AsyncGenerator<Buffer> {
  const part = Buffer.alloc(1_048_576, "a");
  for (let sent = 0; sent < mebibytes; sent += 1) yield part;
}

async function visit(order: Extract<Order, { kind: "visit" }>): Promise<number[]> {
  const ms: number[] = [];
  for (let time = 0; time < order.times; time += 1) {
    const started = performance.now();
    const status = await ask(order, { method: "GET", path: order.path });
    if (status !== 200) throw new Error(`${order.path} was answered with ${status}.`);
    ms.push(performance.now() - started);
    await sleep(order.pauseMs);
  }
  return ms;
}

async function flood(order: Extract<Order, { kind: "flood" }>): Promise<Record<string, number>> {
  const { signal } = (stop = new AbortController());
  const statuses: Record<string, number> = {};
  await Promise.all(
    Array.from({ length: order.connections }, async (_, connection) => {
      for (let next = connection; !signal.aborted; next += 1) {
        const asked = order.asked[next % order.asked.length];
        const status = asked && (await ask(order, asked).catch(() => "cut off"));
        if (!signal.aborted) statuses[String(status)] = (statuses[String(status)] ?? 0) + 1;
        // Whoever cannot connect any more does not spin.
        if (status === "cut off") await sleep(20);
      }
    }),
  );
  return statuses;
}

function tell(message: Told): void {
  process.send?.(message);
}

function tellError(error: unknown): void {
  tell({ error: String(error) });
}

process.on("message", (order: Order | "stop") => {
  if (order === "stop") stop?.abort();
  else if (order.kind === "visit") void visit(order).then((ms) => tell({ ms }), tellError);
  else if (order.kind === "once") void ask(order, order.asked).then((status) => tell({ status }), tellError);
  else {
    void flood(order).then((statuses) => tell({ statuses }));
    tell({ begun: true });
  }
});
process.once("disconnect", () => process.exit());
