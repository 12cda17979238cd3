import { afterAll, expect, test } from "vitest";
import { startAppUnderTest } from "../app-under-test.ts";
import { written } from "../databases/rows.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());
const lesson = "/app/lessons/1.2.6.1";

/** Sends the page's form, as its button does. */
function send(address: string, fields: { [name: string]: string }, store = "typical") {
  return app.fetch(`${address}.data`, { store, method: "POST", body: new URLSearchParams(fields) });
}

async function readBy(store: string): Promise<string[]> {
  const rows = await app.prisma.lessonRead.findMany({ where: { shop: app.shop(store) } });
  return rows.map((row) => row.lesson);
}

test("a merchant marks a lesson as read and takes the mark back, for the own store only", async () => {
  expect((await send(lesson, { read: "yes" }, "well-run")).status).toBe(200);
  expect((await send(lesson, { read: "yes" })).status).toBe(200);
  expect((await send(lesson, { read: "yes" })).status).toBe(200);
  expect(await readBy("typical")).toEqual(["1.2.6.1"]);
  expect((await send(lesson, { read: "no" })).status).toBe(200);
  expect([await readBy("typical"), await readBy("well-run")]).toEqual([[], ["1.2.6.1"]]);
});

test.each([
  [400, lesson, { read: "maybe" }],
  [400, lesson, {}],
  [404, "/app/lessons/99.9.9.9", { read: "yes" }],
])("answers %i to %s with %o, and changes nothing", async (status, address, fields) => {
  await send(lesson, { read: "no" });
  const before = await written(app.prisma);
  expect((await send(address, fields as { [name: string]: string })).status).toBe(status);
  expect(await written(app.prisma)).toBe(before);
});

test("a body that is no form is answered with 415", async () => {
  const headers = { "content-type": "application/json" };
  const reply = await app.fetch(`${lesson}.data`, { method: "POST", headers, body: "{" });
  expect(reply.status).toBe(415);
});
