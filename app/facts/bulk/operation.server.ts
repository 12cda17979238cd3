import { setTimeout as sleep } from "node:timers/promises";
import { send, type Reply, type Session } from "../admin-api.server";
import type { BulkLimits } from "../admin-api.server";
import { BulkLost, lost } from "./bulk-lost";

/** A finished bulk operation: where its lines lie (null: there are none), and how many there must be. */
export type Gathered = { url: string | null; lines: number; roots: number };

type Operation = {
  id: string;
  status: "CREATED" | "RUNNING" | "COMPLETED" | "CANCELING" | "CANCELED" | "FAILED" | "EXPIRED";
  errorCode: string | null;
  objectCount: string;
  rootObjectCount: string;
  url: string | null;
};
type Refusal = { message: string; code: string | null };

const fields = "id status errorCode objectCount rootObjectCount url";
// Grouped results are slower and fail more often, says Shopify: the app groups them itself.
const start = `mutation StartBulk($query: String!) {
  bulkOperationRunQuery(query: $query, groupObjects: false) { bulkOperation { ${fields} } userErrors { message code } }
}`;
const watch = `query WatchBulk($id: ID!) { bulkOperation(id: $id) { ${fields} } }`;
const cancel = `mutation CancelBulk($id: ID!) { bulkOperationCancel(id: $id) { userErrors { message } } }`;

/** Shopify's own limit, or an older operation in the way: waiting helps. */
const busyCodes = ["LIMIT_REACHED", "OPERATION_IN_PROGRESS"];
const longestPauseMs = 10_000;
const mostSilences = 3;

/**
 * Lets Shopify gather a list and waits until it has, by asking: the message that it is done is not sure to come.
 * `onProgress` hears how many objects it has gathered so far. What it could not finish is never used in part.
 */
export async function gather(
  session: Session,
  limits: BulkLimits,
  query: string,
  onProgress: (objects: number) => Promise<void>,
): Promise<Gathered> {
  const pause = pauses(limits.pollMs, session.deadline);
  let operation = await started(session, query, pause);
  try {
    for (let silences = 0; isUnderWay(operation);) {
      await onProgress(Number(operation.objectCount));
      await pause();
      const reply = await send(session, JSON.stringify({ query: watch, variables: { id: operation.id } }));
      const seen = "failed" in reply ? null : (reply.data?.bulkOperation as Operation | null | undefined);
      if (seen) [operation, silences] = [seen, 0];
      else if ("failed" in reply && reply.failed === "closed") throw new BulkLost(reply.because);
      else if (++silences > mostSilences) throw lost("Shopify no longer says how far it is with this list.");
    }
  } catch (error) {
    await stop(session, operation.id);
    throw session.deadline.aborted ? lost(tooSlow) : error;
  }
  return finished(operation);
}

async function started(session: Session, query: string, pause: () => Promise<void>): Promise<Operation> {
  for (;;) {
    const reply = await send(session, JSON.stringify({ query: start, variables: { query } }));
    if ("failed" in reply) throw new BulkLost(session.deadline.aborted ? lost(busy).because : reply.because);
    const { operation, refusal } = outcomeOf(reply);
    if (operation) {
      session.reads.bulkOperations += 1;
      return operation;
    }
    if (!refusal?.code || !busyCodes.includes(refusal.code)) throw lost("Shopify did not start this list.");
    await pause().catch(() => Promise.reject(lost(busy)));
  }
}

function outcomeOf({ data }: Reply): { operation: Operation | null; refusal: Refusal | undefined } {
  const started = data?.bulkOperationRunQuery as
    { bulkOperation: Operation | null; userErrors: Refusal[] } | null | undefined;
  return { operation: started?.bulkOperation ?? null, refusal: started?.userErrors[0] };
}

function isUnderWay({ status }: Operation): boolean {
  return status === "CREATED" || status === "RUNNING" || status === "CANCELING";
}

function finished({ status, errorCode, url, objectCount, rootObjectCount }: Operation): Gathered {
  if (status === "FAILED" && errorCode === "ACCESS_DENIED")
    throw new BulkLost({
      kind: "refused",
      sentence: "Shopify did not let the app read this list to its end.",
    });
  if (status === "FAILED") throw lost("Shopify could not finish gathering this list.");
  if (status === "CANCELED") throw lost("Gathering this list was canceled before it was complete.");
  if (status !== "COMPLETED") throw lost("Shopify gave up gathering this list.");
  const gathered = { url, lines: Number(objectCount), roots: Number(rootObjectCount) };
  if (url === null && gathered.lines > 0) throw lost("Shopify gathered this list but did not hand it over.");
  return gathered;
}

/** An operation nobody waits for any more would stand in the way of the next scan's. */
async function stop(session: Session, id: string): Promise<void> {
  const signal = AbortSignal.timeout(session.limits.requestMs);
  await session.api(JSON.stringify({ query: cancel, variables: { id } }), signal).catch(() => undefined);
}

/** Waits longer each time, up to ten seconds, so that a long operation is not asked about all the time. */
function pauses(firstMs: number, signal: AbortSignal): () => Promise<void> {
  let ms = firstMs / 2;
  return async () => {
    ms = Math.min(2 * ms, longestPauseMs);
    await sleep(ms, undefined, { signal });
  };
}

const tooSlow =
  "Your store holds so much of this that Shopify was not done gathering it in time. The next scan tries again.";
const busy = "Shopify was busy with other large lists of your store all the time. The next scan tries again.";
