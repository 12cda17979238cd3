import { setTimeout as sleep } from "node:timers/promises";
import type { Because, FactName } from "./fact";
import { TooLarge } from "./reading/too-large";

/** The one version of the Admin API that this app speaks. */
export const apiVersion = "2026-10";

/** A store's Admin API: sends one GraphQL body and gives the raw response. Knows the token; nobody else does. */
export type AdminApi = (body: string, signal: AbortSignal) => Promise<Response>;

/** An Admin API by origin and token. The token goes into one header and nowhere else. */
export function adminApi(origin: string, token: string): AdminApi {
  const address = new URL(`/admin/api/${apiVersion}/graphql.json`, origin);
  return (body, signal) =>
    fetch(address, {
      method: "POST",
      body,
      signal,
      redirect: "manual",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        "x-shopify-access-token": token,
      },
    });
}

/** What reading took: `points` is the sum of `actualQueryCost`, `waitedMs` the time spent waiting for points. */
export type Reads = {
  requests: number;
  points: number;
  waitedMs: number;
  bulkOperations: number;
  /** The lists that were too large for pages: how many Shopify says there are, and had gathered when last asked. */
  large?: LargeList[];
};

export type LargeList = { fact: FactName; size: number | null; gathered: number };

/** Bounds of a reading, in milliseconds; 15 s a request and 60 s a first scan by the design's own budget. */
export type Limits = {
  requestMs: number;
  wholeMs: number;
  retries: number;
  backoffMs: number;
  /** For lists too large for pages; null when there is no time for them. The usual ones when left out. */
  bulk?: BulkLimits | null;
};

/** How long one large list may take, how soon it is first asked about, and after how many pages a list is large. */
export type BulkLimits = { wholeMs: number; pollMs: number; afterPages?: number };

/** Shopify names no time for a bulk operation; a hundred thousand products take minutes. */
export const bulkLimits: BulkLimits = { wholeMs: 600_000, pollMs: 1_000 };

export const limits: Limits = { requestMs: 15_000, wholeMs: 60_000, retries: 2, backoffMs: 250 };

export type GraphqlError = {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; requiredAccess?: string };
};

/** A reply that can be used in whole or in part. */
export type Reply = {
  data: Record<string, unknown> | null;
  errors: GraphqlError[];
  /** Paths of fields whose search filter Shopify did not understand, and so ignored. */
  ignoredFilters: (string | number)[][];
};

/** `closed`: no other request to this store would do better. `too-dear`: ask for less at once. */
export type Failure = { failed: "closed" | "too-dear" | "request"; because: Because };

/** What requests to one store share; `deadline` ends them all. */
export type Session = { api: AdminApi; reads: Reads; limits: Limits; deadline: AbortSignal };

type Attempt = Reply | Failure | { waitMs: number; throttled: boolean; because: Because };

/** Sends one body, waits out throttling and passing faults within the limits, and says what came of it. */
export async function send(session: Session, body: string): Promise<Reply | Failure> {
  for (let faults = 0; ;) {
    const attempt = await tryOnce(session, body, faults);
    if (!("waitMs" in attempt)) return attempt;
    if (!attempt.throttled && ++faults > session.limits.retries) return failure("request", attempt.because);
    try {
      const started = performance.now();
      // Nothing is waited for beyond the whole; a number too large for a timer would not be waited for at all.
      const waitMs = Math.min(attempt.waitMs, session.limits.wholeMs);
      await sleep(waitMs, undefined, { signal: session.deadline });
      if (attempt.throttled) session.reads.waitedMs += Math.round(performance.now() - started);
    } catch {
      return failure("request", attempt.because);
    }
  }
}

async function tryOnce(session: Session, body: string, faults: number): Promise<Attempt> {
  const { api, reads, limits, deadline } = session;
  if (deadline.aborted)
    return failure("request", because("Reading your store took too long, so the app stopped."));
  const backoff = limits.backoffMs * 2 ** faults;
  reads.requests += 1;
  try {
    const response = await api(body, AbortSignal.any([AbortSignal.timeout(limits.requestMs), deadline]));
    const text = await textOf(response);
    return refusal(response, backoff) ?? understood(response, text, reads, backoff);
  } catch (error) {
    // Fewer facts at once may fit.
    if (error instanceof TooLarge) return failure("too-dear", error.because);
    const slow = error instanceof Error && error.name === "TimeoutError";
    const sentence = slow ? "Shopify took too long to answer." : "The connection to Shopify broke.";
    return { waitMs: backoff, throttled: false, because: because(sentence) };
  }
}

