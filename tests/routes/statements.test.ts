import { afterAll, expect, test } from "vitest";
import { startAppUnderTest } from "../app-under-test.ts";
import { written } from "../databases/rows.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());
const address = "/app/statements";
const question = "themes/restore-rehearsed";

function send(fields: { [name: string]: string }, store = "typical") {
  return app.fetch(`${address}.data`, { store, method: "POST", body: new URLSearchParams(fields) });
}

async function said(store: string) {
  const rows = await app.prisma.statement.findMany({ where: { shop: app.shop(store) } });
  return Object.fromEntries(rows.map(({ about, says }) => [about, says]));
}

test("a merchant's word is kept, changed and taken back, for the own store only", async () => {
  expect((await send({ about: question, says: "yes" }, "well-run")).status).toBe(200);
  expect((await send({ about: question, says: "yes" })).status).toBe(200);
  expect((await send({ about: question, says: "not-yet" })).status).toBe(200);
  expect((await send({ about: "profile/usesAi", says: "false" })).status).toBe(200);
  expect(await said("typical")).toEqual({ [question]: "not-yet", "profile/usesAi": false });
  expect((await send({ about: question, says: "" })).status).toBe(200);
  expect(await said("typical")).toEqual({ "profile/usesAi": false });
  expect(await said("well-run")).toEqual({ [question]: "yes" });
});

test.each([
  { about: question, says: "perhaps" },
  { about: "themes/nothing-of-the-kind", says: "yes" },
  { about: "profile/usesAi", says: "sometimes" },
  { about: "profile/__proto__", says: "true" },
  { about: question },
  {},
])("%o is refused with a sentence, and changes nothing", async (fields) => {
  const before = await written(app.prisma);
  const reply = await send(fields as { [name: string]: string });
  expect(reply.status).toBe(400);
  expect(await reply.text()).toMatch(/problem/);
  expect(await written(app.prisma)).toBe(before);
});

test("a shop in the form decides nothing", async () => {
  const before = await said("well-run");
  await send({ about: question, says: "dont-know", shop: app.shop("well-run") });
  expect(await said("well-run")).toEqual(before);
});
