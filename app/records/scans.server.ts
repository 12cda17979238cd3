import type { Prisma, Scan as Row } from "@prisma/client";
import { prisma } from "~/db.server";
import { apiVersion, type Reads } from "~/facts/admin-api.server";
import type { Readings } from "~/facts/fact";
import { holdAnything, readAsToday } from "~/facts/facts-of-today.server";
import { joinReadings } from "~/facts/reading/join-readings";

/** The first whole reading and later ones, a check of one question, and a reading of what was not read yet. */
export type ScanKind = "first" | "again" | "check" | "rest";
export type ScanState = "waiting" | "reading" | "done" | "failed";

/** One reading of a store, as it is remembered; of its readings those that were made as today's facts are. */
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
 * Opens a scan of a store, or gives the one that is already under way: two starts at once are one scan. A reading of
 * the rest gives way to it. `fresh` says whether this call opened it.
 */
export async function openScan(shop: string, now: Date): Promise<{ scan: Scan; fresh: boolean }> {
  return prisma.$transaction(async (tx) => {
    const running = await underWay(tx, shop, now);
    if (running && running.kind !== "rest") return { scan: running, fresh: false };
    if (running) {
      const over = { state: "failed", finishedAt: now, problem: "Your whole store was read instead." };
      await tx.scan.updateMany({ where: { id: running.id, shop }, data: over });
    }
    const earlier = await tx.scan.count({ where: { shop, state: "done" } });
    const kind: ScanKind = earlier === 0 ? "first" : "again";
    const row = await tx.scan.create({ data: { shop, kind, apiVersion, startedAt: now } });
    return { scan: toScan(row), fresh: true };
  });
}

/** After one attempt to read the rest of a store the next waits so many minutes, however it ended. */
const restPauseMinutes = 15;

/** Opens a reading of what was not read yet of a store; null while any reading is under way, or shortly after the last such one. */
export async function openRest(shop: string, now: Date): Promise<Scan | null> {
  const pause = new Date(now.getTime() - restPauseMinutes * 60_000);
  return prisma.$transaction(async (tx) => {
    if (await underWay(tx, shop, now)) return null;
    const rest = { shop, kind: "rest" };
    if ((await tx.scan.count({ where: { ...rest, startedAt: { gt: pause } } })) > 0) return null;
    return toScan(await tx.scan.create({ data: { ...rest, apiVersion, startedAt: now } }));
  });
}

/** The newest reading of a store that is under way. Until the transaction ends, no other of this store can be opened. */
async function underWay(tx: Prisma.TransactionClient, shop: string, now: Date): Promise<Scan | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${shop}))`;
  const newest = await tx.scan.findFirst({
    where: { shop, state: { in: ["waiting", "reading"] } },
    orderBy: { startedAt: "desc" },
  });
  const running = newest && toScan(newest);
  return running && running.startedAt > abandonedBefore(now, running.reads) ? running : null;
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

/** Closes a reading of the rest: it holds what stood before as well, each fact as it was read last. */
export async function finishRest(
  shop: string,
  id: string,
  readings: Readings,
  reads: Reads,
  now: Date,
): Promise<void> {
  await withJoined(shop, readings, async (tx, joined) => {
    await tx.scan.updateMany({
      where: { id, shop, state: { in: ["waiting", "reading"] } },
      data: { state: "done", finishedAt: now, readings: storable(joined), reads },
    });
  });
  await prune(shop);
}

/**
 * Lays readings over the newest ones of a store and keeps them; another that is to be laid over them waits. False where
 * nothing was read before, and then nothing is kept.
 */
async function withJoined(
  shop: string,
  fresh: Readings,
  keep: (tx: Prisma.TransactionClient, joined: Readings) => Promise<void>,
): Promise<boolean> {
  return prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${shop}))`;
    const before = await latestScan(shop, tx);
    if (before) await keep(tx, joinReadings(before.readings, fresh));
    return before !== null;
  });
}

/** Closes a scan that could not be made, with the reason in a sentence for the merchant. */
export async function failScan(shop: string, id: string, problem: string, now: Date): Promise<void> {
  await prisma.scan.updateMany({
    where: { id, shop, state: { in: ["waiting", "reading"] } },
    data: { state: "failed", finishedAt: now, problem },
  });
}

/**
 * Keeps a check of a few facts: a scan of its own, with all other readings as they were before. False for a store that
 * was not read before.
 */
export async function recordCheck(
  shop: string,
  readings: Readings,
  reads: Reads,
  startedAt: Date,
  now: Date,
): Promise<boolean> {
  const done = {
    kind: "check",
    state: "done",
    apiVersion,
    startedAt,
    finishedAt: now,
  };
  const kept = await withJoined(shop, readings, async (tx, joined) => {
    await tx.scan.create({ data: { shop, ...done, reads, readings: storable(joined) } });
  });
  if (kept) await prune(shop);
  return kept;
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

/** The newest finished reading of a store; null before the first, and where nothing of it stands any more. */
export async function latestScan(
  shop: string,
  db: Pick<Prisma.TransactionClient, "scan"> = prisma,
): Promise<Scan | null> {
  const row = await db.scan.findFirst({
    where: { shop, state: "done" },
    orderBy: { finishedAt: "desc" },
  });
  const scan = row && toScan(row);
  return scan && holdAnything(scan.readings) ? scan : null;
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
    readings: readAsToday(row.readings as unknown as Readings),
    reads: row.reads as Reads | null,
  };
}
