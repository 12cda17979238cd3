import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { facts } from "~/facts";
import type { FactDefinition, FactName, Readings } from "~/facts/fact";
import { stopJobs, workOnJobs } from "~/jobs/queue.server";
import { latestScan } from "~/records/scans.server";
import { startAppUnderTest } from "../app-under-test.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());
const { prisma, local } = app;
const shop = app.shop("typical");
const all = facts as Map<FactName, FactDefinition>;
const released = new Map(all);
const themes = released.get("themes") as FactDefinition;
const id = "themes/draft-in-use";

beforeEach(async () => {
  await prisma.scan.deleteMany();
  await prisma.milestone.deleteMany();
  local.adminApi.buckets.drainTo(shop, 2000);
  const { id: scan } = (await (await app.fetch("/app/scan", { method: "POST" })).json()) as { id: string };
  await (await app.fetch(`/app/scan/${scan}`)).text();
});

afterEach(() => {
  local.adminApi.faults.clear();
  for (const name of [...all.keys()]) if (!released.has(name)) all.delete(name);
  for (const [name, definition] of released) all.set(name, definition);
});

/** A new release: some facts are others, and no process remembers what it made of a reading. */
async function release(changed: ReadonlyMap<FactName, FactDefinition>): Promise<void> {
  for (const [name, definition] of changed) all.set(name, definition);
  await prisma.scan.updateMany({ where: { shop }, data: { id: crypto.randomUUID().replaceAll("-", "") } });
}

/** The readings of the rest so far, once they have ended. */
async function rests() {
  for (;;) {
    const rows = await prisma.scan.findMany({ where: { shop, kind: "rest" }, orderBy: { startedAt: "asc" } });
    if (rows.every(({ finishedAt }) => finishedAt)) return rows;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function textOf(path: string): Promise<string> {
  const reply = await app.open(`/app${path}`);
  expect([path, reply.status]).toEqual([path, 200]);
  return (await reply.text()).replaceAll(/<script.*?<\/script>/gs, "");
}

test("what a release changed is read behind the page when the app is opened next, and the rest stands meanwhile", async () => {
  const before = (await latestScan(shop))?.readings as Readings;
  await release(new Map([["themes", { ...themes, revision: 1 }]]));
  // Nobody works on jobs for now, so that “meanwhile” is no matter of time.
  await stopJobs();
  const asked = local.adminApi.log.length;
  const home = await textOf("");
  expect(home).toContain("Where your store stands");
  expect(home).toMatch(/for a part of your store that the app has not read yet/);
  expect(home).not.toContain("parts read");
  expect(await textOf(`/gaps/${id}`)).toContain("The app has not read this part of your store yet.");
  // Opened again meanwhile, it is not read twice.
  expect(await prisma.scan.count({ where: { shop, kind: "rest" } })).toBe(1);

  await workOnJobs();
  const [rest] = await rests();
  expect(rest).toMatchObject({ state: "done", problem: null });
  const requested = local.adminApi.log.slice(asked).flatMap(({ rootFields }) => rootFields);
  expect(new Set(requested)).toEqual(new Set(["themes", "currentAppInstallation"]));
  const after = (await latestScan(shop))?.readings as Readings;
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  const changed = Object.keys(after).filter(
    (name) => JSON.stringify(after[name as FactName]) !== JSON.stringify(before[name as FactName]),
  );
  expect(changed.sort()).toEqual(["grantedScopes", "readAt", "themes"]);
  expect(await textOf(`/gaps/${id}`)).not.toContain("has not read");
  // It is no turn of the store's history that the app had not read something for a moment.
  expect((await prisma.milestone.findMany({ where: { shop } })).map(({ kind }) => kind)).toEqual(["first"]);
}, 60_000);

test("a fact that a release adds is read alone, and nothing is read where nothing is missing", async () => {
  await textOf("");
  expect(await rests()).toEqual([]);
  await release(new Map([["newThing" as FactName, themes]]));
  await textOf("/about");
  expect((await rests()).map(({ state }) => state)).toEqual(["done"]);
  expect(Object.keys((await latestScan(shop))?.readings ?? {})).toContain("newThing");
});

test("a reading of the rest that fails leaves everything as it was, and is not tried again at once", async () => {
  const before = await latestScan(shop);
  await release(new Map([["themes", { ...themes, revision: 2 }]]));
  local.adminApi.faults.inject({ fault: "http-402", store: shop });
  await textOf("");
  expect((await rests()).map(({ state }) => state)).toEqual(["failed"]);
  const { themes: _, ...standing } = before?.readings as Readings;
  expect((await latestScan(shop))?.readings).toEqual(standing);
  await textOf("");
  expect(await rests()).toHaveLength(1);
  expect(await textOf("")).not.toContain("Your store could not be read");
});

test("where nothing stands any more the store is read as at first", async () => {
  await release(new Map([...released].map(([name, definition]) => [name, { ...definition, revision: 3 }])));
  const home = await textOf("");
  expect(home).toContain("Reading your store");
  expect(await rests()).toEqual([]);
  expect(await textOf(`/gaps/${id}`)).toContain("Your store has not been read yet");
});
