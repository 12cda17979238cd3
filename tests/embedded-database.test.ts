import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { openEmbeddedDatabase } from "../prisma/embedded.ts";

const dataDir = await mkdtemp(join(tmpdir(), "dijipilot-lock-"));
afterAll(() => rm(dataDir, { recursive: true, force: true }));

/** Opens the same folder in a process of its own; says what it found, or why it could not. */
async function openElsewhere(): Promise<string> {
  const program = `
    import { openEmbeddedDatabase } from ${JSON.stringify(new URL("../prisma/embedded.ts", import.meta.url).href)};
    try {
      const { pglite, close } = await openEmbeddedDatabase(${JSON.stringify(dataDir)});
      console.log(JSON.stringify((await pglite.query("SELECT word FROM note")).rows));
      await close();
    } catch (error) { console.log(error.message); }`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program]);
  return stdout.trim();
}

test("a second process is told that the folder is in use, and gets it once the first has closed it", async () => {
  const { pglite, close } = await openEmbeddedDatabase(dataDir);
  await pglite.exec("CREATE TABLE note (word text); INSERT INTO note VALUES ('kept')");
  expect(await openElsewhere()).toBe(
    `The embedded database in ${join(dataDir, "postgres")} is in use by another process; stop it or set DATA_DIR.`,
  );
  await close();
  expect(await openElsewhere()).toBe('[{"word":"kept"}]');
}, 60_000);
