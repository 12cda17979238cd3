import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readKeyFile, writeKeyFile } from "~/secrets/key-file";
import { keyText } from "~/secrets/key-text";

const folder = await mkdtemp(join(tmpdir(), "dijipilot-key-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
const file = join(folder, "encryption.key");
const keys = [1, 2].map(() => new Uint8Array(randomBytes(32)));

test("keys come back in their order, in a file for its owner alone, and nothing else is left", async () => {
  expect(await readKeyFile(file)).toEqual([]);
  for (const some of [keys, keys.slice(1)]) {
    await writeKeyFile(file, some);
    expect(await readKeyFile(file)).toEqual(some);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(["encryption.key"]);
  }
});

const good = keyText(keys[0] ?? new Uint8Array());
test.each([
  ["empty", ""],
  ["too short", `${good.slice(4)}\n`],
  ["too long", `${good}AAAA\n`],
  ["no key at all", "correct horse battery staple\n"],
  ["followed by something else", `${good}\nhorse\n`],
])("a file that is %s is refused in one line that does not repeat it", async (_what, text) => {
  await writeFile(file, text);
  const { message } = (await readKeyFile(file).catch((error: unknown) => error)) as Error;
  expect(message).toMatch(/^The encryption key in \S+ is malformed\. [^\n]+$/);
  expect(message).not.toMatch(/horse/);
  expect(message).not.toContain(good.slice(4, 30));
  expect(await readFile(file, "utf8")).toBe(text);
});

test("a folder that is not there, or a file that is none, is named in one line", async () => {
  await expect(writeKeyFile(join(folder, "nowhere", "key"), keys)).rejects.toThrow(
    /^The encryption key cannot be written to \S+ \(ENOENT\)\.$/,
  );
  await expect(readKeyFile(folder)).rejects.toThrow(
    /^The encryption key in \S+ cannot be read \(EISDIR\)\.$/,
  );
});
