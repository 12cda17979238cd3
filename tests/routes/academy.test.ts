import { afterAll, describe, expect, test } from "vitest";
import { startAppUnderTest } from "../app-under-test.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());

describe("the academy's search", () => {
  test("is named by the academy's page with a version, and kept by the browser under it", async () => {
    const page = await (await app.open("/app/academy")).text();
    const address = /\/app\/academy\/search\?v=[0-9a-f]{12}/.exec(page)?.[0];
    const reply = await app.fetch(address ?? "");
    expect(reply.status).toBe(200);
    expect(reply.headers.get("content-type")).toMatch(/^application\/json/);
    expect(reply.headers.get("cache-control")).toBe("private, max-age=31536000, immutable");
    const file = (await reply.json()) as { index: { documentCount: number }; moved: object };
    expect(file.index.documentCount).toBeGreaterThan(800);
    expect(Object.keys(file.moved).length).toBeGreaterThan(0);
  });

  test("is for merchants who are signed in", async () => {
    const reply = await app.send("/app/academy/search?v=0");
    expect(reply.status).not.toBe(200);
  });
});

describe("an address of the academy", () => {
  test.each([
    ["/app/academy/3.13.4", "/app/academy/9.4.3"],
    ["/app/lessons/2.2.3.1", "/app/lessons/2.1.2.3"],
    ["/app/academy/2.2.3.1", "/app/lessons/2.1.2.3"],
    ["/app/academy/1.2.6.1", "/app/lessons/1.2.6.1"],
  ])("%s leads to %s", async (old, now) => {
    const reply = await app.fetch(old);
    expect(reply.status).toBe(302);
    expect(new URL(reply.headers.get("location") ?? "", "https://app.example").pathname).toBe(now);
  });

  test.each(["/app/academy/99.1", "/app/lessons/99.1.1.1", "/app/academy/__proto__"])(
    "%s leads nowhere",
    async (path) => {
      expect((await app.fetch(path)).status).toBe(404);
    },
  );

  test("/app/academy/glossary shows its terms under their addresses", async () => {
    const page = await (await app.open("/app/academy/glossary")).text();
    for (const id of ["dkim", "gtin", "a-record", "robots-txt"]) expect(page).toContain(`id="${id}"`);
  });
});
