import { createHmac } from "node:crypto";
import { readdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runApp, type RunningApp } from "../browser/running-app.ts";
import { typical } from "../local-shopify/stores/index.ts";
import { oddities } from "./oddities.ts";
import { sendRaw } from "./send.ts";

let running: RunningApp;
let port: number;
let token: string;
let asset: string;

beforeAll(async () => {
  running = await runApp({ stores: [typical] });
  port = Number(new URL(running.app.origin).port);
  token = await running.local.sessionToken("typical");
  const folder = new URL("../../build/client/assets/", import.meta.url);
  asset = `/assets/${readdirSync(folder).find((name) => name.endsWith(".js"))}`;
}, 180_000);
afterAll(() => running.stop());

/** What the process wrote, and that it still answers. */
async function aliveAndQuiet(): Promise<void> {
  const health = await fetch(`${running.app.origin}/healthz`);
  expect(health.status).toBe(200);
  const output = running.app.output().join("\n");
  expect(output).not.toContain(token);
  expect(output).not.toMatch(/eyJ[\w-]{10}/);
}

test("odd requests by anyone are refused, never an error of ours, and the process goes on", async () => {
  const odd = oddities(asset, token);
  expect(odd.length).toBeGreaterThan(200);
  const failed: string[] = [];
  for (let at = 0; at < odd.length; at += 16) {
    await Promise.all(
      odd.slice(at, at + 16).map(async ({ what, bytes, closes }) => {
        const status = await sendRaw(port, bytes, closes);
        if (status !== null && status >= 500) failed.push(`${what}: ${status}`);
      }),
    );
  }
  expect(failed).toEqual([]);
  await aliveAndQuiet();
}, 120_000);

test("a range of a file is answered with the whole file", async () => {
  const whole = await (await fetch(`${running.app.origin}${asset}`)).text();
  const reply = await fetch(`${running.app.origin}${asset}`, { headers: { range: "bytes=5-2" } });
  expect([reply.status, (await reply.text()).length]).toEqual([200, whole.length]);
});

test.each([
  { path: "/app/statements", bytes: 200_000, told: true },
  { path: "/app/statements", bytes: 200_000, told: false },
  { path: "/app/scan", bytes: 200_000, told: false },
  { path: "/app/gaps", bytes: 200_000, told: false },
  { path: "/webhooks", bytes: 8_000_000, told: true },
  { path: "/webhooks", bytes: 8_000_000, told: false },
])(
  "a body of $bytes bytes to $path is refused with 413 (its length told: $told)",
  async ({ path, bytes, told }) => {
    const body = Buffer.alloc(bytes, "a");
    const secret = running.local.app.apiSecret;
    const reply = await fetch(`${running.app.origin}${path}`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${await running.local.sessionToken("typical")}`,
        "content-type": "application/x-www-form-urlencoded",
        "user-agent": "Mozilla/5.0 Chrome/140.0",
        "x-shopify-hmac-sha256": createHmac("sha256", secret).update(body).digest("base64"),
        "x-shopify-topic": "shop/update",
        "x-shopify-shop-domain": "typical.myshopify.com",
        "x-shopify-webhook-id": "1",
      },
      ...(told ? { body } : { body: new Blob([body]).stream(), duplex: "half" }),
    } as RequestInit);
    expect([reply.status, await reply.text()]).toEqual([
      413,
      "This is more than DijiPilot takes in one request.",
    ]);
    await aliveAndQuiet();
  },
);
