import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, beforeEach, expect, inject, test, vi } from "vitest";
import commands from "../vite.commands.config.ts";
import { keyBytes } from "~/secrets/key-text";
import { ringOf } from "~/secrets/seal";
import { openTokens, sealTokens } from "~/secrets/tokens";
import { askDatabase } from "./databases/beside-the-app.ts";
import { localKeys } from "./local-shopify/app-config.ts";
import { appOrigin } from "./app-environment.ts";

// Programs of their own, which wait for each other's lock.
vi.setConfig({ testTimeout: 120_000 });

const onServer = !("embedded" in inject("template"));
const folder = process.env.DATA_DIR ?? ".data";
const keyFile = join(folder, "encryption.key");
/** A folder of its own: other tests build the commands at the same time. */
const built = `build/commands-for-keys-on-${onServer ? "postgres" : "embedded"}`;

beforeAll(async () => {
  const input = { "rotate-keys": "app/commands/rotate-keys.ts" };
  await build({
    ...commands,
    configFile: false,
    logLevel: "error",
    build: { ...commands.build, outDir: built, rollupOptions: { input } },
  });
}, 120_000);
beforeEach(() => (onServer ? undefined : rm(keyFile, { force: true })));
afterAll(() => rm(built, { recursive: true, force: true }));

const [one, two, three] = [1, 2, 3].map(() => randomBytes(32).toString("base64")) as [string, string, string];
const tokens = { accessToken: "shpat_0123456789abcdef", refreshToken: "shprt_0123456789abcdef" };

type Keys = { ENCRYPTION_KEY?: string; ENCRYPTION_KEY_EARLIER?: string };

/** The database holds one sign-in under each of these keys, and one as plain text where a key is null. */
async function keep(...keys: (string | null)[]): Promise<void> {
  await askDatabase(async (ask) => {
    await ask('DELETE FROM "Session"');
    for (const [at, key] of keys.entries()) {
      const id = `offline_${at}`;
      const { accessToken, refreshToken } = key
        ? await sealTokens(id, tokens, ringOf([keyBytes(key)]))
        : tokens;
      await ask(
        'INSERT INTO "Session" (id, shop, state, "accessToken", "refreshToken") VALUES ($1, $1, $2, $3, $4)',
        [id, "", accessToken, refreshToken],
      );
    }
  });
}

/** How many of the kept sign-ins each of these keys alone opens. */
async function openedBy(...keys: string[]): Promise<number[]> {
  const rows = await askDatabase((ask) => ask('SELECT id, "accessToken", "refreshToken" FROM "Session"'));
  const kept = rows as ({ id: string } & typeof tokens)[];
  const counts = keys.map(async (key) => {
    const opened = await Promise.all(kept.map((row) => openTokens(row, ringOf([keyBytes(key)]))));
    return opened.filter((found) => JSON.stringify(found) === JSON.stringify(tokens)).length;
  });
  return Promise.all(counts);
}

function rotate(keys: Keys, ...args: string[]) {
  return run(process.execPath, [`${built}/rotate-keys.js`, ...args], keys);
}

function run(
  program: string,
  args: string[],
  keys: Keys,
): Promise<{ code: number; out: string; err: string }> {
  const { PATH = "", HOME = "", NODE_ENV, DATABASE_URL, DATA_DIR } = process.env;
  const env = {
    ...{ PATH, HOME, NODE_ENV, DATABASE_URL, DATA_DIR, ...keys },
    SHOPIFY_API_KEY: localKeys.apiKey,
    SHOPIFY_API_SECRET: localKeys.apiSecret,
    SHOPIFY_APP_URL: appOrigin,
  };
  return new Promise((resolve) => {
    execFile(program, args, { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? 1 : 0, out, err });
    });
  });
}

test("keys of the environment: all is encrypted with the new one, and what is left to do is said", async () => {
  await keep(one, one, two, null);
  const keys = { ENCRYPTION_KEY: two, ENCRYPTION_KEY_EARLIER: one };
  const { code, out, err } = await rotate(keys);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^Encrypted 1 sign-in that was stored as plain text\. /);
  expect(out).toContain("2 sign-ins newly encrypted with the current key, 2 before.\n");
  expect(out).toMatch(/\nNow remove ENCRYPTION_KEY_EARLIER from the environment\.\n$/);
  expect(await openedBy(one, two)).toEqual([0, 4]);
  const again = await rotate({ ENCRYPTION_KEY: two });
  expect([again.code, again.out]).toEqual([
    0,
    "0 sign-ins newly encrypted with the current key, 4 before.\n",
  ]);
});

