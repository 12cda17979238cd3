import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { keyRing } from "~/secrets/keys.server";
import { adminApiOf } from "~/shopify.server";
import { SignIns } from "~/sign-ins.server";
import { startAppUnderTest } from "./app-under-test.ts";
import { everyRow, written } from "./databases/rows.ts";
import type { SessionTokenOverrides } from "./local-shopify/sign-in/session-token.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());
const { prisma, local } = app;
const shop = app.shop("typical");

beforeEach(async () => {
  await prisma.session.deleteMany();
  await prisma.shop.deleteMany();
});
afterEach(() => {
  local.signInFaults.clear();
  for (const { domain, installed } of local.stores) if (!installed) local.store(domain).setInstalled(true);
});

/** Asks for a page's data, as its links do. */
function visit(store = "typical", token: SessionTokenOverrides = {}) {
  return app.fetch("/app/about.data", { store, token });
}

async function signIn(store = "typical") {
  expect((await visit(store)).status).toBe(200);
  return prisma.session.findFirstOrThrow({ where: { shop: app.shop(store) } });
}

/** An hour passes: the access token has run out, the refresh token is good. */
async function passAnHour() {
  local.tokens.expire(shop);
  await prisma.session.updateMany({ where: { shop }, data: { expires: new Date(Date.now() - 1000) } });
}

async function nameOfStore(): Promise<unknown> {
  const api = await adminApiOf(shop);
  const reply = await api('{"query":"{ shop { name } }"}', AbortSignal.timeout(5000));
  return reply.ok
    ? ((await reply.json()) as { data: { shop: { name: string } } }).data.shop.name
    : reply.status;
}

describe("a session token", () => {
  test("that is good signs the store in with a token that expires", async () => {
    const { id, expires, isOnline, ...row } = await signIn();
    const session = await new SignIns(prisma, keyRing).loadSession(id);
    expect([session?.accessToken, session?.refreshToken, isOnline]).toEqual([
      expect.stringMatching(/^shpat_/),
      expect.stringMatching(/^shprt_/),
      false,
    ]);
    expect(JSON.stringify(row)).not.toMatch(/shp(at|rt)_/);
    expect(expires?.getTime()).toBeGreaterThan(Date.now() + 3_000_000);
    expect(await prisma.shop.findMany()).toMatchObject([{ domain: shop, uninstalledAt: null }]);
  });

  const wrong: [string, SessionTokenOverrides][] = [
    ["expired", { expiresIn: -60 }],
    ["not yet valid", { validIn: 3600, expiresIn: 3660 }],
    ["for another app", { aud: "another" }],
    ["signed with another secret", { secret: "another secret" }],
    ["not signed", { algorithm: "none" }],
    ["from another store than it is for", { iss: `https://${app.shop("well-run")}/admin` }],
    ["for another store than it is from", { dest: `https://${app.shop("well-run")}` }],
  ];

  test.each(wrong)("that is %s lets nobody in", async (_what, token) => {
    const before = await written(prisma);
    expect((await visit("typical", token)).status).toBe(401);
    const opened = await app.open("/app", { token });
    expect([302, 400]).toContain(opened.status);
    expect(await written(prisma)).toBe(before);
  });

  test.each(wrong)("that is %s opens no store that is signed in", async (_what, token) => {
    await signIn("typical");
    await signIn("well-run");
    const before = await written(prisma);
    expect((await visit("typical", token)).status).toBe(401);
    const opened = await app.open("/app/about", { token });
    expect([302, 400, 401]).toContain(opened.status);
    expect(await written(prisma)).toBe(before);
  });

  test("of one store does not open the address of another", async () => {
    await signIn("typical");
    await signIn("well-run");
    const shopAndHost = new URLSearchParams({
      shop: app.shop("well-run"),
      host: Buffer.from("admin.shopify.com/store/well-run").toString("base64"),
      embedded: "1",
    });
    const token = await local.sessionToken("typical");
    expect((await app.send(`/app/about?${shopAndHost}&id_token=${token}`)).status).toBe(400);
    expect((await app.fetch(`/app/about.data?${shopAndHost}`, { store: "typical" })).status).toBe(400);
  });
});

