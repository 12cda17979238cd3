import { stat } from "node:fs/promises";
import { join } from "node:path";
import { inspect } from "node:util";
import pg from "pg";
import { afterAll, afterEach, expect, inject, test } from "vitest";
import { askDatabase, filesWith } from "./databases/beside-the-app.ts";

const onServer = !("embedded" in inject("template"));
/** What the tokens from before begin with. */
const early = { access: "shpat_early0123456789abcdef", refresh: "shprt_earlyfedcba9876543210" };

// The server says all it is asked, with the values; and the database holds sign-ins from before there were keys, as
// many as statistics are drawn from.
if (onServer) await loudly();
const database = await askDatabase(async (ask) => {
  await ask(`INSERT INTO "Session" (id, shop, state, "accessToken", "refreshToken")
    SELECT 'offline_early-' || i, 'early', '', '${early.access}' || i, '${early.refresh}' || i
    FROM generate_series(1, 120) AS i`);
  await ask('ANALYZE "Session"');
  await ask("CHECKPOINT");
  const [row] = await ask("SELECT oid::text AS oid FROM pg_database WHERE datname = current_database()");
  return String(row?.oid);
});
const withEarly = await filesWith([early.access, early.refresh], database);

const { startAppUnderTest } = await import("./app-under-test.ts");
const app = await startAppUnderTest();
const { SignIns } = await import("~/sign-ins.server");
const { keyRing } = await import("~/secrets/keys.server");
const { adminApiOf } = await import("~/shopify.server");
const { prisma, local } = app;
const signIns = new SignIns(prisma, keyRing);
const shop = app.shop("typical");
afterAll(() => app.stop());
afterEach(() => local.signInFaults.clear());

async function loudly(): Promise<void> {
  const name = new URL(process.env.DATABASE_URL ?? "").pathname.slice(1);
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  await client.query(`ALTER DATABASE ${name} SET log_statement = 'all'`);
  await client.query(`ALTER DATABASE ${name} SET log_parameter_max_length_on_error = -1`);
  await client.end();
}

/** What is on the disk, and not only in the database's memory. */
async function onDisk(texts: readonly string[]): Promise<string[]> {
  await prisma.$executeRawUnsafe("CHECKPOINT");
  return (await filesWith(texts, database)) ?? [];
}

async function passAnHour(): Promise<void> {
  local.tokens.expire(shop);
  await prisma.session.updateMany({ where: { shop }, data: { expires: new Date(Date.now() - 1000) } });
}

