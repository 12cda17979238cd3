import { expect, test } from "vitest";
import { readStore } from "~/facts/read-store.server";
import { createAdminApi } from "./local-shopify/admin-api/admin-api.ts";
import { generateStore } from "./local-shopify/stores/index.ts";

const now = new Date("2026-11-24T09:00:00Z");
const scopes = new Set(["read_products"]);

function shop(products: number) {
  const store = generateStore({ now, seed: 7, products });
  const local = createAdminApi({ now: () => now.getTime() });
  async function api(body: string): Promise<Response> {
    const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
    const { status, headers, body: text } = await local.answer({ store, scopes, query, variables });
    return new Response(text, { status, headers });
  }
  const read = () => readStore({ api, wanted: ["products"], readAt: now.toISOString() });
  return { store, local, read };
}

test("a tally follows every page", async () => {
  const { store, read } = shop(300);
  const active = (store.data.products as { status: string; isGiftCard: boolean }[]).filter(
    (product) => product.status === "ACTIVE" && !product.isGiftCard,
  );
  const { readings } = await read();
  expect(readings.products).toMatchObject({ known: true, value: { active: active.length } });
  expect(active.length).toBeGreaterThan(250);
});

test("a page that comes twice makes the tally unknown, not double", async () => {
  const { local, read } = shop(300);
  local.faults.inject({ fault: "cursor-loops", rootField: "products", request: 1 });
  const { readings } = await read();
  expect(readings.products).toMatchObject({ known: false, because: { kind: "failed" } });
});

test("a tally knows the time of the reading", async () => {
  const { store, read } = shop(5);
  for (const product of store.data.products as { status: string; publishedAt: string }[]) {
    product.status = "ACTIVE";
    product.publishedAt = "2026-11-25T09:00:00Z";
  }
  const { readings } = await read();
  expect(readings.products).toMatchObject({
    known: true,
    value: { active: 5, published: { of: 5, good: 0 } },
  });
});
