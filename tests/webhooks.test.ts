import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { webhooks } from "~/webhooks";
import { startAppUnderTest } from "./app-under-test.ts";
import { written } from "./databases/rows.ts";
import { signWebhook } from "./local-shopify/webhooks/deliver.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());
const { prisma, local } = app;
const shop = app.shop("typical");
const scopes = (...current: string[]) => ({ previous: [], current });

beforeEach(async () => {
  await prisma.session.deleteMany();
  await prisma.delivery.deleteMany();
  await prisma.shop.deleteMany();
  expect((await app.fetch("/app/about.data")).status).toBe(200);
});

async function storedScopes() {
  return (await prisma.session.findFirst({ where: { shop } }))?.scope;
}

test("the app takes exactly the topics that its configuration asks Shopify for", () => {
  expect([...webhooks.keys()].sort()).toEqual(local.app.subscriptions.map(({ topic }) => topic).sort());
});

describe("a delivery", () => {
  test("that is signed is taken", async () => {
    expect((await app.deliver("app/scopes_update", scopes("read_themes"))).status).toBe(200);
    expect(await storedScopes()).toBe("read_themes");
  });

  test("that comes twice is taken once", async () => {
    const headers = { "x-shopify-webhook-id": "one-id" };
    await app.deliver("app/scopes_update", scopes("read_themes"), { headers });
    await app.deliver("app/scopes_update", scopes("read_products"));
    const again = await app.deliver("app/scopes_update", scopes("read_themes"), { headers });
    expect(again.status).toBe(200);
    expect(await storedScopes()).toBe("read_products");
  });

  test("that comes three times at once is taken once", async () => {
    const headers = { "x-shopify-webhook-id": "racing-id" };
    const before = await prisma.delivery.count();
    const replies = await Promise.all(
      [1, 2, 3].map(() => app.deliver("app/scopes_update", scopes("read_themes"), { headers })),
    );
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await prisma.delivery.count()).toBe(before + 1);
  });

  test("that the app fails to deal with can come again", async () => {
    const headers = { "x-shopify-webhook-id": "failing-id" };
    const broken = vi.spyOn(prisma.session, "updateMany").mockRejectedValueOnce(new Error("broken"));
    expect((await app.deliver("app/scopes_update", scopes(), { headers })).status).toBe(500);
    broken.mockRestore();
    expect((await app.deliver("app/scopes_update", scopes("read_markets"), { headers })).status).toBe(200);
    expect(await storedScopes()).toBe("read_markets");
  });

  test("is remembered without the shop's name", async () => {
    await app.deliver("customers/redact", { shop_domain: shop });
    const [row] = await prisma.delivery.findMany();
    expect(row?.hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("nothing changes when", () => {
  const payload = scopes("write_themes");
  const body = JSON.stringify(payload);
  const refusals: [string, number, () => Promise<Response>][] = [
    ["the signature is wrong", 401, () => deliver({ "x-shopify-hmac-sha256": signWebhook(body, "another") })],
    ["the signature is no base64", 401, () => deliver({ "x-shopify-hmac-sha256": "***" })],
    ["the signature is of another body", 401, () => deliver({ "x-shopify-hmac-sha256": signed("{}") })],
    ...["hmac-sha256", "topic", "shop-domain", "webhook-id"].map(
      (name): [string, number, () => Promise<Response>] => [
        `the header ${name} is missing`,
        400,
        () => deliver({ [`x-shopify-${name}`]: null }),
      ],
    ),
    ["the signature is wrong and the id is missing", 401, () => forged({ "x-shopify-webhook-id": null })],
    ["the signature is wrong and the topic is missing", 401, () => forged({ "x-shopify-topic": null })],
    ["the signature is wrong and the topic is unknown", 401, () => forged({ "x-shopify-topic": "a/b" })],
    ["the signature is wrong and the shop is malformed", 401, () => forged({ "x-shopify-shop-domain": "x" })],
    ["the signature is wrong and the body is no JSON", 401, () => forged({}, "{")],
    ["the shop is malformed", 400, () => deliver({ "x-shopify-shop-domain": "evil.example" })],
    ["the topic is unknown", 404, () => app.deliver("products/update", payload)],
    ["the body is empty", 400, () => app.deliver("app/scopes_update", null, { body: "" })],
    ["the body is no JSON", 400, () => app.deliver("app/scopes_update", null, { body: "{" })],
    ["the body is a list", 400, () => app.deliver("app/scopes_update", [])],
    ["the body is null", 400, () => app.deliver("app/scopes_update", null)],
    ["the body says null", 400, () => app.deliver("app/scopes_update", { current: null })],
    ["the body says something else", 400, () => app.deliver("app/scopes_update", { current: "all" })],
    ["the body is too large", 413, () => app.deliver("app/scopes_update", { of: "x".repeat(2_000_000) })],
    ["it is a GET", 405, () => app.send("/webhooks")],
    ["it is a PUT", 405, () => app.send("/webhooks", { method: "PUT", body })],
    ["the body names no shop: uninstall", 401, () => app.deliver("app/uninstalled", payload)],
    ["the body names no shop: redact", 401, () => app.deliver("shop/redact", payload)],
    ["the body names null: uninstall", 401, () => app.deliver("app/uninstalled", { myshopify_domain: null })],
    [
      "the body names a number: scopes",
      401,
      () => app.deliver("app/scopes_update", { ...payload, shop_domain: 1 }),
    ],
    ["the header names another shop: uninstall", 401, () => ofAnother("app/uninstalled", "myshopify_domain")],
    ["the header names another shop: redact", 401, () => ofAnother("shop/redact", "shop_domain")],
    ["the header names another shop: customer", 401, () => ofAnother("customers/redact", "shop_domain")],
  ];

  function deliver(headers: { [name: string]: string | null }) {
    return app.deliver("app/scopes_update", payload, { headers });
  }
  function forged(headers: { [name: string]: string | null }, text = body) {
    const hmac = { "x-shopify-hmac-sha256": signWebhook(text, "another") };
    return app.deliver("app/scopes_update", null, { headers: { ...hmac, ...headers }, body: text });
  }
  function signed(text: string) {
    return signWebhook(text, local.app.apiSecret);
  }
  function ofAnother(topic: string, field: string) {
    return app.deliver(topic, { [field]: app.shop("well-run") });
  }

  test.each(refusals)("%s (%i)", async (_what, status, send) => {
    const before = await written(prisma);
    expect((await send()).status).toBe(status);
    expect(await written(prisma)).toBe(before);
  });
});

describe("app/uninstalled", () => {
  const payload = { myshopify_domain: shop };

  test("forgets the sign-in, for a store whose token has expired as well", async () => {
    await prisma.session.updateMany({ data: { expires: new Date(Date.now() - 86_400_000) } });
    local.tokens.revoke(shop);
    expect((await app.deliver("app/uninstalled", payload)).status).toBe(200);
    expect(await prisma.session.count()).toBe(0);
    expect((await prisma.shop.findFirst({ where: { domain: shop } }))?.uninstalledAt).not.toBeNull();
  });

  test("that comes late does nothing to a store that is back", async () => {
    const headers = { "x-shopify-triggered-at": new Date(Date.now() - 60_000).toISOString() };
    const before = await prisma.session.findMany();
    expect((await app.deliver("app/uninstalled", payload, { headers })).status).toBe(200);
    expect(await prisma.session.findMany()).toEqual(before);
    expect(await prisma.shop.findMany()).toMatchObject([{ domain: shop, uninstalledAt: null }]);
  });

  test("of a store that is not known is taken", async () => {
    expect(
      (
        await app.deliver(
          "app/uninstalled",
          { myshopify_domain: app.shop("brand-new") },
          { store: "brand-new" },
        )
      ).status,
    ).toBe(200);
    expect(await prisma.session.count()).toBe(1);
  });
});

test.each([...webhooks.keys()])("%s is taken of a store that is not known or long gone", async (topic) => {
  await prisma.session.deleteMany();
  await prisma.shop.deleteMany();
  const named = { shop_domain: app.shop("hostile"), myshopify_domain: app.shop("hostile") };
  const payload = { ...scopes("read_themes"), ...named };
  expect((await app.deliver(topic, payload, { store: "hostile" })).status).toBe(200);
  expect([await prisma.session.count(), await prisma.shop.count()]).toEqual([0, 0]);
});