/** Starts a scan and waits for its end. */
async function scan(): Promise<void> {
  const { startScan } = await import("~/shop/follow-scan.server");
  const id = await startScan(shop, new Date());
  while (!(await prisma.scan.findFirst({ where: { id } }))?.finishedAt)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

test("sign-ins from before there were keys are encrypted at the first start, and still good", async () => {
  // Otherwise the search below would find nothing for another reason.
  if (withEarly) expect(withEarly.some((file) => file.includes("base"))).toBe(true);
  const rows = await prisma.session.findMany({ where: { shop: "early" } });
  expect(
    JSON.stringify(rows.map(({ accessToken, refreshToken }) => [accessToken, refreshToken])),
  ).not.toMatch(/shp/);
  expect(await signIns.loadSession("offline_early-7")).toMatchObject({
    accessToken: `${early.access}7`,
    refreshToken: `${early.refresh}7`,
  });
  expect(app.said().join("\n")).toContain("Encrypted 120 sign-ins that were stored as plain text.");
  const left = await onDisk([early.access, early.refresh]);
  // An app can dispose of a server's log of changes as little as of its own log.
  expect(left.filter((file) => !/pg_wal|server\.log/.test(file))).toEqual([]);
  if (!onServer) expect(left).toEqual([]);
});

test("the embedded database gets a key beside it, for its owner alone", async ({ skip }) => {
  if (onServer) return skip("A server's keys come from the environment.");
  const file = join(process.env.DATA_DIR ?? "", "encryption.key");
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(app.said().filter((line) => line.includes(file))).toHaveLength(1);
});

test("no token, key or secret is in the database's files, its log, our log, an error or a page", async () => {
  const bodies: string[] = [];
  const keep = async (reply: Response) => bodies.push(`${reply.status} ${await reply.text()}`);
  const session = await local.sessionToken("typical");
  // Signs in, reads the store, hands out what was read.
  await keep(await app.open("/app"));
  await app.fetch("/app/about.data", { store: "well-run" });
  await scan();
  for (const path of ["/app/export.json", "/app/export.csv", "/app/report.data", "/app/history.data"])
    await keep(await app.fetch(path));
  await app.deliver("customers/data_request", { shop_domain: shop });
  // Renews it, is refused, and fails a job over an answer that repeats the token.
  await passAnHour();
  await app.fetch("/app/about.data");
  await passAnHour();
  await (
    await adminApiOf(shop)
  )('{"query":"{ shop { name } }"}', AbortSignal.timeout(5000));
  await passAnHour();
  local.signInFaults.add("refresh-echoes", { times: 9 });
  await scan();
  await keep(await app.fetch("/app/check/themes/backup-recent", { method: "POST" }));
  local.signInFaults.clear();
  local.signInFaults.add("exchange-500", { times: 9 });
  await keep(await app.fetch("/app/about.data"));
  await keep(await app.open("/app"));
  local.signInFaults.clear();
  // A session token in every place of an address that is refused.
  for (const path of [
    `/app/${session}`,
    `/app?id_token=${session}&shop=x`,
    `/app/gaps/x/${session}`,
    `/${session}`,
  ])
    for (const method of ["GET", "POST"]) await keep(await app.send(path, { method }));
  // The database refuses a sign-in, and a change that makes it name the whole row.
  const current = (await signIns.findSessionsByShop(shop))[0];
  if (!current) throw new Error("The store is not signed in.");
  const refused = Object.assign(current, { scope: "read_themes\0" });
  const complaint = await signIns.storeSession(refused).catch((error: unknown) => error);
  expect(complaint).toBeInstanceOf(Error);
  bodies.push(inspect(complaint, { depth: 9 }));
  const whole = await prisma.$executeRaw`UPDATE "Session" SET shop = NULL`.catch((error: unknown) => error);
  bodies.push(inspect(whole, { depth: 9 }));
  await app.fetch("/app/about.data");
  local.tokens.revoke(shop);
  await (
    await adminApiOf(shop)
  )('{"query":"{ shop { name } }"}', AbortSignal.timeout(5000));

  const tokens = local.tokens.issued();
  expect(tokens.length).toBeGreaterThan(8);
  const failed = await prisma.$queryRaw<{ output: unknown }[]>`
    SELECT output FROM pgboss.job WHERE name = 'scan-store' AND output IS NOT NULL`;
  expect(JSON.stringify(failed)).toContain("from Shopify");
  const secrets = [...tokens, session, "eyJhbGciOiJIUzI1NiJ9", local.app.apiSecret];
  const key = process.env.ENCRYPTION_KEY;
  expect(await onDisk(key ? [...secrets, key] : secrets)).toEqual([]);
  const everything = [
    ...bodies.filter((body) => !body.startsWith("200")),
    ...app.said(),
    JSON.stringify(failed),
  ];
  const leaks = everything.filter((text) => secrets.some((secret) => text.includes(secret)));
  expect(leaks).toEqual([]);
  const pages = bodies.filter((body) => tokens.some((token) => body.includes(token)));
  expect(pages).toEqual([]);
}, 90_000);

test("the search above finds a token that is not encrypted", async ({ skip }) => {
  const plain = "shpat_ffffffffffffffffffffffffffffffff";
  await prisma.session.create({
    data: { id: "offline_plain.myshopify.com", shop: "plain.myshopify.com", state: "", accessToken: plain },
  });
  const found = await onDisk([plain]);
  if (onServer && withEarly === null) return skip("The server's files are not ours to read.");
  expect(found.some((file) => file.includes("base"))).toBe(true);
  expect(found.some((file) => file.includes("pg_wal"))).toBe(true);
  if (onServer) expect(found.some((file) => file.endsWith("server.log"))).toBe(true);
});

test("nor does a page or a line say one when the database is gone", async () => {
  const token = await local.sessionToken("typical");
  await app.close();
  const replies = [
    await app.open("/app"),
    await app.fetch("/app/gaps.data"),
    await app.fetch("/app/scan", { method: "POST" }),
    await app.deliver("app/uninstalled", { myshopify_domain: shop }),
    await app.send(`/app/about?id_token=${token}`),
    await app.send("/healthz"),
  ];
  const bodies = await Promise.all(replies.map(async (reply) => `${reply.status} ${await reply.text()}`));
  expect(bodies.filter((body) => /^5/.test(body)).length).toBeGreaterThan(3);
  expect(
    bodies.concat(app.said()).filter((text) => /shp(at|rt|ss)_|eyJhbGciOiJIUzI1NiJ9/.test(text)),
  ).toEqual([]);
});