/**
 * As large as a reply may be: a whole theme takes 16 MB, and pages of a store's longest texts stay below. It is
 * understood in one piece, so that a larger one would take the memory and the time of all other stores.
 */
const mostBytes = 32 * 1024 * 1024;

async function textOf({ body }: Response): Promise<string> {
  if (!body) return "";
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new TooLarge(tooMuchAtOnce);
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

const tooMuchAtOnce =
  "Your store holds more text here than the app can take in at once, so it leaves the question open.";

/** HTTP-level refusals. 402 is a frozen shop, 423 a locked one, 430 Shopify's own security refusal. */
const closedDoors: Record<number, string> = {
  401: "Shopify did not accept the app's access to this store.",
  402: "Shopify has frozen this store, so it cannot be read.",
  403: "Shopify does not allow the app to read this store.",
  404: "Shopify knows no store at this address.",
  423: "Shopify has locked this store, so it cannot be read.",
  430: "Shopify refused the request for security reasons.",
};

function refusal(response: Response, backoff: number): Attempt | null {
  if (response.ok) return null;
  const door = closedDoors[response.status];
  if (door) return failure("closed", because(door));
  if (response.status === 429) {
    const seconds = Number(response.headers.get("retry-after") ?? "");
    const waitMs = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : backoff;
    return { waitMs, throttled: true, because: because("Shopify asked the app to slow down for too long.") };
  }
  const sentence = `Shopify answered with an error (HTTP ${response.status}).`;
  if (response.status >= 500) return { waitMs: backoff, throttled: false, because: because(sentence) };
  return failure("request", because(sentence));
}

type Envelope = {
  data?: Record<string, unknown> | null;
  errors?: GraphqlError[] | string;
  extensions?: {
    cost?: {
      requestedQueryCost?: number;
      actualQueryCost?: number | null;
      throttleStatus?: { currentlyAvailable?: number; restoreRate?: number };
    };
    search?: { path: (string | number)[]; warnings?: unknown[] }[];
  };
};

function understood(response: Response, text: string, reads: Reads, backoff: number): Attempt {
  const version = response.headers.get("x-shopify-api-version");
  if (version !== null && version !== apiVersion) {
    return failure(
      "closed",
      because(`Shopify answered in version ${version} of its API; this app reads ${apiVersion}.`),
    );
  }
  const envelope = parsed(text);
  if (!envelope) {
    return { waitMs: backoff, throttled: false, because: because("Shopify's answer arrived damaged.") };
  }
  reads.points += envelope.extensions?.cost?.actualQueryCost ?? 0;
  const errors = Array.isArray(envelope.errors) ? envelope.errors : [];
  if (errors.some((error) => error.extensions?.code === "THROTTLED")) return throttled(envelope);
  if (errors.some((error) => error.extensions?.code === "MAX_COST_EXCEEDED")) {
    return failure("too-dear", because("Shopify found the app's question too large."));
  }
  const search = envelope.extensions?.search ?? [];
  const ignoredFilters = search.filter((part) => (part.warnings ?? []).length > 0).map((part) => part.path);
  return { data: envelope.data ?? null, errors, ignoredFilters };
}

function throttled({ extensions }: Envelope): Attempt {
  const { requestedQueryCost = 0, throttleStatus } = extensions?.cost ?? {};
  // The wait Shopify's own numbers give: until as many points are back as the query asks for.
  const { currentlyAvailable = 0, restoreRate = 0 } = throttleStatus ?? {};
  const seconds = restoreRate > 0 ? Math.ceil((requestedQueryCost - currentlyAvailable) / restoreRate) : 1;
  const sentence = "Shopify asked the app to slow down for too long.";
  return { waitMs: Math.max(seconds, 1) * 1000, throttled: true, because: because(sentence) };
}

function parsed(text: string): Envelope | null {
  try {
    const value: unknown = JSON.parse(text);
    if (value === null || typeof value !== "object" || Array.isArray(value)) return null;
    return "data" in value || "errors" in value ? (value as Envelope) : null;
  } catch {
    return null;
  }
}

function because(sentence: string): Because {
  return { kind: "failed", sentence };
}

function failure(failed: Failure["failed"], because: Because): Failure {
  return { failed, because };
}
