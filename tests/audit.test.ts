import { execFile } from "node:child_process";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { checkpoints } from "~/checkpoints";
import { freePort } from "./local-shopify/free-port.ts";
import { startLocalShopify, type LocalShopify } from "./local-shopify/start.ts";
import { typical } from "./local-shopify/stores/index.ts";

const shop = "typical.myshopify.com";
const token = typical(new Date()).access.customAppToken;
let local: LocalShopify;

type Ended = { code: number; out: string; err: string };

/** Runs a program in the project, with no app environment, and gives what it printed. */
function run(program: string, args: string[], env: { [name: string]: string } = {}): Promise<Ended> {
  const { PATH = "", HOME = "", NODE_ENV } = process.env;
  return new Promise((resolve) => {
    execFile(program, args, { env: { PATH, HOME, NODE_ENV, ...env } }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, out, err });
    });
  });
}

/** The built command itself: what the script of package.json runs after building. */
function audit(args: string[], env?: { [name: string]: string }): Promise<Ended> {
  return run(process.execPath, ["build/commands/audit.js", ...args], env);
}

const known = ["--shop", shop, "--token", token];
let origin: string[];
let first: Ended;

beforeAll(async () => {
  local = await startLocalShopify({ stores: [typical] });
  origin = ["--origin", local.origin];
  first = await run("npm", ["run", "-s", "audit", "--", ...known, ...origin, "--json"]);
}, 60_000);
afterAll(() => local.stop());
beforeEach(() => local.adminApi.faults.clear());

const text = z.string().min(1);
const report = z.strictObject({
  shop: z.literal(shop),
  apiVersion: z.literal("2026-10"),
  scannedAt: z.iso.datetime(),
  score: z.int().min(0).max(100).nullable(),
  coverage: z.number().min(0).max(1),
  results: z.array(
    z.strictObject({
      checkpoint: text,
      skill: z.string().regex(/^[a-z0-9-]+$/),
      code: z.string().regex(/^\d+(\.\d+)+$/),
      mode: z.enum(["auto", "proves-yes", "proves-no", "assisted", "asked"]),
      verdict: z.enum(["yes", "no", "does-not-apply", "unknown", "ask"]),
      sentence: z.string().regex(/[.?]$/),
      because: text.nullable(),
      evidence: z.array(z.looseObject({ field: text })),
    }),
  ),
  gaps: z.array(
    z.strictObject({
      skill: text,
      code: text,
      impact: z.int().min(1).max(5),
      lessons: z.array(text),
    }),
  ),
  roadmap: z.array(z.strictObject({ lesson: text, skill: text, minutes: z.number().positive() })),
  reads: z.strictObject({
    requests: z.int().positive(),
    points: z.int().positive(),
    waitedMs: z.int().nonnegative(),
    bulkOperations: z.int().nonnegative(),
  }),
});

test("the theme linter finds its thread from a bundle too", () => {
  const { results } = report.parse(JSON.parse(first.out));
  const linted = results.find(({ checkpoint }) => checkpoint === "themes/code-errors-none");
  expect(linted).toMatchObject({ verdict: "no", because: null });
});

test("--json prints exactly one object of the promised shape, and nothing else", () => {
  expect(first).toMatchObject({ code: 0, err: "" });
  const { results, gaps, roadmap } = report.parse(JSON.parse(first.out));
  expect(results.map(({ checkpoint }) => checkpoint)).toEqual([...checkpoints.keys()]);
  const missing = results.filter(({ verdict }) => verdict === "no").map(({ skill }) => skill);
  expect(gaps.map(({ skill }) => skill).sort()).toEqual(missing.sort());
  expect(new Set(roadmap.map(({ skill }) => skill))).toEqual(new Set(missing));
  const unknown = results.filter(({ verdict }) => verdict === "unknown");
  expect(
    unknown.filter(({ because }) => !because || /left this part out|broke|too long/.test(because)),
  ).toEqual([]);
});

test("without --json a table for people; the token may come from the environment", async () => {
  const { code, out, err } = await audit(["--shop", shop, ...origin], { SHOPIFY_ACCESS_TOKEN: token });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^MISSING {2,}1\.2\.6 {2,}“Shelf” has no copy/m);
  expect(out).toMatch(/score \d+ of 100, \d+ % of the questions/);
  expect(out + first.out).not.toContain(token);
});

/** One line that says it, no report, a code that scripts see, and no token. */
function expectRefusal({ code, out, err }: Ended, line: RegExp) {
  expect(err).toMatch(line);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(out).toBe("");
  expect(code).toBe(1);
  expect(err).not.toContain(token);
}

describe("what is given wrong is told in one line", () => {
  test.each([
    ["no shop", ["--token", token], /--shop must be/],
    ["a shop elsewhere", ["--shop", "typical.example.com", "--token", token], /--shop must be/],
    ["no token", ["--shop", shop], /token is missing or malformed/],
    [
      "a token with a line break",
      ["--shop", shop, "--token", `${token}\nX: y`],
      /token is missing or malformed/,
    ],
    ["an origin without a scheme", [...known, "--origin", "localhost:1"], /--origin must be/],
    ["an option nobody knows", [...known, "--jsn"], /--jsn is not understood/],
    ["the token in the wrong place", ["--shop", shop, token], /Usage/],
  ])("%s", async (_, args, line) => {
    expectRefusal(await audit(args), line);
  });
});

describe("a store that cannot be read is told in one line", () => {
  test("with a token that it does not know", async () => {
    const strange = ["--shop", shop, "--token", "shpat_0000", ...origin, "--json"];
    expectRefusal(await audit(strange), /could not be read: Shopify did not accept the app's access/);
  });

  test("when it is frozen", async () => {
    local.adminApi.faults.inject({ fault: "http-402" });
    expectRefusal(await audit([...known, ...origin]), /could not be read: Shopify has frozen this store/);
  });

  test("when nothing answers", async () => {
    const nowhere = ["--origin", `http://127.0.0.1:${await freePort()}`];
    expectRefusal(await audit([...known, ...nowhere]), /could not be read: The connection to Shopify broke/);
  });
});