test("each store alone may show the app in a frame, and so may the admin", async () => {
  for (const store of ["typical", "hostile"]) {
    const reply = await app.open("/app/about", { store });
    const policy = reply.headers.get("content-security-policy") ?? "";
    const ancestors = policy
      .match(/frame-ancestors ([^;]*)/)?.[1]
      ?.trim()
      .split(" ");
    expect([reply.status, ancestors]).toEqual([
      200,
      [`https://${app.shop(store)}`, "https://admin.shopify.com"],
    ]);
  }
});

test("a page that is of no store, or names none rightly, may stand in no frame", async () => {
  for (const address of ["/", "/nothing", "/nothing?shop=x;script-src%20*", "/nothing?shop=evil.example"]) {
    const reply = await app.send(address);
    expect(reply.headers.get("content-security-policy")).toBe("frame-ancestors 'none';");
  }
});

test("first visits that arrive at once are one sign-in", async () => {
  const replies = await Promise.all(Array.from({ length: 6 }, () => visit()));
  expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200));
  expect([await prisma.session.count(), await prisma.shop.count()]).toEqual([1, 1]);
  expect(await nameOfStore()).toBe(local.store("typical").store.data.shop.name);
});

test("an expired sign-in is renewed by a visit", async () => {
  const before = await signIn();
  await passAnHour();
  const after = await signIn();
  expect(after.accessToken).not.toBe(before.accessToken);
  expect(await nameOfStore()).toBe(local.store("typical").store.data.shop.name);
});

describe("an expired sign-in that is used without a visit", () => {
  const name = local.store("typical").store.data.shop.name;

  test("is refreshed, by two at once as well, and stays good for the next time", async () => {
    await signIn();
    await passAnHour();
    expect(await Promise.all([nameOfStore(), nameOfStore()])).toEqual([name, name]);
    await passAnHour();
    expect(await nameOfStore()).toBe(name);
    expect(await prisma.session.count()).toBe(1);
  });

  test("says so when Shopify cannot refresh it, and is tried again", async () => {
    const before = await signIn();
    await passAnHour();
    local.signInFaults.add("refresh-500");
    await expect(nameOfStore()).rejects.toThrow();
    expect(await prisma.session.findFirst()).toMatchObject({ refreshToken: before.refreshToken });
    expect(await nameOfStore()).toBe(name);
  });

  test("is not taken for endless when the new one names no end", async () => {
    await signIn();
    await passAnHour();
    local.signInFaults.add("refresh-without-expiry");
    expect(await nameOfStore()).toBe(name);
    expect((await prisma.session.findFirstOrThrow()).expires).not.toBeNull();
    await passAnHour();
    expect(await nameOfStore()).toBe(name);
  });
});

test("when Shopify cannot exchange the token a visit gets an error, and the next one is let in", async () => {
  // A page's frame and its content sign in beside each other.
  local.signInFaults.add("exchange-500", { times: 9 });
  expect((await visit()).status).toBe(500);
  expect(await prisma.session.count()).toBe(0);
  local.signInFaults.clear();
  expect((await visit()).status).toBe(200);
});

test("a sign-in that Shopify no longer accepts is forgotten, and a visit makes a new one", async () => {
  await signIn();
  local.tokens.revoke(shop);
  expect(await nameOfStore()).toBe(401);
  expect(await prisma.session.count()).toBe(0);
  await signIn();
  expect(await nameOfStore()).toBe(local.store("typical").store.data.shop.name);
});

test("a store that comes back with fewer permissions has only those", async () => {
  local.store("typical").grant(["read_orders"]);
  expect((await signIn()).scope).toContain("read_orders");
  await local.change("typical", "uninstall");
  await app.deliver("app/uninstalled", { myshopify_domain: shop });
  expect(await prisma.session.count()).toBe(0);
  expect((await visit()).status).not.toBe(200);
  await local.change("typical", "install");
  const { scope } = await signIn();
  expect(scope).not.toContain("read_orders");
  expect(await prisma.shop.findMany()).toMatchObject([{ domain: shop, uninstalledAt: null }]);
});

test("no staff member is recorded", async () => {
  await app.open("/app");
  const rows = await everyRow(prisma);
  expect(rows.filter(({ row }) => row.includes("70000001") || row.includes("merchant@example.com"))).toEqual(
    [],
  );
});
