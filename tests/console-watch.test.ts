import { expect, test } from "vitest";
import { watchConsole } from "./console-watch.ts";

test.each([
  ["a secret", "signed with s3cr3t"],
  ["an access token", "token shpat_0123456789abcdef"],
  ["a session token", "Bearer eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJ4In0.abc"],
])("%s on the console does not go unnoticed", (_what, line) => {
  const watch = watchConsole("s3cr3t");
  console.info("asked", { by: line });
  expect(() => watch.stop()).toThrow("A secret was written to the console");
});

test("anything else may be said", () => {
  const watch = watchConsole("s3cr3t");
  console.info("The app listens.");
  watch.stop();
  expect(watch.lines).toEqual(["The app listens."]);
});
