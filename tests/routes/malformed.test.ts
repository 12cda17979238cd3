import { afterAll, expect, inject, test } from "vitest";
import { appOrigin } from "../app-environment.ts";
import { startAppUnderTest } from "../app-under-test.ts";
import { written } from "../databases/rows.ts";
import { routeAddresses } from "../route-addresses.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());

const addresses = [
  "/",
  "/app",
  "/app.data",
  "/app/gaps",
  "/app/scan",
  "/auth/session-token",
  "/auth/exit-iframe",
];
const base64 = (text: string) => Buffer.from(text).toString("base64");

const elsewhere = [
  "//evil.example",
  "\\\\evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "https://evil.example/",
  "https://admin.shopify.com.evil.example/",
  "https://admin.shopify.com@evil.example/",
  "https://someone@admin.shopify.com/",
  "http://admin.shopify.com/",
  "https://typical.myshopify.com/cart",
  "https://typical.myshopify.com/administrator",
  "javascript:alert(1)",
  "data:text/html,hello",
];

const malformed: [string, string[]][] = [
  [
    "shop",
    [
      "",
      "evil.example",
      "typical.myshopify.com.evil.example",
      "evil.example/typical.myshopify.com",
      "typical.myshopify.com; script-src *",
      "https://typical.myshopify.com",
      "-typical.myshopify.com",
      "typical.myshopify.com\n",
      "<img src=x onerror=alert(1)>.myshopify.com",
    ],
  ],
  [
    "host",
    [
      "",
      "%%%",
      base64("evil.example/admin"),
      base64("admin.shopify.com.evil.example/store/typical"),
      base64(""),
    ],
  ],
  ["id_token", ["", "token", "a.b", "a.b.c<script>", "a.b."]],
  ["exitIframe", elsewhere],
  ["shopify-reload", elsewhere],
];

const cases = malformed.flatMap(([name, values]) => values.map((value) => ({ name, value })));

test.each(cases)("$name=$value is refused with 400, and nothing is written", async ({ name, value }) => {
  const before = await written(app.prisma);
  for (const address of addresses) {
    const reply = await app.send(`${address}?${new URLSearchParams({ [name]: value })}`);
    expect([address, reply.status]).toEqual([address, 400]);
  }
  expect(await written(app.prisma)).toBe(before);
});

test.each(routeAddresses(inject("routes")).filter(({ address }) => /^\/(app|auth|$)/.test(address)))(
  "a parameter without a value is refused by $address",
  async ({ address }) => {
    const shop = app.shop("typical");
    for (const bare of [
      "host",
      "host=",
      "host=&host=",
      `shop=${shop}&host=`,
      "id_token",
      "id_token=",
      "shop",
    ])
      expect([bare, (await app.load(`${address}?${bare}`)).status]).toEqual([bare, 400]);
  },
);

test("a parameter given twice is refused", async () => {
  const reply = await app.open(`/app?shop=${app.shop("typical")}`);
  expect(reply.status).not.toBe(400);
  const twice = new URLSearchParams([
    ["shop", app.shop("typical")],
    ["shop", app.shop("hostile")],
  ]);
  expect((await app.send(`/app?${twice}`)).status).toBe(400);
});

test.each(["/app/gaps?state=open", `${appOrigin}/app`, "https://admin.shopify.com/store/typical/apps"])(
  "the way out of the frame to %s is open",
  async (exitIframe) => {
    const shop = app.shop("typical");
    const host = base64("admin.shopify.com/store/typical");
    const reply = await app.send(`/auth/exit-iframe?${new URLSearchParams({ shop, host, exitIframe })}`);
    expect(reply.status).toBe(200);
    expect(await reply.text()).toContain(exitIframe.split("?")[0]);
  },
);

test("ids that name nothing are answered with 404 and change nothing", async () => {
  await app.open("/app/about");
  const before = await written(app.prisma);
  const ids = [
    "unknown",
    "../../etc/passwd",
    "%00",
    "<script>",
    '\'; DROP TABLE "Scan"; --',
    "a".repeat(10_000),
  ];
  for (const id of ids.map(encodeURIComponent)) {
    const replies = await Promise.all([
      app.fetch(`/app/scan/${id}`),
      app.fetch(`/app/check/${id}/${id}`, { method: "POST" }),
      app.open(`/app/gaps/${id}/${id}`),
      app.open(`/app/academy/${id}`),
      app.open(`/app/lessons/${id}`),
    ]);
    expect([id.slice(0, 30), ...replies.map(({ status }) => status)]).toEqual([
      id.slice(0, 30),
      ...replies.map(() => 404),
    ]);
  }
  expect(await written(app.prisma)).toBe(before);
});
