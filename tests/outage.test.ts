import { afterAll, describe, expect, test } from "vitest";
import { awaySentence, outageOf } from "~/commands/outage";
import { startAppUnderTest } from "./app-under-test.ts";
import { withoutDatabase } from "./databases/outage.ts";
import { written } from "./databases/rows.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());

const form = (fields: { [name: string]: string }) => ({ method: "POST", body: new URLSearchParams(fields) });
const headers = { "x-shopify-webhook-id": "during-the-outage" };
const requests: [string, () => Promise<Response>][] = [
  ["a page", () => app.open("/app/about")],
  ["a page’s data", () => app.fetch("/app/gaps.data")],
  ["a file", () => app.fetch("/app/export.csv")],
  ["a form", () => app.fetch("/app/statements.data", form({ about: "profile/worksAlone", says: "true" }))],
  ["the start of a scan", () => app.fetch("/app/scan", { method: "POST" })],
  [
    "a webhook",
    () => app.deliver("app/scopes_update", { previous: [], current: ["read_themes"] }, { headers }),
  ],
];

describe("while the database is away", () => {
  test("every request is told so with 503 and a sentence, and works again when it is back", async ({
    skip,
  }) => {
    await app.open("/app/about");
    const before = await written(app.prisma);
    const gone = await withoutDatabase(async () => {
      for (const [what, send] of requests) {
        const reply = await send();
        const text = await reply.text();
        expect([what, reply.status]).toEqual([what, 503]);
        // A page says it in its own way, so that there is a way on.
        expect(text).toMatch(/cannot reach its database|cannot reach your results/);
      }
    });
    if (!gone) return skip("The embedded database is in the same process.");
    expect(await written(app.prisma)).toBe(before);
    for (const [what, send] of requests) {
      const reply = await send();
      expect([what, reply.status]).toEqual([what, what === "a file" ? 404 : 200]);
    }
  });

  test("its password is said nowhere", () => {
    expect(app.said().filter((line) => line.includes("postgresql://"))).toEqual([]);
  });
});

test("after it, jobs go on", { timeout: 120_000 }, async () => {
  const store = "brand-new";
  await app.open("/app/about", { store });
  const reply = await app.fetch("/app/scan", { store, method: "POST" });
  const { id } = (await reply.json()) as { id: string };
  const lines = (await (await app.fetch(`/app/scan/${id}`, { store })).text()).trim().split("\n");
  expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ state: "done" });
});

test("once the database is closed requests are told so", async () => {
  await app.close();
  const reply = await app.fetch("/app/about.data");
  expect(reply.status).toBe(503);
  expect(await reply.text()).toContain(awaySentence);
});

describe("an outage is told from", () => {
  const outages = [
    { name: "error", severity: "FATAL", code: "57P01", message: "terminating connection" },
    { name: "error", severity: "ERROR", code: "53100", message: "could not extend file: No space left" },
    {
      name: "error",
      severity: "ERROR",
      code: "25006",
      message: "cannot execute INSERT in a read-only transaction",
    },
    { name: "DriverAdapterError", message: "x", cause: { kind: "DatabaseNotReachable" } },
    { name: "PrismaClientKnownRequestError", code: "P2024", message: "\nInvalid call\n\nTimed out" },
    { code: "ECONNREFUSED", syscall: "connect", message: "connect ECONNREFUSED 127.0.0.1:5432" },
    {
      message: "",
      errors: [{ code: "ECONNREFUSED", syscall: "connect", message: "connect ECONNREFUSED ::1:5432" }],
    },
    { message: "Query read timeout" },
  ];
  const others = [
    { name: "error", severity: "ERROR", code: "23505", message: "duplicate key value" },
    { name: "PrismaClientKnownRequestError", code: "P2002", message: "Unique constraint failed" },
    { name: "TypeError", message: "fetch failed", cause: { code: "ECONNREFUSED", syscall: "connect" } },
    { name: "TypeError", message: "Cannot read properties of undefined" },
    { code: "53100", message: "a code of somebody else’s" },
    new Response("Connection terminated", { status: 500 }),
    null,
    undefined,
    "Connection terminated",
  ];

  test.each(outages)("$message", (error) => expect(outageOf(error)).toMatch(/\S/));
  test.each(others.map((error) => ({ error })))("$error, which is none", ({ error }) => {
    expect(outageOf(error)).toBeNull();
  });
});
