import { Session } from "@shopify/shopify-app-remix/server";
import { randomBytes } from "node:crypto";
import { afterAll, beforeEach, expect, test } from "vitest";
import { forgetSignIn, resealSignIns, type Resealed } from "~/records/sign-ins.server";
import { keyRing } from "~/secrets/keys.server";
import { ringOf, type KeyRing } from "~/secrets/seal";
import { areCurrent, openTokens, sealTokens } from "~/secrets/tokens";
import { adminApiOf } from "~/shopify.server";
import { SignIns } from "~/sign-ins.server";
import { startAppUnderTest } from "./app-under-test.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());
const { prisma, local } = app;
const shop = app.shop("typical");
const id = `offline_${shop}`;

const newKey = () => new Uint8Array(randomBytes(32));
const [earlier, next] = [newKey(), newKey()];
const before = ringOf([earlier]);
const during = ringOf([next, earlier]);
const after = ringOf([next]);

beforeEach(() => prisma.session.deleteMany());

const tokensOf = (at: number) => ({
  accessToken: `shpat_${at}`,
  refreshToken: at % 2 ? `shprt_${at}` : null,
});

/** Keeps sign-ins of as many stores, as a process with these keys does. */
async function fill(count: number, ring: KeyRing): Promise<void> {
  const rows = Array.from({ length: count }, async (_, at) => {
    const row = `offline_${String(at).padStart(3, "0")}`;
    return {
      id: row,
      shop: `${at}.myshopify.com`,
      state: "",
      ...(await sealTokens(row, tokensOf(at), ring)),
    };
  });
  await prisma.session.createMany({ data: await Promise.all(rows) });
}

/** How many of the kept sign-ins open with these keys to what they were. */
async function readable(ring: KeyRing): Promise<number> {
  const rows = await prisma.session.findMany();
  const opened = await Promise.all(rows.map((row) => openTokens(row, ring)));
  return opened.filter((tokens, at) => {
    const number = Number(rows[at]?.id.slice("offline_".length));
    return JSON.stringify(tokens) === JSON.stringify(tokensOf(number));
  }).length;
}

async function toItsEnd(changing: AsyncGenerator<Resealed>): Promise<Resealed | null> {
  let sums: Resealed | null = null;
  for await (sums of changing);
  return sums;
}

async function rowOf(row: string) {
  return prisma.session.findFirstOrThrow({ where: { id: row } });
}

test("a change of keys that is cut off leaves every sign-in readable, and is taken up where it stopped", async () => {
  await fill(250, before);
  for await (const sums of resealSignIns(during)) {
    expect(sums).toEqual({ sealed: 100, were: 0, lost: 0 });
    break;
  }
  expect([await readable(before), await readable(during), await readable(after)]).toEqual([150, 250, 100]);
  expect(await toItsEnd(resealSignIns(during))).toEqual({ sealed: 150, were: 100, lost: 0 });
  expect([await readable(before), await readable(after)]).toEqual([0, 250]);
  // Once more changes nothing.
  const rows = await prisma.session.findMany();
  expect(await toItsEnd(resealSignIns(after))).toEqual({ sealed: 0, were: 250, lost: 0 });
  expect(await prisma.session.findMany()).toEqual(rows);
});

test("sign-ins that are renewed while keys are changed stay the newer ones", async () => {
  await fill(120, before);
  const running = new SignIns(prisma, async () => during);
  const renew = async (at: number) => {
    const session = await running.loadSession(`offline_${String(at).padStart(3, "0")}`);
    if (!session) throw new Error("The sign-in is gone.");
    await running.storeSession(new Session({ ...session.toObject(), accessToken: `shpat_newer_${at}` }));
  };
  const renewals = Array.from({ length: 120 }, (_, at) => at);
  await Promise.all([
    toItsEnd(resealSignIns(during)),
    toItsEnd(resealSignIns(during)),
    ...renewals.map(renew),
  ]);
  const rows = await prisma.session.findMany({ orderBy: { id: "asc" } });
  expect(rows.filter((row) => !areCurrent(row, after))).toEqual([]);
  const tokens = await Promise.all(rows.map((row) => openTokens(row, after)));
  expect(tokens.map((opened) => ("lost" in opened ? "lost" : opened.accessToken))).toEqual(
    renewals.map((at) => `shpat_newer_${at}`),
  );
});

