import type { BulkLimits, Session } from "../admin-api.server";
import type { FactName, Reading, TallyFact } from "../fact";
import { shortfall } from "../reading/combine";
import { kept } from "../reading/kept";
import { messageOf } from "../reading/message-of";
import { NotKnown } from "../reading/not-known";
import { portions } from "../reading/portions";
import { takingTurns } from "../reading/turns";
import { pagesOf } from "./assemble.server";
import { BulkLost, lost } from "./bulk-lost";
import { bulkQueryOf, type BulkQuery } from "./bulk-query";
import { spool, type Download } from "./download.server";
import { inSmallNursery } from "./nursery.server";
import { gather, type Gathered } from "./operation.server";

type Tally = TallyFact<unknown, unknown, unknown>;
type Data = Record<string, unknown>;

export type BulkRead = {
  session: Session;
  limits: BulkLimits;
  download: Download;
  name: FactName;
  fact: Tally;
  variables: Data;
  /** The first page: what stands beside the collection is taken from it. */
  firstPage: Data;
  readAt: string;
  onProgress: (objects: number) => Promise<void>;
};

/** Reads a fact's whole collection by a bulk operation and tallies it page by page, as if it had come in pages. */
export async function readBulk(read: BulkRead): Promise<Reading<unknown>> {
  const { session, limits, name, fact, variables, firstPage } = read;
  try {
    const bulk = bulkQueryOf(fact.query, variables);
    const gathered = await gather(session, limits, bulk.query, read.onProgress);
    const first = firstPage[bulk.root] as { nodes: unknown[] };
    // A list does not become empty between two requests.
    if (gathered.url === null && first.nodes.length > 0)
      throw lost("Shopify's list of this came back empty.");
    return {
      known: true,
      value: await oneAtATime(() => inSmallNursery(() => tallied(read, bulk, gathered))),
    };
  } catch (error) {
    if (error instanceof NotKnown) return { known: false, because: error.because };
    // One list that comes in an unforeseen shape must not cost the whole reading.
    console.error(`Reading the fact ${name} in bulk failed:`, messageOf(error));
    return { known: false, because: lost("This list could not be put together.").because };
  }
}

async function tallied(read: BulkRead, bulk: BulkQuery, gathered: Gathered): Promise<unknown> {
  const { session, download } = read;
  const { file, survey } = await spool(gathered, download, session.deadline);
  try {
    return await counted(read, bulk, pagesOf(file, survey, bulk.children));
  } finally {
    await file.close();
  }
}

async function counted(read: BulkRead, bulk: BulkQuery, pages: AsyncIterable<unknown[]>): Promise<unknown> {
  const { fact, firstPage, readAt, session } = read;
  const tally = fact.start(readAt);
  const asksForMore = bulk.children.some((child) => child.asksForMore);
  const giveWay = takingTurns();
  for await (const nodes of pages) {
    if (session.deadline.aborted) throw lost("Reading your store took too long, so the app stopped.");
    const data = { ...firstPage, [bulk.root]: { nodes, pageInfo: { hasNextPage: false, endCursor: null } } };
    if (asksForMore && shortfall(fact.query, data)) throw new BulkLost(tooMuch);
    for (const portion of portions(fact.query, data)) {
      fact.add(tally, portion);
      await giveWay();
    }
  }
  return kept(fact, await fact.finish(tally));
}

const tooMuch = {
  kind: "incomplete" as const,
  sentence: "Your store holds more of this than the app reads in one go, so a part could be missing.",
};

let last: Promise<unknown> = Promise.resolve();

/** Two large files side by side would take twice the memory and be no faster. Shopify keeps them for days. */
function oneAtATime<Value>(work: () => Promise<Value>): Promise<Value> {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
}
