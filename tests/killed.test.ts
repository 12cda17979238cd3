import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { ScanLine } from "~/screens/scan/findings";
import { startApp } from "./local-shopify/app-process.ts";
import { buildIfNeeded, prepareDatabase } from "./local-shopify/prepare-app.ts";
import { startLocalShopify } from "./local-shopify/start.ts";
import { typical } from "./local-shopify/stores/index.ts";

const dataDir = await mkdtemp(join(tmpdir(), "dijipilot-killed-"));
const local = await startLocalShopify({ stores: [typical] });
afterAll(async () => {
  await local.stop();
  await rm(dataDir, { recursive: true, force: true });
});

/** Asks the app as its pages do. */
async function ask(origin: string, path: string, method = "GET"): Promise<Response> {
  const authorization = `Bearer ${await local.sessionToken("typical")}`;
  const headers = { authorization, "user-agent": "Mozilla/5.0 Chrome/140.0" };
  return fetch(new URL(path, origin), { method, headers });
}

test("a scan that is under way when the process is killed is taken up again by the next process", async () => {
  await buildIfNeeded(() => {});
  await prepareDatabase(dataDir, () => {});
  const app = await startApp({ local, dataDir });
  local.adminApi.settings.latencyMs = 1500;
  const { id } = (await (await ask(app.origin, "/app/scan", "POST")).json()) as { id: string };
  while (local.adminApi.log.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
  await app.kill();
  local.adminApi.settings.latencyMs = 0;

  const next = await startApp({ local, dataDir });
  try {
    const progress = await (await ask(next.origin, `/app/scan/${id}`)).text();
    const lines = progress.trim().split("\n");
    const last = JSON.parse(lines.at(-1) ?? "") as ScanLine;
    expect([last.state, last.ahead, last.problem]).toEqual(["done", [], null]);
  } finally {
    await next.stop();
  }
}, 180_000);
