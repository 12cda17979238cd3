import type { Answer } from "./answer.ts";
import { countsAtLeast, loopCursors, nullConnections } from "./fault-data.ts";

/** What a fault of a bulk operation does to it. */
export type BulkFault =
  | "failed-partial"
  | "expired"
  | "null-url"
  | "webhook-twice"
  | "webhook-never"
  | "webhook-early"
  | "orphan-parent"
  | "child-first"
  | "truncated"
  | "refused";

/** One way in which the API can fail. Exactly one of the optional parts says how. */
export type Fault = {
  what: string;
  /** Answered instead of being executed. `throttled` and `max-cost` are worded by the API, which knows the cost. */
  instead?: Answer | "throttled" | "max-cost";
  /** Changes how the operation is executed. */
  execution?: "deny-field" | "not-approved" | "ignore-searches";
  /** Changes the data that was read. */
  reshape?: (data: Record<string, unknown>) => void;
  /** Changes the finished answer. */
  deliver?: (answer: Answer, ms: number) => Answer;
  bulk?: BulkFault;
};

const JSON_HEADERS = { "Content-Type": "application/json; charset=utf-8" };

function httpFault(
  what: string,
  status: number,
  errors: string,
  headers: Record<string, string> = {},
): Fault {
  return {
    what,
    instead: { status, headers: { ...JSON_HEADERS, ...headers }, body: JSON.stringify({ errors }) },
  };
}

function htmlFault(what: string, status: number, title: string): Fault {
  const body = `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
  return { what, instead: { status, headers: { "Content-Type": "text/html" }, body } };
}

/** Every fault by name. Tests loop over the keys. */
export const FAULTS = {
  throttled: { what: "HTTP 200, THROTTLED, no data", instead: "throttled" },
  "max-cost": { what: "HTTP 200, MAX_COST_EXCEEDED, no data", instead: "max-cost" },
  "http-401": httpFault(
    "the token was revoked",
    401,
    "[API] Invalid API key or access token (unrecognized login or wrong password)",
  ),
  "http-402": httpFault("the shop is frozen", 402, "Unavailable Shop"),
  "http-403": httpFault(
    "forbidden",
    403,
    "[API] This action requires merchant approval for the necessary scope.",
  ),
  "http-404": httpFault("the shop or address does not exist", 404, "Not Found"),
  "http-423": httpFault("the shop is locked", 423, "This shop is locked."),
  "http-429": httpFault("too many requests", 429, "Too Many Requests", { "Retry-After": "1.0" }),
  "http-430": httpFault("held back by security", 430, "Shopify Security Rejection"),
  "http-500": httpFault("a server error", 500, "Internal Server Error"),
  "http-503": httpFault("temporarily unavailable", 503, "Service Unavailable", { "Retry-After": "1.0" }),
  "http-504": htmlFault("timed out after ten seconds", 504, "504 Gateway Time-out"),
  "access-denied-one-field": { what: "ACCESS_DENIED on one field, partial data", execution: "deny-field" },
  "protected-nulls": { what: "protected data is null, with errors", execution: "not-approved" },
  "search-warning": { what: "search fields are ignored, with a warning", execution: "ignore-searches" },
  "null-connections": {
    what: "every outermost connection is null, without an error",
    reshape: nullConnections,
  },
  "counts-at-least": { what: "every count is a lower bound", reshape: countsAtLeast },
  "cursor-loops": {
    what: "every page says there is a next one and leads to the first",
    reshape: loopCursors,
  },
  "version-mismatch": {
    what: "another API version answered",
    deliver: (answer) => ({ ...answer, headers: { ...answer.headers, "X-Shopify-API-Version": "2026-07" } }),
  },
  "truncated-body": {
    what: "HTTP 200, the JSON ends in the middle",
    deliver: (answer) => ({ ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) }),
  },
  "html-body": htmlFault("HTTP 200 with a page of HTML", 200, "Something went wrong"),
  "slow-body": {
    what: "the body takes longer than a reader should wait",
    deliver: (answer, ms) => ({ ...answer, delivery: { kind: "dribble", ms } }),
  },
  "reset-connection": {
    what: "the connection is reset",
    deliver: (answer) => ({ ...answer, delivery: { kind: "reset" } }),
  },
  "bulk-failed-partial": { what: "a bulk operation FAILED with partial data", bulk: "failed-partial" },
  "bulk-expired": { what: "a bulk operation EXPIRED", bulk: "expired" },
  "bulk-null-url": { what: "a COMPLETED bulk operation has no url", bulk: "null-url" },
  "bulk-webhook-twice": { what: "the finish webhook comes twice", bulk: "webhook-twice" },
  "bulk-webhook-never": { what: "the finish webhook never comes", bulk: "webhook-never" },
  "bulk-webhook-early": {
    what: "the finish webhook comes before the operation says so",
    bulk: "webhook-early",
  },
  "bulk-orphan-parent": { what: "a line names a parent that is not there", bulk: "orphan-parent" },
  "bulk-child-first": { what: "children come before their parents", bulk: "child-first" },
  "bulk-truncated": { what: "the JSONL ends in the middle of a line", bulk: "truncated" },
  "bulk-refused": { what: "another bulk operation is refused", bulk: "refused" },
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;

/** The names of all faults: of the API itself and of bulk operations. */
export const FAULT_NAMES = Object.keys(FAULTS) as FaultName[];
