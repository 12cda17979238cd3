import { afterAll, beforeEach, expect, test } from "vitest";
import { facts } from "~/facts";
import { startScan } from "~/shop/follow-scan.server";
import { latestScan, openScan } from "~/records/scans.server";
import type { ScanLine } from "~/screens/scan/findings";
import { startAppUnderTest } from "./app-under-test.ts";
import { written } from "./databases/rows.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());
const { prisma, local } = app;
const shop = app.shop("typical");

beforeEach(async () => {
  local.adminApi.settings.latencyMs = 0;
  // Each test is one moment of a store's day: it starts with all its points.
  for (const { domain } of local.stores) local.adminApi.buckets.drainTo(domain, 2000);
  await prisma.scan.deleteMany();
  await app.fetch("/app/about.data");
});

async function start(store = "typical"): Promise<string> {
  const reply = await app.fetch("/app/scan", { store, method: "POST" });
  expect(reply.status).toBe(200);
  return ((await reply.json()) as { id: string }).id;
}

/** Follows a scan to its end. */
async function follow(id: string, store = "typical"): Promise<ScanLine[]> {
  const reply = await app.fetch(`/app/scan/${id}`, { store });
  expect([reply.status, reply.headers.get("content-type")]).toEqual([200, "application/x-ndjson"]);
  return (await reply.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as ScanLine);
}

test("a scan reads every fact, tells its progress and keeps what it read", async () => {
  local.adminApi.settings.latencyMs = 60;
  const lines = await follow(await start());
  expect(lines.length).toBeGreaterThan(1);
  const last = lines.at(-1);
  expect([last?.state, last?.ahead, last?.problem]).toEqual(["done", [], null]);
  // What was found is told as it is found, and once.
  const found = lines.flatMap((line) => line.found.map(({ checkpoint }) => checkpoint));
  expect(found.length).toBeGreaterThanOrEqual(40);
  expect(new Set(found).size).toBe(found.length);
  expect(lines.slice(0, -1).some((line) => line.found.length > 0)).toBe(true);
  const scan = await latestScan(shop);
  expect(Object.keys(scan?.readings ?? {}).sort()).toEqual([...facts.keys(), "readAt"].sort());
  expect(scan).toMatchObject({ kind: "first", state: "done", apiVersion: "2026-10" });
  expect(scan?.reads?.requests).toBe(local.adminApi.log.filter((entry) => entry.store === shop).length);
});

test("starts at once are one scan, read once; a later start is another", async () => {
  local.adminApi.settings.latencyMs = 60;
  const ids = await Promise.all([start(), start(), start(), start()]);
  expect(new Set(ids).size).toBe(1);
  expect(await prisma.scan.count()).toBe(1);
  const [id = ""] = ids;
  await follow(id);
  const again = await start();
  expect(again).not.toBe(id);
  expect((await follow(again)).at(-1)?.state).toBe("done");
  expect((await latestScan(shop))?.kind).toBe("again");
});

test("two stores are read at the same time, each with its own answers", async () => {
  await app.fetch("/app/about.data", { store: "brand-new" });
  const [one, other] = await Promise.all([start(), start("brand-new")]);
  await Promise.all([follow(one), follow(other, "brand-new")]);
  const name = async (store: string) => (await latestScan(app.shop(store)))?.readings.shop;
  expect(await name("typical")).not.toEqual(await name("brand-new"));
});

test("another store's scan is as good as none", async () => {
  const id = await start();
  const before = await follow(id);
  expect(before.at(-1)?.state).toBe("done");
  await app.fetch("/app/about.data", { store: "well-run" });
  const reply = await app.fetch(`/app/scan/${id}`, { store: "well-run" });
  expect([reply.status, await reply.text()]).toEqual([404, "There is no such scan."]);
});

test.each(["GET", "PUT", "DELETE"])("%s starts no scan", async (method) => {
  const before = await written(prisma);
  expect((await app.fetch("/app/scan", { method })).status).toBe(405);
  expect(await written(prisma)).toBe(before);
});

