import { Kind } from "graphql";
import type { OperationDefinitionNode } from "graphql";
import { adminSchema } from "../schema/schema.ts";
import type { ApiVersion } from "../schema/schema.ts";
import type { Store } from "../store.ts";
import type { Answer } from "./answer.ts";
import { createBuckets } from "./bucket.ts";
import type { Buckets } from "./bucket.ts";
import { createBulkOperations } from "./bulk.ts";
import type { BulkFinish, BulkOperations } from "./bulk.ts";
import type { AnswerContext, AppIdentity } from "./context.ts";
import { MAX_QUERY_COST, operationCost } from "./cost.ts";
import { prepare, run } from "./execute.ts";
import { createFaults } from "./faults.ts";
import type { Faults, Struck } from "./faults.ts";
import type { FieldPlan } from "./field-plan.ts";
import { notFound, reply, throttled, tooDear, withHeaders } from "./replies.ts";
import { storeIndex } from "./store-index.ts";
import { mutateWebhookSubscriptions } from "./webhook-subscriptions.ts";

export type AdminApiOptions = {
  app?: Partial<AppIdentity>;
  /** How long each request takes at the least, in milliseconds. Can be changed later. */
  latencyMs?: number;
  /** How long a bulk operation stays in each of its two waiting states, in milliseconds. */
  bulkMs?: number;
  /** The clock, in milliseconds; buckets, bulk operations and searches by time follow it. */
  now?: () => number;
  /** Called when a bulk operation finishes, for the webhook. */
  onBulkFinish?: (finish: BulkFinish) => void;
};

export type AdminRequest = {
  store: Store;
  scopes: ReadonlySet<string>;
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  /** Such as `2026-10`; without it the newest. */
  apiVersion?: string;
  /** Where files of bulk operations are fetched from; without it `https://<domain>`. */
  origin?: string;
};

export type LogEntry = {
  at: number;
  store: string;
  operation: string;
  rootFields: string[];
  status: number;
  requestedCost: number | null;
  actualCost: number | null;
  fault: string | null;
  /** What the query asked for and this local API does not do. Tests can assert that it is empty. */
  notImplemented: string[];
};

/** An Admin API that answers from store objects. */
export type AdminApi = {
  answer: (request: AdminRequest) => Promise<Answer>;
  faults: Faults;
  buckets: Buckets;
  bulk: BulkOperations;
  log: LogEntry[];
  settings: { latencyMs: number };
};

const VERSIONS: ApiVersion[] = ["2026-07", "2026-10"];

