import { afterAll, beforeEach, expect, test } from "vitest";
import { checkpoints } from "~/checkpoints";
import { database, prisma } from "~/db.server";
import { answerOne } from "~/diagnosis/diagnose";
import type { Readings } from "~/facts/fact";
import { readStore } from "~/facts/read-store.server";
import { earlierAddresses } from "~/records/earlier-addresses.server";
import { finishScan, openScan } from "~/records/scans.server";
import { now, storeInProcess } from "./in-process-store";
import type { Store, StoreNode } from "./local-shopify/store.ts";
import { storeChanged } from "./local-shopify/admin-api/store-index.ts";
import { typical } from "./local-shopify/stores/index.ts";

const shop = "typical.myshopify.com";
const id = "navigation/removed-pages-redirected";
const checkpoint = checkpoints.get(id);
const wanted = ["products", "collections", "pageListings", "urlRedirects", "removedPages"] as const;
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

beforeEach(() => prisma.scan.deleteMany());
afterAll(() => database.close());

/** Reads the store as a scan that many days ago did, and remembers it. */
async function audit(store: Store, days: number): Promise<Readings> {
  const { api } = storeInProcess(store);
  const at = daysAgo(days);
  const { scan } = await openScan(shop, at);
  const given = await earlierAddresses(shop);
  const { readings, reads } = await readStore({ api, wanted, readAt: at.toISOString(), given });
  await finishScan(shop, scan.id, readings, reads, at);
  return readings;
}

function verdict(readings: Readings) {
  if (!checkpoint) throw new Error(`There is no ${id}.`);
  const { verdict: is, sentence } = answerOne(id, checkpoint, readings);
  return `${is}: ${sentence}`;
}

function list(store: Store, field: string): StoreNode[] {
  return store.data[field] as StoreNode[];
}

/** Deletes one product, archives a second, hides a third, and deletes a page that gets a redirect. */
function takeDown(store: Store): void {
  const [first, second, third] = list(store, "products");
  store.data.products = list(store, "products").filter((product) => product !== first);
  Object.assign(second ?? {}, { status: "ARCHIVED" });
  Object.assign(third ?? {}, { status: "DRAFT" });
  const [page] = list(store, "pages");
  store.data.pages = list(store, "pages").slice(1);
  list(store, "urlRedirects").push({
    id: "gid://shopify/UrlRedirect/999",
    path: `/pages/${String(page?.handle)}`,
    target: "/",
  });
  storeChanged(store);
}

test("what is gone for a week without a redirect is told by name; drafts and redirected pages are not", async () => {
  const store = typical(now);
  expect(verdict(await audit(store, 30))).toContain("does-not-apply: This is the first time");
  expect(verdict(await audit(store, 20))).toContain("ask: The app saw no page removed");
  takeDown(store);
  expect(verdict(await audit(store, 15))).toContain("ask: The app saw no page removed");
  expect(verdict(await audit(store, 12))).toContain("ask: The app saw no page removed");
  expect(verdict(await audit(store, 7))).toBe(
    "no: 2 removed pages of your online store have no redirect: “Breakfast Mug in Sea Fog” and “Espresso Cup in Sea Fog”.",
  );
});

test("what came back is not missed, and another store's readings are none of ours", async () => {
  const store = typical(now);
  await audit(store, 30);
  const all = store.data.products;
  store.data.products = list(store, "products").slice(1);
  storeChanged(store);
  await audit(store, 20);
  store.data.products = all;
  storeChanged(store);
  expect(verdict(await audit(store, 5))).toContain("ask: The app saw no page removed");
  expect(await earlierAddresses("other.myshopify.com")).toEqual({
    earlierAddresses: { known: true, value: { audits: 0, missing: [] } },
  });
});

test("a reading of a part is no audit, and what another release read does no harm", async () => {
  const odd = { readAt: { known: true, value: "2026-11-01T00:00:00Z" }, products: { value: { live: [7] } } };
  const done = { shop, state: "done", apiVersion: "2026-07", readings: odd };
  for (const kind of ["again", "check", "rest"]) await prisma.scan.create({ data: { ...done, kind } });
  const { earlierAddresses: earlier } = await earlierAddresses(shop);
  expect(earlier).toEqual({ known: true, value: { audits: 1, missing: [] } });
});
