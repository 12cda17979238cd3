import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);

test("the types of the facts' queries are those the schema and the queries give today", async () => {
  const file = "app/facts/admin.types.ts";
  const before = await readFile(file, "utf8");
  await run("graphql-codegen", ["--config", "codegen.ts", "--check"]).catch((error: { stdout: string }) => {
    throw new Error(`${file} is not current: run \`npm run generate\`.\n${error.stdout}`);
  });
  expect(await readFile(file, "utf8")).toBe(before);
}, 120_000);
