import type { Answer } from "./answer.ts";

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
type Fault = {
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

/** Where and how often a fault strikes. All conditions that are given must hold. */
export type Injection = {
  fault: FaultName;
  /** The operation's name. */
  operation?: RegExp | string;
  rootField?: string;
  /** The domain of a store. */
  store?: string;
  /** Only the n-th matching request from now on, counted from 1. */
  request?: number;
  /** Matching requests to let through first. */
  skip?: number;
  /** How often to strike; without it, always. */
  times?: number;
  /** For `access-denied-one-field`: `Type.field`; without it, the operation's last root field. */
  field?: string;
  /** For `slow-body`: how long the body takes, in milliseconds. */
  ms?: number;
};

type Target = { operation: string; rootFields: string[]; store: string };
export type Struck = Injection & { definition: Fault };

/** The faults of one local Admin API. */
export type Faults = {
  /** Adds a fault; the function returned takes it away again. */
  inject: (injection: Injection) => () => void;
  clear: () => void;
  /** The fault that strikes a request, if any. Counts the request. */
  strike: (target: Target) => Struck | undefined;
};

export function createFaults(): Faults {
  const active: { injection: Injection; seen: number }[] = [];
  return {
    inject(injection) {
      const entry = { injection, seen: 0 };
      active.push(entry);
      return () => {
        const at = active.indexOf(entry);
        if (at >= 0) active.splice(at, 1);
      };
    },
    clear() {
      active.length = 0;
    },
    strike(target) {
      for (const entry of active) {
        const { injection } = entry;
        if (!matches(injection, target)) continue;
        entry.seen += 1;
        const skip = injection.request !== undefined ? injection.request - 1 : (injection.skip ?? 0);
        const times = injection.request !== undefined ? 1 : (injection.times ?? Infinity);
        if (entry.seen <= skip || entry.seen > skip + times) continue;
        return { ...injection, definition: FAULTS[injection.fault] };
      }
      return undefined;
    },
  };
}

function matches(injection: Injection, target: Target): boolean {
  const { operation, rootField, store } = injection;
  if (store !== undefined && store !== target.store) return false;
  if (rootField !== undefined && !target.rootFields.includes(rootField)) return false;
  return operation === undefined || new RegExp(operation).test(target.operation);
}

function everyObject(value: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) for (const item of value) everyObject(item, visit);
  else if (typeof value === "object" && value !== null) {
    visit(value as Record<string, unknown>);
    for (const item of Object.values(value)) everyObject(item, visit);
  }
}

function nullConnections(data: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(data)) {
    if (typeof value !== "object" || value === null) continue;
    const node = value as Record<string, unknown>;
    if (Array.isArray(node.nodes) || Array.isArray(node.edges)) data[key] = null;
    else nullConnections(node);
  }
}

/** The number becomes a true lower bound below the real one, so that a reader who ignores the precision is found. */
function countsAtLeast(data: Record<string, unknown>): void {
  everyObject(data, (node) => {
    const isCount = Object.keys(node).every((key) => ["count", "precision", "__typename"].includes(key));
    if (!isCount || typeof node.count !== "number" || node.count === 0) return;
    node.count = Math.ceil(node.count / 2);
    if ("precision" in node) node.precision = "AT_LEAST";
  });
}

const BEFORE_THE_FIRST = Buffer.from(JSON.stringify({ at: -1 })).toString("base64url");

function loopCursors(data: Record<string, unknown>): void {
  everyObject(data, (node) => {
    if ("hasNextPage" in node) node.hasNextPage = true;
    if ("endCursor" in node) node.endCursor = BEFORE_THE_FIRST;
  });
}
