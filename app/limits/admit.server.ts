import { Semaphore, type SemaphoreInterface } from "async-mutex";
import { AsyncLocalStorage } from "node:async_hooks";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { kindOf, limits, mostWaiting, type Kind } from "./kinds.ts";
import { tooMany } from "./refusals.ts";

/** What answers a request; Remix's handler, say. */
type Handler = (request: Request) => Promise<Response>;

/** A request that is being answered, and the turns that it holds. */
type UnderWay = {
  admitted: boolean;
  held: SemaphoreInterface.Releaser[];
  /** Seconds after which to come again: it is refused, and only its refusal is to be put into words. */
  comeAgainIn?: number;
};

// The server and the app are two builds in one process.
const shared = globalThis as typeof globalThis & { dijipilotUnderWay?: AsyncLocalStorage<UnderWay> };
const underWay = (shared.dijipilotUnderWay ??= new AsyncLocalStorage<UnderWay>());

/** Answers requests in turns: those that a request was given in `admit` end with its answer. */
export function inTurns(handle: Handler): Handler {
  return (request) => {
    const one: UnderWay = { admitted: false, held: [] };
    return underWay.run(one, async () => {
      try {
        return await handle(request);
      } finally {
        for (const release of one.held) release();
      }
    });
  };
}

/** Has a request refused by the app itself, in the form in which its pages expect a refusal. */
export function refusedBy(handle: Handler, request: Request, comeAgainIn: number): Promise<Response> {
  return underWay.run({ admitted: true, held: [], comeAgainIn }, () => handle(request));
}

/** Throws the 429 of a request that is refused already: before its sign-in, which costs a question to the database. */
export function turnAway(): void {
  const seconds = underWay.getStore()?.comeAgainIn;
  if (seconds) throw tooMany(seconds);
}

const rates = new Map(
  Object.entries(limits).map(([kind, { aMinute }]) => [
    kind,
    new RateLimiterMemory({ keyPrefix: kind, points: aMinute, duration: 60 }),
  ]),
);

type Lane = { turns: Semaphore; here: number };
const lanes = new Map<string, Lane>();

/**
 * Lets a signed-in store's request go on when its turn has come, or throws a 429 with a sentence: one store asking for
 * much makes itself wait, and no other. Counted once a request, in this process, and only behind `inTurns`. `shop` is
 * the verified one.
 */
export async function admit(shop: string, { method, url }: Request): Promise<void> {
  const one = underWay.getStore();
  if (!one || one.admitted) return;
  one.admitted = true;
  const kind = kindOf(method, new URL(url).pathname);
  await rates
    .get(kind)
    ?.consume(shop)
    .catch((spent: unknown) => {
      if (spent instanceof RateLimiterRes) throw tooMany(Math.ceil(spent.msBeforeNext / 1000));
      throw spent;
    });
  if (kind !== "stream") one.held.push(await turn(shop, kind));
}

async function turn(shop: string, kind: Kind): Promise<() => void> {
  const key = `${kind} ${shop}`;
  const lane = lanes.get(key) ?? { turns: new Semaphore(limits[kind].atOnce), here: 0 };
  if (lane.here >= limits[kind].atOnce + mostWaiting) throw tooMany(5);
  lanes.set(key, lane);
  lane.here += 1;
  const [, release] = await lane.turns.acquire();
  return () => {
    release();
    lane.here -= 1;
    if (lane.here === 0) lanes.delete(key);
  };
}

const streams = new Map<string, number>();

/** Counts a stream that is open until the function that it gives is called; throws a 429 where a store has too many. */
export function openStream(shop: string): () => void {
  const open = streams.get(shop) ?? 0;
  if (underWay.getStore() && open >= limits.stream.atOnce) throw tooMany(5);
  streams.set(shop, open + 1);
  let over = false;
  return function close() {
    if (over) return;
    over = true;
    const left = (streams.get(shop) ?? 1) - 1;
    if (left > 0) streams.set(shop, left);
    else streams.delete(shop);
  };
}
