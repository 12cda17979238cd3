import { expect, test } from "vitest";
import { readEnv } from "~/env.server";

const right = {
  SHOPIFY_API_KEY: "key",
  SHOPIFY_API_SECRET: "secret",
  SHOPIFY_APP_URL: "https://app.dijipilot.example",
};

const key = "q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s=";
const server = { DATABASE_URL: "postgresql://db.example/app" };

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
  ["ENCRYPTION_KEY", "wrong-one"],
  ["ENCRYPTION_KEY", `wrong-one${key.slice(9)}=`],
  ["ENCRYPTION_KEY_EARLIER", "wrong-one"],
  ["JOBS", "wrong-one"],
  ["NODE_ENV", "wrong-one"],
])("%s=%s is one clear line that does not repeat the value", (name, value) => {
  const lines = complaints({ [name]: value });
  expect(lines).toEqual([expect.stringMatching(new RegExp(`^  ${name} (is missing|must .+)$`))]);
  expect(lines.join()).not.toContain("wrong-one");
});

test("a server's database needs a key; the embedded one, and an earlier key, do as they can", () => {
  expect(complaints({ ...server, ENCRYPTION_KEY: key })).toEqual([]);
  expect(complaints(server)).toEqual([expect.stringMatching(/^ {2}ENCRYPTION_KEY is missing: .+$/)]);
  expect(complaints({})).toEqual([]);
  expect(complaints({ ENCRYPTION_KEY: key, ENCRYPTION_KEY_EARLIER: key.replace("q", "r") })).toEqual([]);
  expect(complaints({ ENCRYPTION_KEY_EARLIER: key })).toEqual([
    "  ENCRYPTION_KEY_EARLIER must stand beside ENCRYPTION_KEY",
  ]);
});

test("several wrong values are as many lines", () => {
  expect(complaints({ SHOPIFY_API_KEY: "", JOBS: "x", DATABASE_URL: "y" })).toHaveLength(3);
});
