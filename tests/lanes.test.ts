import { SignJWT } from "jose";
import { afterAll, expect, inject, test, vi } from "vitest";
import { refusedBy } from "~/limits/admit.server";
import { askerOf } from "~/limits/asker";
import { inLanes } from "~/limits/in-lanes";
import { kindOf } from "~/limits/kinds";
import { lanes, lineOf, type LaneName } from "~/limits/lanes";
import { appOrigin } from "./app-environment.ts";
import { startAppUnderTest } from "./app-under-test.ts";
import { localKeys } from "./local-shopify/app-config.ts";
import { sessionToken } from "./local-shopify/sign-in/session-token.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());

type Init = RequestInit & { shop?: string; secret?: string };

/** A request as the server hands it on, from a page of `shop` where one is given. */
async function request(path: string, { shop, secret, ...init }: Init = {}): Promise<Request> {
  const headers = new Headers(init.headers);
  if (shop) {
    const token = await sessionToken(localKeys, `${shop}.myshopify.com`, { secret });
    headers.set("authorization", `Bearer ${token}`);
  }
  return new Request(new URL(path, appOrigin), { ...init, headers });
}

/** Something to do that is not done before it is said, and how many requests are at it. */
function work() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  const seen = { atWork: 0, begun: 0 };
  const handle = inLanes(async () => {
    seen.begun += 1;
    seen.atWork += 1;
    await ended;
    seen.atWork -= 1;
    return new Response("done");
  });
  return { handle, end, seen };
}

/** Until so many requests wait in a line. */
async function waits(count: number, lane: LaneName, shop = ""): Promise<void> {
  await vi.waitFor(() => expect(lineOf(lane, shop).queue.size).toBe(count), { timeout: 15_000 });
}

const domain = (shop: string) => `${shop}.myshopify.com`;

test("one store's requests wait for one another, and another store's for none of them", async () => {
  const { handle, end, seen } = work();
  const ask = async (shop: string) => handle(await request("/app/gaps.data", { shop }));
  const first = Array.from({ length: 12 }, () => ask("waits"));
  await waits(12 - lanes.shop.atOnce, "shop", domain("waits"));
  expect(seen.atWork).toBe(lanes.shop.atOnce);
  const other = ask("waits-for-none");
  await vi.waitFor(() => expect(seen.atWork).toBe(lanes.shop.atOnce + 1), { timeout: 15_000 });
  end();
  expect((await Promise.all([...first, other])).map(({ status }) => status)).toEqual(Array(13).fill(200));
});

test.each([
  { what: "no token", init: {} },
  { what: "a forged token", init: { shop: "forged", secret: "another secret" } },
])("requests with $what share one line, whatever they say of themselves", async ({ init }) => {
  const { handle, end, seen } = work();
  const all = Array.from({ length: 8 }, async (_, n) =>
    handle(await request("/app", { ...init, headers: { "x-forwarded-for": `10.0.0.${n}` } })),
  );
  await waits(8 - lanes.anyone.atOnce, "anyone");
  expect(seen.atWork).toBe(lanes.anyone.atOnce);
  end();
  await Promise.all(all);
});

test("past the line a request is refused in the form in which its page shows it", async () => {
  const { handle, end } = work();
  const shop = "full";
  const waiting = Array.from({ length: lanes.shop.atOnce + lanes.shop.waiting }, async () =>
    handle(await request("/app/gaps.data", { shop })),
  );
  await waits(lanes.shop.waiting, "shop", domain(shop));
  const ask = async (path: string, init: Init = {}) => handle(await request(path, { shop, ...init }));
  const post = { method: "POST", body: new URLSearchParams({ about: "a", says: "b" }) };
  const replies = await Promise.all([
    ask("/app/statements", post),
    ask("/app/statements.data", post),
    ask("/app/gaps", { headers: { accept: "text/html" } }),
  ]);
  const words = "Your store has asked DijiPilot for a lot in a short time. Wait 2 seconds, then try again.";
  const texts = await Promise.all(replies.map((reply) => reply.text()));
  expect(replies.map(({ status, headers }) => [status, headers.get("retry-after")])).toEqual(
    Array(3).fill([429, "2"]),
  );
  expect(texts[0]).toBe(words);
  // What Remix reads of an action: the sentence as its data, beside the form.
  expect(texts[1]).toBe(`[{"_1":2},"data",{"_3":4},"problem",${JSON.stringify(words)}]\n`);
  expect(texts[2]).toContain(`<p>${words}</p>`);
  expect(replies[2]?.headers.get("content-type")).toContain("text/html");
  end();
  await Promise.all(waiting);
});

test("bodies that wait in one line are bounded together, and leave room when they are done with", async () => {
  const { handle, end } = work();
  const body = "a".repeat(65_000);
  const send = async (shop: string) =>
    (await handle(await request("/app/statements", { shop, method: "POST", body }))).status;
  const fitting = Math.floor(lanes.shop.bytes / body.length);
  const first = Array.from({ length: fitting }, () => send("full-of-bodies"));
  await waits(fitting - lanes.shop.atOnce, "shop", domain("full-of-bodies"));
  expect(await send("full-of-bodies")).toBe(429);
  const other = send("with-room");
  end();
  expect(await Promise.all([...first, other])).toEqual(Array(fitting + 1).fill(200));
  expect(await send("full-of-bodies")).toBe(200);
});

