import { afterAll, describe, expect, test } from "vitest";
import { appOrigin } from "../app-environment.ts";
import { startAppUnderTest } from "../app-under-test.ts";
import { written } from "../databases/rows.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());

const shop = app.shop("typical");
const host = Buffer.from("admin.shopify.com/store/typical").toString("base64");

function signIn(parameters: { [name: string]: string }) {
  return app.load(`/auth/sign-in?${new URLSearchParams(parameters)}`);
}

test("the page that signs in again holds nothing, so that every store's admin may show it", async () => {
  const reply = await signIn({ to: "/app/gaps?state=all&q=</script>" });
  const html = await reply.text();
  expect([reply.status, reply.headers.get("content-security-policy")]).toEqual([
    200,
    "frame-ancestors https://*.myshopify.com https://admin.shopify.com;",
  ]);
  expect(html).toContain(`"to":"/app/gaps?state=all&q=%3C%2Fscript%3E"`);
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  const known = await signIn({ to: "/app", shop, host });
  expect(known.headers.get("content-security-policy")).toBe(
    `frame-ancestors https://${shop} https://admin.shopify.com;`,
  );
});

test.each([
  "https://evil.example/app",
  "//evil.example/app",
  "\\\\evil.example/app",
  "/\\evil.example/app",
  "/\t/evil.example",
  "javascript:alert(1)//app",
  "/auth/login",
  "/app/../auth/exit-iframe",
  "/application",
  "https://app.dijipilot.example.evil.example/app",
  "https://app.dijipilot.example@evil.example/app",
])("after a sign-in nobody is led to %s", async (to) => {
  expect((await signIn({ to })).status).toBe(400);
  const kept = await app.load(`/auth/session-token?${new URLSearchParams({ "shopify-reload": to })}`);
  // What leads out of the app altogether was refused before.
  if (kept.status !== 400) expect(kept.headers.get("location")).toBe("/auth/sign-in?to=%2Fapp");
});

test("what Shopify adds to an address is left out of where it goes on", async () => {
  const to =
    "/app/gaps?embedded=1&state=all&shop=x&host=y&id_token=a.b.c&hmac=1&session=2&timestamp=3&locale=en";
  expect(await (await signIn({ to })).text()).toContain(`"to":"/app/gaps?state=all"`);
});

test("it is told whether its new token is good, and of which store", async () => {
  const good = await app.fetch("/auth/sign-in");
  expect([good.status, await good.json()]).toEqual([200, { shop, host }]);
  const bad = await app.fetch("/auth/sign-in", { token: { secret: "another secret" } });
  expect(bad.status).toBe(401);
});

test("a form that a page sent before its script ran leads back to that page", async () => {
  const referer = `${appOrigin}/app/lessons/1.2.6.1?shop=${shop}&id_token=a.b.c`;
  const html = { accept: "text/html" };
  const from = async (headers: HeadersInit) =>
    (await app.send("/app/statements", { method: "POST", headers })).headers.get("location");
  const before = await written(app.prisma);
  expect(await from({ ...html, referer })).toBe("/auth/sign-in?to=%2Fapp%2Flessons%2F1.2.6.1");
  expect(await from({ ...html, referer: "https://evil.example/app" })).toBe("/auth/sign-in?to=%2Fapp");
  expect(await from(html)).toBe("/auth/sign-in?to=%2Fapp");
  expect(await written(app.prisma)).toBe(before);
});

test("the library's own pages lead to it", async () => {
  const reload = `${appOrigin}/app/history?kept=yes&shop=${shop}`;
  const token = new URLSearchParams({ shop, host, "shopify-reload": reload });
  const kept = await app.load(`/auth/session-token?${token}`);
  expect(new URL(kept.headers.get("location") ?? "", appOrigin).searchParams.get("to")).toBe(
    "/app/history?kept=yes",
  );
  for (const path of ["/auth/login", "/auth/callback", "/auth/unknown"])
    expect((await app.load(path)).headers.get("location")).toBe("/auth/sign-in?to=%2Fapp");
  expect((await app.send("/auth/login")).status).toBe(401);
});

test.each(["", "/app//gaps", "/app/a b", "///app", "https://admin.shopify.com//store"])(
  "the way out of the frame to “%s” is refused",
  async (exitIframe) => {
    const parameters = new URLSearchParams({ shop, host, ...(exitIframe && { exitIframe }) });
    expect((await app.load(`/auth/exit-iframe?${parameters}`)).status).toBe(400);
  },
);

describe.each([
  "",
  "nowhere",
  "https://",
  "http://typical.myshopify.com",
  "https://evil.example",
  "https://typical.myshopify.com.evil.example",
  "https://typical.myshopify.com/admin",
  "https://someone@typical.myshopify.com",
])("a good signature on a token for “%s”", (dest) => {
  test("lets nobody in", async () => {
    const before = await written(app.prisma);
    const token = { dest };
    expect((await app.open("/app/about", { token })).status).toBe(401);
    expect((await app.fetch("/app/about.data", { token })).status).toBe(401);
    expect((await app.fetch("/app/statements", { token, method: "POST" })).status).toBe(401);
    expect(await written(app.prisma)).toBe(before);
  });
});