test("a scan whose store uninstalls meanwhile comes to an end, and signs nobody in", async () => {
  local.adminApi.settings.latencyMs = 300;
  const id = await start();
  while ((await prisma.scan.findFirst({ where: { id } }))?.state === "waiting") await pause(20);
  await local.change("typical", "uninstall");
  await app.deliver("app/uninstalled", { myshopify_domain: shop });
  while (!(await prisma.scan.findFirst({ where: { id } }))?.finishedAt) await pause(50);
  expect(await prisma.session.count({ where: { shop } })).toBe(0);
  await local.change("typical", "install");
  local.adminApi.settings.latencyMs = 0;
  await app.fetch("/app/about.data");
  expect((await follow(await start())).at(-1)?.state).toBe("done");
});

test.each(["http-402", "http-423", "version-mismatch"] as const)(
  "a store that will not be read (%s) fails the scan with the reason and leaves the earlier results",
  async (fault) => {
    await follow(await start());
    const before = await latestScan(shop);
    local.adminApi.faults.inject({ fault, store: shop });
    const last = (await follow(await start())).at(-1);
    local.adminApi.faults.clear();
    expect(last?.state).toBe("failed");
    expect(last?.problem).toMatch(/^Shopify .+\.$/);
    expect(await latestScan(shop)).toEqual(before);
  },
);

test("a scan that cannot sign in fails with a sentence, and the next one may start", async () => {
  await prisma.session.updateMany({ where: { shop }, data: { expires: new Date(Date.now() - 1000) } });
  local.signInFaults.add("refresh-500", { times: 9 });
  const id = await startScan(shop, new Date());
  while (!(await prisma.scan.findFirst({ where: { id } }))?.finishedAt) await pause(50);
  local.signInFaults.clear();
  const last = (await follow(id)).at(-1);
  expect([last?.state, last?.problem]).toEqual(["failed", expect.stringMatching(/^The .+\.$/)]);
  expect((await follow(await start())).at(-1)?.state).toBe("done");
});

test("a scan that nobody ended is told as cut off, and stands in nobody's way", async () => {
  const { scan } = await openScan(shop, new Date(Date.now() - 4 * 60_000));
  const lines = await follow(scan.id);
  expect(lines).toMatchObject([{ state: "failed", problem: expect.stringMatching(/cut off/) }]);
  const next = await start();
  expect(next).not.toBe(scan.id);
  expect((await follow(next)).at(-1)?.state).toBe("done");
});

test("a reader who leaves ends the following, not the scan", async () => {
  local.adminApi.settings.latencyMs = 200;
  const id = await start();
  const reader = (await app.fetch(`/app/scan/${id}`)).body?.getReader();
  expect((await reader?.read())?.done).toBe(false);
  await reader?.cancel();
  expect((await follow(id)).at(-1)?.state).toBe("done");
});

test("“Check my store” reads what its checkpoint needs and keeps the rest as it was", async () => {
  await follow(await start());
  const before = await latestScan(shop);
  const asked = local.adminApi.log.length;
  await local.change("typical", "copy-live-theme");
  const reply = await app.fetch("/app/check/themes/backup-recent", { method: "POST" });
  expect(reply.status).toBe(200);
  expect(JSON.stringify(await reply.json())).toContain('"verdict":"yes"');
  const requested = local.adminApi.log.slice(asked).flatMap(({ rootFields }) => rootFields);
  expect(new Set(requested)).toEqual(new Set(["themes", "theme", "shop", "currentAppInstallation"]));
  const after = await latestScan(shop);
  expect(after?.kind).toBe("check");
  const text = (scan: typeof after, name: string) => JSON.stringify(Object(scan?.readings)[name]);
  const changed = [...facts.keys()].filter((name) => text(after, name) !== text(before, name));
  expect(changed).toEqual(expect.arrayContaining(["themes", "themeFingerprints"]));
  const read = ["themes", "themeFingerprints", "shop", "grantedScopes"];
  expect(changed.filter((name) => !read.includes(name))).toEqual([]);
});

test("a check before any scan answers and is not taken for one", async () => {
  expect((await app.fetch("/app/check/themes/backup-recent", { method: "POST" })).status).toBe(200);
  expect(await prisma.scan.count()).toBe(0);
  expect((await app.fetch("/app/check/themes/backup-recent")).status).toBe(405);
});

function pause(ms: number) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
