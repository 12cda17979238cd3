import { afterAll, expect, test } from "vitest";
import { startAppUnderTest } from "./app-under-test.ts";
import { withoutDatabase } from "./databases/outage.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());

async function health() {
  const reply = await app.send("/healthz");
  return [reply.status, await reply.json()];
}

const well = [200, { database: true, jobs: true }];
const ill = [503, { database: false, jobs: false }];

test("answers 200 while database and jobs answer", async () => {
  expect(await health()).toEqual(well);
});

test("answers 503 while the server of the database is away, and 200 when it is back", async ({ skip }) => {
  const gone = await withoutDatabase(async () => expect(await health()).toEqual(ill));
  if (!gone) return skip("The embedded database is in the same process.");
  expect(await health()).toEqual(well);
  const reply = await app.fetch("/app/scan", { method: "POST" });
  expect(reply.status).toBe(200);
});

test("answers 503 once the database is closed", async () => {
  await app.close();
  expect((await health())[0]).toBe(503);
});
