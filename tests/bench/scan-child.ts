/** One scan in a process of its own, so that the memory it takes can be told. Built by the bench's own build. */
import { createReadStream } from "node:fs";
import { text } from "node:stream/consumers";
import { Readable } from "node:stream";
import { adminApi, bulkLimits, limits, type Reads } from "~/facts/admin-api.server";
import { readBulk } from "~/facts/bulk/read-bulk.server";
import { facts } from "~/facts";
import type { FactName, TallyFact } from "~/facts/fact";
import { readStore } from "~/facts/read-store.server";
import { shapeOf, type LargeFile, type LargeFiles } from "./large-file";

export type ScanTask =
  | { scan: { origin: string; token: string; large: LargeFiles | null } }
  | { tally: { fact: FactName; file: LargeFile } };
export type ScanTold = { reads: Reads; maxRssMb: number; unknown: string[] } | { cpuMs: number };

const readAt = "2026-11-24T09:00:00Z";

async function scan({
  origin,
  token,
  large,
}: Extract<ScanTask, { scan: unknown }>["scan"]): Promise<ScanTold> {
  const bulk = { ...bulkLimits, pollMs: 50, ...(large ? { afterPages: 0 } : {}) };
  const { readings, reads } = await readStore({
    api: adminApi(origin, token),
    readAt,
    limits: { ...limits, bulk },
    async download(url) {
      const response = await fetch(url);
      const jsonl = await response.text();
      const shape = shapeOf(jsonl);
      const file = shape ? large?.[shape] : undefined;
      return file ? fileAsReply(file) : new Response(jsonl);
    },
  });
  const unknown = Object.entries(readings).flatMap(([name, reading]) =>
    reading?.known === false ? [name] : [],
  );
  return { reads, unknown, maxRssMb: process.resourceUsage().maxRSS / 1024 };
}

/** Puts together and tallies one file as after a bulk operation that is already done. */
async function tally({ fact, file }: Extract<ScanTask, { tally: unknown }>["tally"]): Promise<ScanTold> {
  const definition = facts.get(fact) as TallyFact<unknown, unknown, unknown>;
  const operation = { id: "1", status: "COMPLETED", url: "file", objectCount: "0", rootObjectCount: "0" };
  const reply = JSON.stringify({
    data: { bulkOperationRunQuery: { bulkOperation: operation, userErrors: [] } },
  });
  const root = fact === "products" ? "products" : "productVariants";
  const started = process.cpuUsage();
  const reading = await readBulk({
    session: {
      api: () => Promise.resolve(new Response(reply)),
      reads: { requests: 0, points: 0, waitedMs: 0, bulkOperations: 0 },
      limits,
      deadline: AbortSignal.timeout(600_000),
    },
    limits: bulkLimits,
    download: () => Promise.resolve(fileAsReply(file)),
    name: fact,
    fact: definition,
    variables: {},
    firstPage: { [root]: { nodes: [] } },
    readAt,
    onProgress: () => Promise.resolve(),
  });
  if (!reading.known) throw new Error(reading.because.sentence);
  const { user, system } = process.cpuUsage(started);
  return { cpuMs: (user + system) / 1_000 };
}

function fileAsReply({ path }: LargeFile): Response {
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream);
}

const task = JSON.parse(await text(process.stdin)) as ScanTask;
process.stdout.write(JSON.stringify("scan" in task ? await scan(task.scan) : await tally(task.tally)));
process.exit();
