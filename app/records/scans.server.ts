import type { Prisma, Scan as Row } from "@prisma/client";
import { prisma } from "~/db.server";
import { apiVersion, type Reads } from "~/facts/admin-api.server";
import type { Readings } from "~/facts/fact";
import { shapeOfFacts } from "~/facts/shape-of-facts.server";

export type ScanKind = "first" | "again" | "check";
export type ScanState = "waiting" | "reading" | "done" | "failed";

/** One reading of a store, as it is remembered. */
export type Scan = {
  id: string;
  kind: ScanKind;
  state: ScanState;
  startedAt: Date;
  finishedAt: Date | null;
  apiVersion: string;
  readings: Readings;
  reads: Reads | null;
  problem: string | null;
};

/** A scan without what it read, which is most of it. */
export type OpenScan = Pick<Scan, "id" | "state" | "startedAt" | "problem" | "reads">;

/**
 * A scan that nobody has finished within this many minutes was cut off, and a new one may start; one that waits for
 * large lists is given longer than these may take.
 */
const abandonedAfterMinutes = 3;
const largeAbandonedAfterMinutes = 15;

/**
 * Opens a scan of a store, or gives the one that is already under way: two starts at once are one scan.
 * `fresh` says whether this call opened it.
 */
export async function openScan(shop: string, now: Date): Promise<{ scan: Scan; fresh: boolean }> {
  return prisma.$transaction(async (tx) => {
    // Serializes starts of one shop; released with the transaction.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${shop}))`;
    const newest = await tx.scan.findFirst({
      where: { shop, state: { in: ["waiting", "reading"] } },
      orderBy: { startedAt: "desc" },
    });
    const running = newest && toScan(newest);
    if (running && running.startedAt > abandonedBefore(now, running.reads))
      return { scan: running, fresh: false };
    const earlier = await tx.scan.count({ where: { shop, state: "done" } });
    const kind: ScanKind = earlier === 0 ? "first" : "again";
    const row = await tx.scan.create({
      data: { shop, kind, apiVersion, shape: shapeOfFacts(), startedAt: now },
    });
    return { scan: toScan(row), fresh: true };
  });
}

/** Keeps what has been read so far, so that the screen can show it and a cut-off scan loses nothing. */
export async function recordProgress(
  shop: string,
  id: string,
  readings: Readings,
  reads?: Reads,
): Promise<void> {
  await prisma.scan.updateMany({
    where: { id, shop, state: { in: ["waiting", "reading"] } },
    data: { state: "reading", readings: storable(readings), ...(reads ? { reads } : {}) },
  });
}

/** Closes a scan with everything it read. */
export async function finishScan(
  shop: string,
  id: string,
  readings: Readings,
  reads: Reads,
  now: Date,
): Promise<void> {
  await prisma.scan.updateMany({
    // One that was given up in the meantime must not come before a newer one.
    where: {
      id,
      shop,
      state: { in: ["waiting", "reading"] },
      startedAt: { gt: abandonedBefore(now, reads) },
    },
    data: { state: "done", finishedAt: now, readings: storable(readings), reads },
  });
  await prune(shop);
}

/** Closes a scan that could not be made, with the reason in a sentence for the merchant. */
export async function failScan(shop: string, id: string, problem: string, now: Date): Promise<void> {
  await prisma.scan.updateMany({
    where: { id, shop, state: { in: ["waiting", "reading"] } },
    data: { state: "failed", finishedAt: now, problem },
  });
}

/** Keeps a check of a few facts: a scan of its own, with all other readings as they were before. */
export async function recordCheck(
  shop: string,
  readings: Readings,
  reads: Reads,
  startedAt: Date,
  now: Date,
): Promise<void> {
  const done = {
    kind: "check",
    state: "done",
    apiVersion,
    shape: shapeOfFacts(),
    startedAt,
    finishedAt: now,
  };
  await prisma.scan.create({ data: { shop, ...done, reads, readings: storable(readings) } });
  await prune(shop);
}

/** How many readings of a store are kept: each holds all its facts. */
const keptScans = 30;

async function prune(shop: string): Promise<void> {
  const old = await prisma.scan.findMany({
    where: { shop },
    orderBy: { startedAt: "desc" },
    skip: keptScans,
    select: { id: true },
  });
  if (old.length > 0) await prisma.scan.deleteMany({ where: { shop, id: { in: old.map(({ id }) => id) } } });
}

function abandonedBefore(now: Date, reads: Reads | null): Date {
  const minutes = reads?.large ? largeAbandonedAfterMinutes : abandonedAfterMinutes;
  return new Date(now.getTime() - minutes * 60_000);
}

/** The newest finished reading of a store in the shape that today's checkpoints understand; null before the first. */
export async function latestScan(shop: string): Promise<Scan | null> {
  const row = await prisma.scan.findFirst({
    where: { shop, state: "done", shape: shapeOfFacts() },
    orderBy: { finishedAt: "desc" },
  });
  return row && toScan(row);
}

/** A scan of this store by its id; another store's id is as good as none. */
export async function findScan(shop: string, id: string): Promise<Scan | null> {
  const row = await prisma.scan.findFirst({ where: { id, shop } });
  return row && toScan(row);
}

/** Tells whether a scan has gone on: another mark whenever its state, its readings or its large lists have; null without one. */
export async function scanMark(shop: string, id: string): Promise<string | null> {
  const [row] = await prisma.$queryRaw<{ mark: string }[]>`
    SELECT concat_ws(' ', "state", (SELECT count(*) FROM jsonb_object_keys("readings")), "reads" -> 'large') AS "mark"
    FROM "Scan" WHERE "id" = ${id} AND "shop" = ${shop}`;
  return row?.mark ?? null;
}

/**
 * Readings as the database can keep them: PostgreSQL's JSON takes neither a NUL character nor half of a surrogate
 * pair, and a merchant's texts may hold both. Each becomes the replacement character.
 */
function storable(readings: Readings): Prisma.InputJsonValue {
  const text = JSON.stringify(readings, (_, value: unknown) =>
    typeof value === "string" ? value.toWellFormed().replaceAll("\0", "\uFFFD") : value,
  );
  return JSON.parse(text) as Prisma.InputJsonValue;
}

/** A scan as it stands now: one that never ended because its process was cut off has failed, and says so. */
export function cutOff<Of extends OpenScan>(scan: Of, now: Date): Of {
  const over = scan.state === "done" || scan.state === "failed";
  if (over || scan.startedAt > abandonedBefore(now, scan.reads)) return scan;
  return { ...scan, state: "failed", problem: "Reading your store was cut off before it came to an end." };
}

function toScan({ shop: _, ...row }: Row): Scan {
  return {
    ...row,
    kind: row.kind as ScanKind,
    state: row.state as ScanState,
    readings: row.readings as unknown as Readings,
    reads: row.reads as Reads | null,
  };
}