test("sign-ins whose key is lost are counted, and left as they are", async () => {
  await fill(3, before);
  const rows = await prisma.session.findMany();
  expect(await toItsEnd(resealSignIns(after))).toEqual({ sealed: 0, were: 0, lost: 3 });
  expect(await prisma.session.findMany()).toEqual(rows);
});

test("a store whose sign-in cannot be read is signed in anew by a visit, and that is said once", async () => {
  const visit = () => app.fetch("/app/about.data");
  for (let time = 0; time < 2; time++) {
    await visit();
    const tokens = await openTokens(await rowOf(id), await keyRing());
    if ("lost" in tokens) throw new Error("The sign-in cannot be read.");
    await prisma.session.updateMany({ data: await sealTokens(id, tokens, ringOf([newKey()])) });
    await expect(adminApiOf(shop)).rejects.toThrow("Could not find a session");
  }
  expect((await visit()).status).toBe(200);
  const reply = await (await adminApiOf(shop))('{"query":"{ shop { name } }"}', AbortSignal.timeout(5000));
  expect(reply.status).toBe(200);
  expect(areCurrent(await rowOf(id), await keyRing())).toBe(true);
  expect(app.said().filter((line) => line.includes("a key that is not given"))).toHaveLength(1);
});

test("a token that was moved to another store's row, or another column, signs nobody in", async () => {
  await app.fetch("/app/about.data");
  await app.fetch("/app/about.data", { store: "well-run" });
  const issued = local.tokens.issued();
  const mine = await rowOf(id);
  const theirs = await rowOf(`offline_${app.shop("well-run")}`);
  const signIns = new SignIns(prisma, keyRing);
  for (const moved of [
    { accessToken: theirs.accessToken },
    { refreshToken: theirs.refreshToken },
    { accessToken: theirs.accessToken, refreshToken: theirs.refreshToken },
    { accessToken: mine.refreshToken ?? "" },
  ]) {
    await prisma.session.updateMany({ where: { id }, data: { ...tokens(mine), ...moved } });
    expect(await signIns.loadSession(id)).toBeUndefined();
    expect(await signIns.findSessionsByShop(shop)).toEqual([]);
    await expect(adminApiOf(shop)).rejects.toThrow("Could not find a session");
  }
  await prisma.session.updateMany({ where: { id }, data: tokens(mine) });
  expect((await signIns.loadSession(id))?.accessToken).toMatch(/^shpat_/);
  expect(local.tokens.issued()).toEqual(issued);
});

function tokens({ accessToken, refreshToken }: { accessToken: string; refreshToken: string | null }) {
  return { accessToken, refreshToken };
}

test("forgetting a sign-in takes the one with its token, and never one that takes its place meanwhile", async () => {
  const signIns = new SignIns(prisma, keyRing);
  const keep = (accessToken: string) =>
    signIns.storeSession(new Session({ id, shop, state: "", isOnline: false, accessToken }));
  const kept = async () => (await signIns.loadSession(id))?.accessToken;
  await keep("shpat_old");
  await forgetSignIn("other.myshopify.com", "shpat_old");
  await forgetSignIn(shop, "shpat_other");
  expect(await kept()).toBe("shpat_old");
  await forgetSignIn(shop, "shpat_old");
  expect(await kept()).toBeUndefined();
  for (let round = 0; round < 40; round++) {
    await keep(`shpat_old_${round}`);
    await Promise.all([forgetSignIn(shop, `shpat_old_${round}`), keep(`shpat_new_${round}`)]);
    expect(await kept()).toBe(`shpat_new_${round}`);
  }
});
