import { afterAll, expect, inject, test } from "vitest";
import { startAppUnderTest } from "../app-under-test.ts";
import { routeAddresses } from "../route-addresses.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());

const addresses = routeAddresses(inject("routes"));

async function repliesOf(address: string): Promise<{ [how: string]: Response }> {
  return {
    "opened in the admin": await app.open(address),
    "opened without a token": await app.load(address),
    "asked for its data": await app.fetch(`${address === "/" ? "/_root" : address}.data`),
    "asked for its data without a token": await app.send(`${address === "/" ? "/_root" : address}.data`),
    "sent to": await app.fetch(address, { method: "POST" }),
    "sent to without a token": await app.send(address, { method: "POST" }),
  };
}

test.each(addresses)(
  "every reply of $address says what it is, tells nobody where it was, and is not kept",
  async ({ address, page }) => {
    for (const [how, { status, headers }] of Object.entries(await repliesOf(address))) {
      const kept = headers.get("cache-control") ?? "";
      expect([
        how,
        status < 500,
        headers.get("x-content-type-options"),
        headers.get("referrer-policy"),
      ]).toEqual([how, true, "nosniff", "strict-origin-when-cross-origin"]);
      // What belongs to nobody else may be kept by the merchant's own browser.
      expect(kept).toMatch(page ? /^no-store$/ : /\bno-store\b|^private\b/);
    }
  },
);
