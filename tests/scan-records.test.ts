import { afterAll, beforeEach, expect, test } from "vitest";
import { database, prisma } from "~/db.server";
import { markLesson } from "~/records/lessons.server";
import { overviewOf } from "~/records/overview.server";
import {
  cutOff,
  findScan,
  finishScan,
  latestScan,
  openScan,
  recordCheck,
  recordProgress,
} from "~/records/scans.server";

const shop = "mine.myshopify.com";
const theirs = "theirs.myshopify.com";
const now = new Date("2026-11-24T09:00:00Z");
const reads = { requests: 1, points: 2, waitedMs: 0, bulkOperations: 0 };
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

beforeEach(() => prisma.scan.deleteMany());
afterAll(() => database.close());

async function finished(of: string): Promise<string> {
  const { scan } = await openScan(of, now);
  await finishScan(of, scan.id, {}, reads, now);
  return scan.id;
}

test("readings of an earlier release's facts are as good as none", async () => {
  const id = await finished(shop);
  expect((await latestScan(shop))?.id).toBe(id);
  await prisma.scan.updateMany({ data: { shape: "of an earlier release" } });
  expect(await latestScan(shop)).toBeNull();
});

test("only the newest thirty readings of a store are kept, and no other store's are touched", async () => {
  await finished(theirs);
  for (let minute = 0; minute < 33; minute += 1)
    await recordCheck(shop, {}, reads, after(minute), after(minute));
  const kept = await prisma.scan.findMany({ where: { shop }, orderBy: { startedAt: "asc" } });
  expect([kept.length, kept[0]?.startedAt]).toEqual([30, after(3)]);
  expect(await prisma.scan.count({ where: { shop: theirs } })).toBe(1);
});

test("a scan that was given up does not come before a newer one when it ends late", async () => {
  const { scan } = await openScan(shop, now);
  await finishScan(shop, scan.id, {}, reads, after(60));
  expect((await findScan(shop, scan.id))?.state).toBe("waiting");
});

test("a scan that waits for large lists is given longer than another", async () => {
  const { scan } = await openScan(shop, now);
  expect((await openScan(shop, after(2))).fresh).toBe(false);
  const large = [{ fact: "products" as const, size: 90_000, gathered: 400 }];
  await recordProgress(shop, scan.id, {}, { ...reads, large });
  const waiting = await findScan(shop, scan.id);
  expect(waiting && cutOff(waiting, after(9)).state).toBe("reading");
  expect((await openScan(shop, after(9))).scan.id).toBe(scan.id);
  expect(waiting && cutOff(waiting, after(16)).state).toBe("failed");
  expect((await openScan(shop, after(16))).fresh).toBe(true);
});

test("the overview names the newest reading, the scan under way and the lessons read, of this store alone", async () => {
  await finished(theirs);
  expect(await overviewOf(shop)).toMatchObject({ latest: null, current: null, readLessons: new Set() });
  const id = await finished(shop);
  await markLesson(shop, "1.2.6.1", true);
  expect(await overviewOf(shop)).toMatchObject({
    latest: id,
    current: null,
    readLessons: new Set(["1.2.6.1"]),
  });
  const { scan } = await openScan(shop, after(5));
  const { id: current, state, startedAt, problem, reads: soFar } = scan;
  expect((await overviewOf(shop)).current).toEqual({ id: current, state, startedAt, problem, reads: soFar });
});