test("a body above its limit is refused before anybody sees it, its length told or not", async () => {
  const seen: string[] = [];
  const handle = inLanes(async ({ url }) => {
    seen.push(url);
    return new Response();
  });
  const large = new Uint8Array(100_000);
  for (const body of [large, new Blob([large]).stream()]) {
    const init = { method: "POST", body, duplex: "half", shop: "large" } as Init;
    expect((await handle(await request("/app/statements", init))).status).toBe(413);
  }
  const told = { method: "POST", body: "a", headers: { "content-length": "300000000" }, shop: "large" };
  expect((await handle(await request("/app/statements", told))).status).toBe(413);
  expect(seen).toEqual([]);
});

test("a refusal of the app itself is shown beside the form too", async () => {
  const handle = inLanes(async () => new Response("Wait.", { status: 429, headers: { "retry-after": "7" } }));
  const init = { method: "POST", body: "a=b", shop: "refused" };
  const reply = await handle(await request("/app/statements.data", init));
  expect([reply.status, await reply.text()]).toEqual([
    429,
    expect.stringContaining(
      '"problem","Your store has asked DijiPilot for a lot in a short time. Wait 7 seconds',
    ),
  ]);
  const read = await handle(await request("/app/gaps.data", { shop: "refused" }));
  expect(await read.text()).toBe("Wait.");
});

test("an expired token or one of another app makes nobody a store", async () => {
  const { handle, end, seen } = work();
  const key = new TextEncoder().encode(localKeys.apiSecret);
  const claims = { dest: "https://old.myshopify.com", aud: localKeys.apiKey };
  const old = await new SignJWT(claims).setProtectedHeader({ alg: "HS256" }).setExpirationTime(1).sign(key);
  const foreign = await new SignJWT({ ...claims, aud: "another" })
    .setProtectedHeader({ alg: "HS256" })
    .sign(key);
  const all = [old, foreign].flatMap((token) =>
    Array.from({ length: 4 }, () => handle(new Request(new URL(`/app?id_token=${token}`, appOrigin)))),
  );
  await waits(8 - lanes.anyone.atOnce, "anyone");
  expect(seen.atWork).toBe(lanes.anyone.atOnce);
  end();
  await Promise.all(all);
});

test.each([
  ["POST", "/APP/Check/themes/backup-recent", "check"],
  ["POST", "/app/%63heck/themes/backup-recent", "check"],
  ["GET", "/app/export.csv/", "export"],
  ["GET", "/app/%65xport.json", "export"],
  ["GET", "/App/Academy/SEARCH", "search"],
  ["POST", "/app/scan/", "scan"],
  ["GET", "/app/scan/ABC", "stream"],
])("%s %s is counted as what the router takes it for", (method, path, kind) => {
  expect(kindOf(method, path)).toBe(kind);
});

test("every address of the app waits in a line", async () => {
  const routes = inject("routes").flatMap(({ path }) => (path ? [`/${path}`] : []));
  expect(routes.length).toBeGreaterThan(20);
  for (const [n, route] of routes.entries()) {
    const { handle, end, seen } = work();
    const path = route.replaceAll(/[:*][\w?]*/g, "x");
    const all = Array.from({ length: 6 }, async () => handle(await request(path, { shop: `route-${n}` })));
    const { lane, shop } = await askerOf(await request(path, { shop: `route-${n}` }));
    await waits(6 - lanes[lane].atOnce, lane, shop);
    expect([route, seen.atWork]).toEqual([route, lanes[lane].atOnce]);
    end();
    await Promise.all(all);
  }
});

test("a place rests longer than it worked while others wait, and at once is free for who comes alone", async () => {
  const times: number[] = [];
  const handle = inLanes(async () => {
    times.push(performance.now());
    await new Promise((resolve) => setTimeout(resolve, 20));
    return new Response();
  });
  const ask = async () => handle(await request("/app/gaps.data", { shop: "rests" }));
  await Promise.all([ask(), ask()]);
  const [first = 0, second = 0] = times;
  // A busy machine makes both longer; that is how the rest is measured.
  expect(second - first).toBeGreaterThanOrEqual(20 * lanes.shop.rests);
});

test("a store that is turned away reads why in the place of the page", async () => {
  const asked = await request("/app/gaps.data", { shop: "typical" });
  const reply = await refusedBy(() => app.fetch("/app/gaps.data"), asked, 2);
  expect([reply.status, reply.headers.get("retry-after")]).toEqual([429, "2"]);
  expect(await reply.text()).toContain("Wait 2 seconds, then try again.");
  expect((await app.fetch("/app/gaps.data")).status).toBe(200);
});
