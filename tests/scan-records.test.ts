import { afterAll, beforeEach, expect, test } from "vitest";
import { database, prisma } from "~/db.server";
import type { FactName, Readings } from "~/facts/fact";
import { hashOfFact } from "~/facts/facts-of-today.server";
import { markLesson } from "~/records/lessons.server";
import { overviewOf } from "~/records/overview.server";
import {
  cutOff,
  findScan,
  finishRest,
  finishScan,
  latestScan,
  openRest,
  openScan,
  recordCheck,
  recordProgress,
} from "~/records/scans.server";
import { standingOf } from "~/shop/standing.server";

const shop = "mine.myshopify.com";
const theirs = "theirs.myshopify.com";
const now = new Date("2026-11-24T09:00:00Z");
const reads = { requests: 1, points: 2, waitedMs: 0, bulkOperations: 0 };
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

beforeEach(() => prisma.scan.deleteMany());
afterAll(() => database.close());

/** Readings as they are made today, at a time. */
function readingsOf(at: Date, values: Partial<{ [Name in FactName]: unknown }> = { themes: [] }): Readings {
  const readings = Object.entries(values).map(([name, value]) => [
    name,
    { known: true, value, at: at.toISOString(), hash: hashOfFact(name as FactName) },
  ]);
  return { ...Object.fromEntries(readings), readAt: { known: true, value: at.toISOString() } } as Readings;
}

async function finished(of: string, readings = readingsOf(now)): Promise<string> {
  const { scan } = await openScan(of, now);
  await finishScan(of, scan.id, readings, reads, now);
  return scan.id;
}

test("a scan of which nothing stands any more is as good as none", async () => {
  const id = await finished(shop);
  expect((await latestScan(shop))?.id).toBe(id);
  const old = { themes: { known: true, value: [], hash: "of an earlier release" }, menus: { known: true } };
  await prisma.scan.updateMany({ data: { readings: old } });
  expect(await latestScan(shop)).toBeNull();
  expect(await standingOf(shop)).toBeNull();
  expect((await findScan(shop, id))?.readings).toEqual({});
});

test("a reading of the rest is one at a time, gives way to a whole scan, and waits before it is tried again", async () => {
  await finished(shop);
  const rest = await openRest(shop, after(5));
  expect(rest).toMatchObject({ kind: "rest", state: "waiting" });
  expect(await openRest(shop, after(6))).toBeNull();
  const { scan, fresh } = await openScan(shop, after(7));
  expect([fresh, scan.kind]).toEqual([true, "again"]);
  expect((await findScan(shop, rest?.id ?? ""))?.state).toBe("failed");
  expect(await openRest(shop, after(8))).toBeNull();
  await finishScan(shop, scan.id, readingsOf(after(8)), reads, after(8));
  expect(await openRest(shop, after(19))).toBeNull();
  expect(await openRest(shop, after(21))).toMatchObject({ kind: "rest" });
});

test("a reading of the rest holds what stood before, each fact as it was read last, whoever read it", async () => {
  await finished(shop, readingsOf(now, { themes: [], menus: [], orderTags: ["old"] }));
  const rest = await openRest(shop, after(5));
  await recordProgress(shop, rest?.id ?? "", readingsOf(after(5), { blogs: [] }));
  await recordCheck(shop, readingsOf(after(6), { orderTags: ["checked"] }), reads, after(6), after(6));
  const because = { kind: "failed", sentence: "It failed." };
  const lost = { menus: { known: false, because }, pages: { known: false, because } } as Readings;
  const read = { ...readingsOf(after(5), { blogs: [], orderTags: ["rest"] }), ...lost };
  await finishRest(shop, rest?.id ?? "", read, reads, after(7));
  const scan = await prisma.scan.findFirst({ where: { shop }, orderBy: { finishedAt: "desc" } });
  const kept = scan?.readings as Readings;
  expect([scan?.kind, scan?.state]).toEqual(["rest", "done"]);
  expect(Object.keys(kept).sort()).toEqual(["blogs", "menus", "orderTags", "pages", "readAt", "themes"]);
  expect(kept.orderTags).toMatchObject({ known: true, value: ["checked"] });
  expect(kept.menus).toMatchObject({ known: true, at: now.toISOString() });
  expect(kept.pages).toMatchObject({ known: false });
});

test("a reading of the rest that is cut off leaves everything as it was", async () => {
  const id = await finished(shop);
  const before = await latestScan(shop);
  const rest = await openRest(shop, after(5));
  await recordProgress(shop, rest?.id ?? "", readingsOf(after(5), { blogs: [] }));
  expect(await latestScan(shop)).toEqual(before);
  expect(await overviewOf(shop)).toMatchObject({ latest: id, current: null });
  expect(await openRest(shop, after(21))).toMatchObject({ kind: "rest", readings: {} });
});

test("only the newest thirty readings of a store are kept, and no other store's are touched", async () => {
  await finished(theirs);
  await finished(shop);
  for (let minute = 0; minute < 33; minute += 1)
    await recordCheck(shop, readingsOf(after(minute)), reads, after(minute), after(minute));
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
