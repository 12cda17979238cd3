import { PGlite } from "@electric-sql/pglite";
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { disputesJson, disputesText, type ListedDispute } from "../app/commands/disputes-list";
import { appOrigin } from "./app-environment.ts";
import { localKeys } from "./local-shopify/app-config.ts";
import { prepareDatabase } from "./local-shopify/prepare-app.ts";

const dataDir = await mkdtemp(join(tmpdir(), "dijipilot-disputes-"));
/** A folder of its own: another test builds the commands at the same time. */
const built = "build/commands-for-disputes";
afterAll(() => Promise.all([dataDir, built].map((path) => rm(path, { recursive: true, force: true }))));

const one: ListedDispute = {
  shop: "typical.myshopify.com",
  checkpoint: "themes/backup-recent",
  verdict: "no",
  sentence: "“Shelf” has no copy.",
  reason: "It is on\u001b[2J my disk.\u202e",
  at: "2026-11-23T09:00:00.000Z",
};

test("the list names shop, checkpoint, verdict, finding, reason and day", () => {
  const text = disputesText([one]);
  for (const part of [one.shop, one.checkpoint, "no", one.sentence, "It is on [2J my disk.", "2026-11-23"])
    expect(text).toContain(part);
  expect(disputesText([])).toBe("No finding is disputed.\n");
  expect(JSON.parse(disputesJson([one]))).toEqual([one]);
});

test("no text of a merchant reaches the terminal as anything but text, and JSON loses none of it", () => {
  const texts = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(texts, texts, (sentence, reason) => {
      const dispute = { ...one, sentence, reason };
      const text = disputesText([dispute]);
      expect(text.split("\n")).toHaveLength(6);
      const json = disputesJson([dispute]);
      for (const shown of [text, json])
        expect(shown.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      expect(JSON.parse(json)).toEqual([dispute]);
    }),
  );
});

test("the command lists what is kept, and says how it is used", async () => {
  await prepareDatabase(dataDir, () => {});
  const database = await PGlite.create(join(dataDir, "postgres"));
  await database.query(
    `INSERT INTO "Dispute" ("shop", "checkpoint", "reason", "verdict", "sentence", "at") VALUES ($1, $2, $3, $4, $5, $6)`,
    [one.shop, one.checkpoint, one.reason, one.verdict, one.sentence, one.at.slice(0, -1)],
  );
  await database.close();
  const how = ["--config", "vite.commands.config.ts", "--logLevel", "error", "--outDir", built];
  await run("npm", ["exec", "--", "vite", "build", ...how]);
  const command = `${built}/disputes.js`;
  const listed = await run(process.execPath, [command, "--json"]);
  expect(listed.err).toBe("");
  expect(JSON.parse(listed.out)).toEqual([one]);
  const text = await run(process.execPath, [command]);
  expect(text.out).toBe(disputesText([one]));
  const wrong = await run(process.execPath, [command, "--of", "someone"]);
  expect([wrong.code, wrong.out]).toEqual([1, ""]);
  expect(wrong.err).toContain("Usage");
}, 90_000);

function run(program: string, args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { PATH = "", HOME = "", NODE_ENV } = process.env;
  const { apiKey, apiSecret } = localKeys;
  const keys = { SHOPIFY_API_KEY: apiKey, SHOPIFY_API_SECRET: apiSecret, SHOPIFY_APP_URL: appOrigin };
  return new Promise((resolve) => {
    execFile(
      program,
      args,
      { env: { PATH, HOME, NODE_ENV, DATA_DIR: dataDir, ...keys } },
      (error, out, err) => {
        resolve({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, out, err });
      },
    );
  });
}
