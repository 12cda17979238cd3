import { expect, test } from "vitest";
import { readEnv } from "~/env.server";

const right = {
  SHOPIFY_API_KEY: "key",
  SHOPIFY_API_SECRET: "secret",
  SHOPIFY_APP_URL: "https://app.dijipilot.example",
};

function complaints(changes: { [name: string]: string | undefined }): string[] {
  try {
    readEnv({ ...right, ...changes });
    return [];
  } catch (error) {
    return (error as Error).message.split("\n").slice(1);
  }
}

test("what is right is taken, the rest has defaults", () => {
  expect(readEnv(right)).toMatchObject({ ...right, DATA_DIR: ".data", JOBS: "here", NODE_ENV: "production" });
});

test.each([
  ["SHOPIFY_API_KEY", undefined],
  ["SHOPIFY_API_KEY", ""],
  ["SHOPIFY_API_SECRET", undefined],
  ["SHOPIFY_APP_URL", undefined],
  ["SHOPIFY_APP_URL", "app.wrong-one.example"],
  ["SHOPIFY_APP_URL", "ftp://wrong-one"],
  ["APP_BRIDGE_URL", "wrong-one"],
  ["DATABASE_URL", "mysql://wrong-one"],
  ["JOBS", "wrong-one"],
  ["NODE_ENV", "wrong-one"],
])("%s=%s is one clear line that does not repeat the value", (name, value) => {
  const lines = complaints({ [name]: value });
  expect(lines).toEqual([expect.stringMatching(new RegExp(`^  ${name} (is missing|must .+)$`))]);
  expect(lines.join()).not.toContain("wrong-one");
});

test("several wrong values are as many lines", () => {
  expect(complaints({ SHOPIFY_API_KEY: "", JOBS: "x", DATABASE_URL: "y" })).toHaveLength(3);
});
