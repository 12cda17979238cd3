import { afterAll, expect, test } from "vitest";
import { startAppUnderTest } from "./app-under-test.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());

test("answers 200 while database and jobs answer, and 503 when they do not", async () => {
  const well = await app.send("/healthz");
  expect([well.status, await well.json()]).toEqual([200, { database: true, jobs: true }]);
  await app.loseDatabase();
  const ill = await app.send("/healthz");
  expect([ill.status, await ill.json()]).toEqual([503, { database: false, jobs: false }]);
});
