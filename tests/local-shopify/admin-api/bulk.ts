import type { Store, StoreNode } from "../store.ts";
import type { AdminSchema } from "../schema/schema.ts";
import { bulkLines, bulkShape } from "./bulk-lines.ts";
import type { BulkShape } from "./bulk-lines.ts";
import type { AnswerContext } from "./context.ts";
import { prepare, run } from "./execute.ts";
import type { Prepared } from "./execute.ts";
import type { BulkFault } from "./faults.ts";

/** Shopify runs this many bulk queries of one app in one shop at a time. */
const AT_A_TIME = 5;
/** Root nodes read at once; in between, other requests are answered. */
const WINDOW = 500;

export type BulkFinish = { store: Store; operation: StoreNode };
type UserError = { field: string[] | null; message: string; code: string };
type Started = { bulkOperation: StoreNode | null; userErrors: UserError[] };
type Task = {
  store: Store;
  operation: StoreNode;
  context: AnswerContext;
  fault: BulkFault | undefined;
  grouped: boolean;
  fileUrl: string;
};

/** The bulk operations of all stores. */
export type BulkOperations = {
  start: (
    context: AnswerContext,
    args: { query: string; groupObjects: boolean },
    origin: string,
    fault?: BulkFault,
  ) => Started;
  cancel: (store: Store, id: string) => Started;
  of: (store: Store) => StoreNode[];
  /** The JSONL of a finished operation by the file name in its url; undefined when there is none. */
  file: (name: string) => Iterable<string> | undefined;
  /** Waits until nothing is running any more. */
  settled: () => Promise<void>;
};