export function createAdminApi(options: AdminApiOptions = {}): AdminApi {
  const now = options.now ?? Date.now;
  const app: AppIdentity = {
    handle: "dijipilot",
    title: "DijiPilot",
    requiredScopes: [],
    optionalScopes: [],
    ...options.app,
  };
  const faults = createFaults();
  const buckets = createBuckets(now);
  const bulk = createBulkOperations({
    bulkMs: options.bulkMs ?? 20,
    now,
    onFinish: options.onBulkFinish ?? (() => undefined),
  });
  const log: LogEntry[] = [];
  const settings = { latencyMs: options.latencyMs ?? 0 };

  async function answer(request: AdminRequest): Promise<Answer> {
    if (settings.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, settings.latencyMs));
    const version = servedVersion(request.apiVersion);
    const entry: LogEntry = {
      at: now(),
      store: request.store.domain,
      operation: "",
      rootFields: [],
      status: 200,
      requestedCost: null,
      actualCost: null,
      fault: null,
      notImplemented: [],
    };
    log.push(entry);
    const answered = withHeaders(version ? answerVersion(request, version, entry) : notFound(), version);
    entry.status = answered.status;
    return answered;
  }

  function answerVersion(request: AdminRequest, version: ApiVersion, entry: LogEntry): Answer {
    const admin = adminSchema(version);
    const { store, variables = {} } = request;
    const prepared = prepare(admin, request.query, request.operationName);
    if (prepared.ok) describe(prepared.operation, entry);
    const struck = faults.strike({
      operation: entry.operation,
      rootFields: entry.rootFields,
      store: store.domain,
    });
    entry.fault = struck?.fault ?? null;
    const instead = struck?.definition.instead;
    if (typeof instead === "object") return instead;
    if (!prepared.ok) return reply({ errors: prepared.errors });

    const { plan } = store.access;
    const requested = operationCost(admin.schema, prepared.document, prepared.operation, variables);
    entry.requestedCost = requested;
    const status = buckets.status(store.domain, plan);
    if (requested > MAX_QUERY_COST || instead === "max-cost") return tooDear(requested, status);
    if (requested > status.currentlyAvailable) return throttled(requested, status);
    if (instead === "throttled")
      return throttled(requested, { ...status, currentlyAvailable: Math.max(0, requested - 10) });

    const context = contextOf(request, version, prepared.operation, struck);
    const { data, errors } = run(prepared, variables, context);
    entry.notImplemented = errors
      .filter((error) => error.extensions?.code === "LOCAL_NOT_IMPLEMENTED")
      .map((error) => error.message);
    if (data === undefined) return reply({ errors });
    const actual = Math.min(
      requested,
      operationCost(admin.schema, prepared.document, prepared.operation, variables, data),
    );
    entry.actualCost = actual;
    const throttleStatus = buckets.take(store.domain, plan, actual);
    if (data) struck?.definition.reshape?.(data);
    const body = {
      data,
      ...(errors.length > 0 && { errors }),
      extensions: {
        cost: { requestedQueryCost: requested, actualQueryCost: actual, throttleStatus },
        ...(context.searches.length > 0 && { search: context.searches }),
      },
    };
    const finished = withHeaders(reply(body), version);
    return struck?.definition.deliver?.(finished, struck.ms ?? 20_000) ?? finished;
  }

  function contextOf(
    request: AdminRequest,
    version: ApiVersion,
    operation: OperationDefinitionNode,
    struck: Struck | undefined,
  ): AnswerContext {
    const { store } = request;
    const execution = struck?.definition.execution;
    const context: AnswerContext = {
      admin: adminSchema(version),
      index: storeIndex(store),
      scopes: request.scopes,
      approved: store.access.protectedDataApproved && execution !== "not-approved",
      now: new Date(now()),
      app,
      bulkOperations: () => bulk.of(store),
      bulkWindow: undefined,
      searches: [],
      searchesIgnored: execution === "ignore-searches",
      deny: execution === "deny-field" ? denies(struck?.field, operation) : undefined,
      mutate(mutation, args) {
        if (mutation === "bulkOperationRunQuery") {
          const origin = request.origin ?? `https://${store.domain}`;
          return bulk.start(
            context,
            { query: String(args.query), groupObjects: args.groupObjects === true },
            origin,
            struck?.definition.bulk,
          );
        }
        if (mutation === "bulkOperationCancel") return bulk.cancel(store, String(args.id));
        return mutateWebhookSubscriptions(store, mutation, args, context.now);
      },
    };
    return context;
  }

  return { answer, faults, buckets, bulk, log, settings };
}

/** Older versions fall forward to the oldest that is served, as Shopify's do. */
function servedVersion(asked: string | undefined): ApiVersion | undefined {
  if (asked === undefined) return "2026-10";
  if (!/^\d{4}-(01|04|07|10)$/.test(asked) || asked > "2026-10") return undefined;
  return VERSIONS.find((version) => version >= asked);
}

function describe(operation: OperationDefinitionNode, entry: LogEntry): void {
  entry.operation = operation.name?.value ?? "";
  entry.rootFields = operation.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  );
}

/** The field a fault denies: the one it names, else the last root field. */
function denies(field: string | undefined, operation: OperationDefinitionNode): (plan: FieldPlan) => boolean {
  if (field !== undefined) return (plan) => `${plan.typeName}.${plan.fieldName}` === field;
  const last = operation.selectionSet.selections.findLast((selection) => selection.kind === Kind.FIELD);
  const name = last?.kind === Kind.FIELD ? last.name.value : "";
  return (plan) => plan.typeName === "QueryRoot" && plan.fieldName === name;
}
