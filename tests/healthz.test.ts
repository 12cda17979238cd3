import { afterAll, expect, test, vi } from "vitest";
import { startAppUnderTest } from "./app-under-test.ts";

const app = await startAppUnderTest();
afterAll(() => app.stop());

test("answers 200 while database and jobs answer", async () => {
  const reply = await app.send("/healthz");
  expect([reply.status, await reply.json()]).toEqual([200, { database: true, jobs: true }]);
});