export function createBulkOperations(options: {
  /** How long an operation stays CREATED and then RUNNING at the least, in milliseconds. */
  bulkMs: number;
  now: () => number;
  onFinish: (finish: BulkFinish) => void;
}): BulkOperations {
  const operations = new Map<string, StoreNode[]>();
  const files = new Map<string, string[]>();
  const running = new Set<Promise<void>>();
  let count = 0;

  function time(): string {
    return new Date(options.now()).toISOString().replace(/\.\d+Z$/, "Z");
  }

  async function work(task: Task, prepared: Prepared & { ok: true }, shape: BulkShape): Promise<void> {
    const { operation, fault } = task;
    await pause(options.bulkMs);
    if (operation.status !== "CREATED") return finish(task);
    operation.status = "RUNNING";
    if (fault === "webhook-early") options.onFinish({ store: task.store, operation });
    await pause(options.bulkMs);
    const chunks: string[] = [];
    const denied = await readAll(task, prepared, shape, chunks);
    if (operation.status !== "RUNNING") return finish(task);
    publish(task, denied, damaged(chunks, fault));
    finish(task);
  }

  /** Reads window by window; returns the error code that ended the reading, if one did. */
  async function readAll(task: Task, prepared: Prepared & { ok: true }, shape: BulkShape, chunks: string[]) {
    const { operation, context } = task;
    for (let from = 0; operation.status === "RUNNING"; from += WINDOW) {
      const { data, errors } = run(prepared, {}, { ...context, bulkWindow: { from, size: WINDOW } });
      if (errors.length > 0 || !data) {
        return errors.some((error) => error.extensions?.code === "ACCESS_DENIED")
          ? "ACCESS_DENIED"
          : "INTERNAL_SERVER_ERROR";
      }
      const keys = from === 0 ? Object.keys(data) : shape.rootConnections;
      const lines = bulkLines(shape, data, keys, task.grouped);
      if (lines.length > 0) chunks.push(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
      operation.objectCount = String(Number(operation.objectCount) + lines.length);
      const roots = lines.filter((line) => line.__parentId === undefined).length;
      operation.rootObjectCount = String(Number(operation.rootObjectCount) + roots);
      const full = shape.rootConnections.some((key) => sizeOf(data[key]) >= WINDOW);
      if (!full) return undefined;
      await pause(0);
    }
    return undefined;
  }

  function publish(task: Task, denied: string | undefined, chunks: string[]): void {
    const { operation, fault } = task;
    operation.completedAt = time();
    operation.fileSize = String(chunks.reduce((sum, chunk) => sum + Buffer.byteLength(chunk), 0));
    const name = task.fileUrl.split("/").at(-1) as string;
    files.set(name, chunks);
    if (denied === "ACCESS_DENIED") Object.assign(operation, { status: "FAILED", errorCode: denied });
    else if (denied !== undefined || fault === "failed-partial") {
      Object.assign(operation, {
        status: "FAILED",
        errorCode: "INTERNAL_SERVER_ERROR",
        partialDataUrl: task.fileUrl,
      });
    } else if (fault === "expired") operation.status = "EXPIRED";
    else {
      operation.status = "COMPLETED";
      if (chunks.length > 0 && fault !== "null-url") operation.url = task.fileUrl;
    }
  }

  function finish(task: Task): void {
    const { store, operation, fault } = task;
    if (operation.status === "CANCELING") operation.status = "CANCELED";
    if (fault !== "webhook-never" && fault !== "webhook-early") options.onFinish({ store, operation });
    if (fault === "webhook-twice") options.onFinish({ store, operation });
  }

  function of(store: Store): StoreNode[] {
    return operations.get(store.domain) ?? [];
  }

  return {
    of,
    start(context, { query, groupObjects }, origin, fault) {
      const { store } = context.index;
      const active = of(store).filter((operation) =>
        ["CREATED", "RUNNING"].includes(String(operation.status)),
      );
      if (active.length >= AT_A_TIME || fault === "refused") {
        return refuse(
          null,
          `No more than ${AT_A_TIME} bulk query operations can run at the same time in this shop.`,
          "LIMIT_REACHED",
        );
      }
      const prepared = prepare(context.admin, query, undefined);
      if (!prepared.ok)
        return refuse(["query"], `Invalid bulk query: ${prepared.errors[0]?.message ?? ""}`, "INVALID");
      const shape = readShape(context.admin, prepared);
      if ("refused" in shape) return refuse(["query"], shape.refused, "INVALID");
      count += 1;
      const number = 720_000_000_000 + count;
      const operation: StoreNode = {
        __typename: "BulkOperation",
        id: `gid://shopify/BulkOperation/${number}`,
        status: "CREATED",
        type: "QUERY",
        query,
        createdAt: time(),
        completedAt: null,
        errorCode: null,
        objectCount: "0",
        rootObjectCount: "0",
        fileSize: null,
        url: null,
        partialDataUrl: null,
      };
      operations.set(store.domain, [...of(store), operation]);
      const task = {
        store,
        operation,
        context,
        fault,
        grouped: groupObjects,
        fileUrl: `${origin}/bulk/${number}.jsonl`,
      };
      const done: Promise<void> = work(task, prepared, shape).finally(() => running.delete(done));
      running.add(done);
      return { bulkOperation: { ...operation }, userErrors: [] };
    },
    cancel(store, id) {
      const operation = of(store).find((candidate) => candidate.id === id);
      if (!operation) return refuse(["id"], "Bulk operation does not exist", "INVALID");
      if (!["CREATED", "RUNNING"].includes(String(operation.status))) {
        return {
          bulkOperation: operation,
          userErrors: [
            {
              field: null,
              message: "A bulk operation cannot be canceled when it is finished",
              code: "INVALID",
            },
          ],
        };
      }
      operation.status = "CANCELING";
      return { bulkOperation: { ...operation }, userErrors: [] };
    },
    file: (name) => files.get(name),
    async settled() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}

function readShape(admin: AdminSchema, prepared: Prepared & { ok: true }) {
  return bulkShape(admin, prepared.document);
}

function refuse(field: string[] | null, message: string, code: string): Started {
  return { bulkOperation: null, userErrors: [{ field, message, code }] };
}

function sizeOf(connection: unknown): number {
  const { nodes, edges } = (connection ?? {}) as { nodes?: unknown[]; edges?: unknown[] };
  return Math.max(nodes?.length ?? 0, edges?.length ?? 0);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    if (ms > 0) setTimeout(resolve, ms);
    else setImmediate(resolve);
  });
}

function damaged(chunks: string[], fault: BulkFault | undefined): string[] {
  if (fault === undefined) return chunks;
  const lines = chunks.join("").split("\n").filter(Boolean);
  const text = (list: string[]) => list.map((line) => `${line}\n`).join("");
  if (fault === "failed-partial") return [text(lines.slice(0, Math.ceil(lines.length / 2)))];
  if (fault === "child-first") return [text(lines.reverse())];
  if (fault === "orphan-parent") {
    const orphan = JSON.stringify({ id: "gid://shopify/Orphan/1", __parentId: "gid://shopify/Nothing/1" });
    return [text([...lines, orphan])];
  }
  if (fault === "truncated") {
    const whole = text(lines);
    return [whole.slice(0, Math.max(1, whole.length - 10))];
  }
  return chunks;
}