test("a key that was lost fails the command with how many, and leaves these as they are", async () => {
  await keep(one, two);
  const { code, out } = await rotate({ ENCRYPTION_KEY: two });
  expect([code, out]).toEqual([1, expect.stringContaining("\n1 sign-in unreadable with the given keys: ")]);
  expect(await openedBy(one, two)).toEqual([1, 1]);
});

test.each<[Keys, RegExp]>([
  [{ ENCRYPTION_KEY: "tooshortakey" }, /^ {2}ENCRYPTION_KEY must be 32 random bytes in base64$/],
  [
    { ENCRYPTION_KEY: one, ENCRYPTION_KEY_EARLIER: `${two}x` },
    /^ {2}ENCRYPTION_KEY_EARLIER must be 32 random bytes/,
  ],
  [
    { ENCRYPTION_KEY_EARLIER: two },
    /^ {2}ENCRYPTION_KEY(_EARLIER must stand beside ENCRYPTION_KEY| is missing)/,
  ],
])("a wrong key is one clear line that does not repeat it", async (keys, line) => {
  const { code, out, err } = await rotate(keys);
  expect([code, out]).toEqual([1, ""]);
  expect(err.trim().split("\n").slice(1)).toEqual(expect.arrayContaining([expect.stringMatching(line)]));
  for (const key of Object.values(keys)) expect(err).not.toContain(key.slice(0, 10));
});

test("an option that is not there is answered with how it is used", async () => {
  expect(await rotate({ ENCRYPTION_KEY: one }, "--all")).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^Usage/),
  });
});

test("without a key on a server nothing is done", async ({ skip }) => {
  if (!onServer) return skip("The embedded database makes one.");
  await keep(null);
  const { code, err } = await rotate({});
  expect([code, err]).toEqual([1, expect.stringMatching(/^.*\n {2}ENCRYPTION_KEY is missing: [^\n]+\n$/)]);
});

test.skipIf(onServer)(
  "the embedded database's own key is replaced, and its file stays its owner's",
  async () => {
    await writeFile(keyFile, `${one}\n`, { mode: 0o600 });
    await keep(one, one);
    expect((await rotate({})).out).toBe("2 sign-ins newly encrypted with the current key, 0 before.\n");
    const made = (await readFile(keyFile, "utf8")).trim();
    expect(await openedBy(one, made)).toEqual([0, 2]);
    expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
  },
);

test.skipIf(onServer)(
  "a change of the embedded database's key that was cut off is brought to its end",
  async () => {
    await writeFile(keyFile, `${two}\n${one}\n`);
    await keep(one, two);
    expect((await rotate({})).out).toBe("1 sign-in newly encrypted with the current key, 1 before.\n");
    expect([await readFile(keyFile, "utf8"), ...(await openedBy(two))]).toEqual([`${two}\n`, 2]);
  },
);

test.skipIf(onServer)("the embedded database's key can move into the environment", async () => {
  await writeFile(keyFile, `${one}\n`);
  await keep(one);
  const { out } = await rotate({ ENCRYPTION_KEY: three });
  expect(out).toBe(`1 sign-in newly encrypted with the current key, 0 before.\nNow delete ${keyFile}.\n`);
  expect([await readFile(keyFile, "utf8"), ...(await openedBy(three))]).toEqual([`${one}\n`, 1]);
});

test.skipIf(onServer)(
  "a damaged key file, and a database in use, are one line each, and nothing is changed",
  async () => {
    await keep(one);
    await writeFile(keyFile, "correct horse battery staple\n");
    const damaged = await rotate({});
    expect([damaged.code, damaged.err]).toEqual([
      1,
      expect.stringMatching(/^The encryption key in \S+ is malformed\. [^\n]+\n$/),
    ]);
    expect(damaged.err).not.toContain("horse");
    const used = await askDatabase(() => rotate({}));
    expect([used.code, used.err]).toEqual([
      1,
      `The embedded database in ${join(folder, "postgres")} is in use by another process; stop it or set DATA_DIR.\n`,
    ]);
    expect(await openedBy(one)).toEqual([1]);
  },
);
