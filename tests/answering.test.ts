import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { createRequestListener } from "@remix-run/node-fetch-server";
import { createServer, request as ask, type OutgoingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answering, ownAddress } from "~/commands/answering";

const appUrl = "https://app.dijipilot.example/with/a/path";
const own = new URL(appUrl).origin;

/** An app of one page with a form, whose every reply tells the address it was asked at. */
const build = {
  entry: { module: { default: () => new Response("a page"), handleError: () => {} } },
  routes: {
    page: {
      id: "page",
      path: "page",
      module: {
        default: () => null,
        loader: () => null,
        action: ({ request }: { request: Request }) => ({ askedAt: request.url }),
      },
    },
    resource: { id: "resource", path: "resource", module: { action: () => new Response("taken") } },
  },
  assets: { entry: { module: "", imports: [] }, routes: {}, url: "", version: "" },
  publicPath: "/",
  assetsBuildDirectory: "",
  future: { v3_singleFetch: true },
  isSpaMode: false,
} as unknown as ServerBuild;
const answer = answering(createRequestHandler(build, "production"), appUrl);

function send(path: string, headers: { [name: string]: string } = {}, method = "POST"): Promise<Response> {
  return answer(new Request(`${own}${path}`, { method, headers }));
}

describe("behind a proxy that rewrites the Host header", () => {
  const server = createServer(createRequestListener(answer, ownAddress(appUrl)));
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => void server.close());

  function post(path: string, headers: OutgoingHttpHeaders): Promise<{ status: number; text: string }> {
    const { port } = server.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      const sent = ask({ host: "127.0.0.1", port, path, method: "POST", headers }, (reply) => {
        let text = "";
        reply.setEncoding("utf8").on("data", (part: string) => (text += part));
        reply.on("end", () => resolve({ status: reply.statusCode ?? 0, text }));
      });
      sent.on("error", reject);
      sent.end();
    });
  }

  test.each([
    { host: "10.0.0.7:3000" },
    { host: "internal", "x-forwarded-host": "another.example" },
    { host: "no such host" },
  ])("a form is taken, and the request has the app's own address: %o", async (rewritten) => {
    for (const headers of [{ ...rewritten, origin: own }, rewritten]) {
      const { status, text } = await post("/page.data?kept=yes", headers);
      expect([status, text.includes(`${own}/page?kept=yes`)]).toEqual([200, true]);
      expect((await post("/page", headers)).status).toBe(200);
    }
  });
});

test.each(["https://evil.example", "null", "not an origin", "https://app.dijipilot.example:444"])(
  "what a page of %s sends is refused with 403, not an error",
  async (origin) => {
    for (const path of ["/page", "/page.data", "/resource"])
      expect([path, (await send(path, { origin })).status]).toEqual([path, 403]);
    expect((await send("/page.data", { origin, authorization: "Bearer a.b.c" })).status).toBeLessThan(500);
    expect((await send("/page.data", { origin }, "HEAD")).status).toBeLessThan(500);
  },
);

test("an extension of ours sends from another site, with a session token", async () => {
  const headers = { origin: "https://extensions.shopifycdn.com", authorization: "Bearer a.b.c" };
  for (const path of ["/page", "/page.data", "/resource"])
    expect([path, (await send(path, headers)).status]).toEqual([path, 200]);
});

test("a reply keeps what it says about itself", async () => {
  const said = { "cache-control": "private, max-age=60", "referrer-policy": "no-referrer" };
  const reply = await answering(
    async () => new Response(null, { status: 304, headers: said }),
    appUrl,
  )(new Request(own));
  expect([reply.status, Object.fromEntries(reply.headers)]).toEqual([
    304,
    { ...said, "x-content-type-options": "nosniff" },
  ]);
});

test("a script that is gone opens the page anew, and is never kept; another file is missing", async () => {
  const script = await send("/assets/app.gaps-former.js", {}, "GET");
  expect([script.status, script.headers.get("content-type"), script.headers.get("cache-control")]).toEqual([
    200,
    "text/javascript; charset=utf-8",
    "no-store",
  ]);
  expect((await send("/assets/former.css", {}, "GET")).status).toBe(404);
});
