import { afterAll, expect, test } from "vitest";
import { startAppUnderTest } from "./app-under-test.ts";
import { withoutDatabase } from "./databases/outage.ts";
import { throughProxy } from "./databases/proxy.ts";

const proxy = await throughProxy();
const app = await startAppUnderTest();
afterAll(async () => {
  await app.stop();
  proxy?.stop();
});
const { prisma } = app;

async function health() {
  const reply = await app.send("/healthz");
  return { status: reply.status, ...((await reply.json()) as object) };
}

/** Two seconds are promised; a machine that is busy with other tests may be late by one. */
const lateMs = 3_000;

/** Asks until the answer is the awaited one, as those who watch do, and says how long that took. */
async function expectSoon(awaited: object): Promise<void> {
  const started = performance.now();
  let last = await health();
  while (!matches(last, awaited) && performance.now() - started < lateMs) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    last = await health();
  }
  expect(last).toMatchObject(awaited);
}

function matches(found: object, awaited: object): boolean {
  return JSON.stringify({ ...found, ...awaited }) === JSON.stringify(found);
}

const well = { status: 200, database: true, migrated: true, writable: true, jobs: true, problems: [] };
const silent = { status: 503, database: false, migrated: null, writable: null };
const unwritable = { status: 503, database: true, writable: false };

/** Gives new connections of the app's user another setting, or none again. */
async function set(setting: string, value: string | null): Promise<void> {
  if (!proxy)
    return void (await prisma.$executeRawUnsafe(value ? `SET ${setting} = ${value}` : `RESET ${setting}`));
  const name = new URL(process.env.DATABASE_URL ?? "").pathname.slice(1);
  // Where the setting itself forbids writing, this one transaction may all the same.
  await prisma.$transaction([
    prisma.$executeRawUnsafe("SET TRANSACTION READ WRITE"),
    prisma.$executeRawUnsafe(
      value ? `ALTER DATABASE ${name} SET ${setting} = ${value}` : `ALTER DATABASE ${name} RESET ${setting}`,
    ),
  ]);
  await prisma.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()`;
}

test("answers 200 while all is well", async () => {
  expect(await health()).toEqual(well);
});

test("looks at the database once, however many ask", async ({ skip }) => {
  if (!proxy) return skip("Nothing can be counted in the embedded database.");
  const before = proxy.sent("_prisma_migrations");
  await Promise.all(Array.from({ length: 300 }, health));
  expect(proxy.sent("_prisma_migrations") - before).toBeLessThanOrEqual(6);
});

test("tells that the database is not migrated", async () => {
  const [newest] = await prisma.$queryRaw<{ id: string; rolled: Date | null }[]>`
    UPDATE "_prisma_migrations" SET rolled_back_at = now()
    WHERE id = (SELECT max(id) FROM "_prisma_migrations") RETURNING id`;
  await expectSoon({
    status: 503,
    database: true,
    migrated: false,
    writable: true,
    problems: ["The database is not migrated: run “npm run setup”."],
  });
  await prisma.$executeRaw`UPDATE "_prisma_migrations" SET rolled_back_at = NULL WHERE id = ${newest?.id}`;
  await expectSoon(well);
});

test("tells that the database has no tables at all", async () => {
  await prisma.$executeRaw`ALTER TABLE "_prisma_migrations" RENAME TO "elsewhere"`;
  await expectSoon({ status: 503, migrated: false });
  await prisma.$executeRaw`ALTER TABLE "elsewhere" RENAME TO "_prisma_migrations"`;
  await expectSoon(well);
});

test.each([
  ["may write no file", "temp_file_limit", "8", "The database takes no writes: it has run out of something."],
  ["is read-only", "default_transaction_read_only", "on", "The database takes no writes: it is read-only."],
])("tells that the database %s", async (_what, setting, value, sentence) => {
  await set(setting, value);
  await expectSoon(unwritable);
  expect(await health()).toMatchObject({ problems: expect.arrayContaining([sentence]) });
  await set(setting, null);
  await expectSoon(well);
});

test("leaves no trace of its looks in the database", async () => {
  const [row] = await prisma.$queryRaw<{ memory: string }[]>`SELECT current_setting('work_mem') AS memory`;
  expect(row?.memory).not.toBe("64kB");
});

test("answers while a transaction holds the only connection", async ({ skip }) => {
  if (proxy) return skip("A server has a connection for each.");
  let end = () => {};
  const held = prisma.$transaction(() => new Promise<void>((resolve) => (end = resolve)), {
    timeout: 30_000,
  });
  await expectSoon(silent);
  end();
  await held;
  await expectSoon(well);
});

test("answers while the server of the database is away, and 200 when it is back", async ({ skip }) => {
  const gone = await withoutDatabase(() => expectSoon({ ...silent, jobs: false }));
  if (!gone) return skip("The embedded database is in the same process.");
  await expectSoon(well);
});

test(
  "answers while the database is silent, and 200 when it speaks again",
  { timeout: 90_000 },
  async ({ skip }) => {
    if (!proxy) return skip("The embedded database is in the same process.");
    proxy.swallow();
    await expectSoon(silent);
    const started = performance.now();
    await health();
    expect(performance.now() - started).toBeLessThan(lateMs);
    proxy.carry();
    await expectSoon({ database: true, migrated: true, writable: true });
    // The queue gives up its silent connections one by one.
    while ((await health()).status !== 200) await new Promise((resolve) => setTimeout(resolve, 200));
    proxy.reset();
  },
);

test("answers 503 once the database is closed", async () => {
  await app.close();
  await expectSoon({ status: 503, database: false });
});
