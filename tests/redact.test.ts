import { afterAll, expect, test } from "vitest";
import { startScan } from "~/shop/follow-scan.server";
import { markLesson } from "~/records/lessons.server";
import { startAppUnderTest } from "./app-under-test.ts";
import { everyRow } from "./databases/rows.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());
const { prisma, local } = app;

/** Does everything a store can do with the app. */
async function useTheApp(store: string) {
  const shop = app.shop(store);
  await app.fetch("/app/about.data", { store });
  const scan = await finished(shop, await startScan(shop, new Date()));
  await app.fetch("/app/check/themes/backup-recent", { store, method: "POST" });
  await markLesson(shop, "1.2.6.1", true);
  await app.deliver("customers/data_request", { shop_domain: shop }, { store });
  return scan;
}

async function finished(shop: string, id: string): Promise<string> {
  for (;;) {
    const scan = await prisma.scan.findFirstOrThrow({ where: { shop, id } });
    if (scan.finishedAt) return id;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function rowsThatName(...words: string[]) {
  const rows = await everyRow(prisma);
  return rows.filter(({ row }) => words.some((word) => row.toLowerCase().includes(word.toLowerCase())));
}

test("shop/redact leaves nothing of the store in any table, and everything of the others", async () => {
  const shop = app.shop("typical");
  const other = app.shop("well-run");
  const scan = await useTheApp("typical");
  await useTheApp("well-run");
  const { accessToken, refreshToken } = await prisma.session.findFirstOrThrow({ where: { shop } });
  const traces = [shop, scan, accessToken, refreshToken ?? "no token"];
  const used = new Set((await rowsThatName(...traces)).map(({ table }) => table));
  // Otherwise the search below would find nothing for another reason.
  for (const table of ["Session", "Shop", "Scan", "LessonRead"]) expect(used).toContain(`public.${table}`);
  expect([...used].some((table) => table.startsWith("pgboss."))).toBe(true);
  const others = await rowsThatName(other);

  await local.change("typical", "uninstall");
  await app.deliver("app/uninstalled", { myshopify_domain: shop });
  expect((await app.deliver("shop/redact", { shop_domain: shop })).status).toBe(200);

  expect(await rowsThatName(...traces)).toEqual([]);
  expect(await rowsThatName(other)).toEqual(others);
});

test("a scan that is under way when its store is redacted writes nothing any more", async () => {
  const store = "brand-new";
  const shop = app.shop(store);
  await app.fetch("/app/about.data", { store });
  local.adminApi.settings.latencyMs = 400;
  const before = local.adminApi.log.length;
  const scan = await startScan(shop, new Date());
  while (local.adminApi.log.length === before) await new Promise((resolve) => setTimeout(resolve, 20));
  expect((await app.deliver("shop/redact", { shop_domain: shop }, { store })).status).toBe(200);
  expect(await rowsThatName(shop, scan)).toEqual([]);
  local.adminApi.settings.latencyMs = 0;
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(await rowsThatName(shop, scan)).toEqual([]);
});
