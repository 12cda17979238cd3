import { afterAll, expect, inject, test } from "vitest";
import { admit, inTurns } from "~/limits/admit.server";
import { kindOf, limits, mostWaiting } from "~/limits/kinds";
import { startAppUnderTest } from "./app-under-test.ts";

const app = await startAppUnderTest({ inTurns: true });
afterAll(() => app.stop());

async function statuses(count: number, ask: () => Promise<Response>): Promise<number[]> {
  const replies = await Promise.all(Array.from({ length: count }, ask));
  return replies.map(({ status }) => status);
}

test("past its limit a store is told to wait, in a sentence, and no other store is", async () => {
  const export_ = () => app.fetch("/app/export.csv", { store: "typical" });
  const before = await statuses(limits.export.aMinute, export_);
  expect(before).not.toContain(429);
  const reply = await export_();
  expect(reply.status).toBe(429);
  expect(Number(reply.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await reply.text()).toMatch(/^Your store has asked DijiPilot for a lot.* try again\.$/);
  expect((await app.fetch("/app/export.csv", { store: "well-run" })).status).not.toBe(429);
  expect((await app.fetch("/app/gaps.data", { store: "typical" })).status).toBe(200);
});

test("a store's requests wait for one another, and past a number of them are refused", async () => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  let atWork = 0;
  let most = 0;
  const handle = inTurns(async (request) => {
    await admit("one.myshopify.com", request);
    most = Math.max(most, (atWork += 1));
    await gate;
    atWork -= 1;
    return new Response();
  });
  const ask = () => handle(new Request("https://app.example/app/gaps")).catch((refused: Response) => refused);
  const asked = Array.from({ length: limits.page.atOnce + mostWaiting + 10 }, ask);
  const refused = await Promise.all(asked.slice(-10));
  expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 429));
  open();
  const rest = await Promise.all(asked.slice(0, -10));
  expect(rest.map(({ status }) => status)).toEqual(rest.map(() => 200));
  expect(most).toBe(limits.page.atOnce);
  expect((await ask()).status).toBe(200);
});

test("a store holds only so many progress streams, and one that is left makes room", async () => {
  app.local.adminApi.settings.latencyMs = 2_000;
  const { id } = (await (await app.fetch("/app/scan", { method: "POST" })).json()) as { id: string };
  const follow = () => app.fetch(`/app/scan/${id}`);
  const open = await Promise.all(Array.from({ length: limits.stream.atOnce }, follow));
  expect(open.map(({ status }) => status)).toEqual(open.map(() => 200));
  expect((await follow()).status).toBe(429);
  await open[0]?.body?.cancel();
  const next = await follow();
  expect(next.status).toBe(200);
  app.local.adminApi.settings.latencyMs = 0;
  await Promise.all([...open.slice(1), next].map((reply) => reply.body?.cancel()));
});

test("every route has a kind of its own or falls under pages and writes", () => {
  const paths = inject("routes").flatMap(({ path }) => (path ? [`/${path}`] : []));
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) expect(limits[kindOf("GET", path)].aMinute).toBeGreaterThan(0);
  expect(kindOf("POST", "/app/check/themes/backup-recent")).toBe("check");
  expect(kindOf("POST", "/app/scan")).toBe("scan");
  expect(kindOf("GET", "/app/scan/abc")).toBe("stream");
  expect(kindOf("GET", "/app/export.json")).toBe("export");
  expect(kindOf("GET", "/app/academy/search")).toBe("search");
  expect(kindOf("POST", "/app/statements.data")).toBe("write");
  expect(kindOf("GET", "/app/gaps.data")).toBe("page");
});
