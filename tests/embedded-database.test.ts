import { execFile, spawn } from "node:child_process";
import { chmod, chown, mkdir, mkdtemp, rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";

const run = promisify(execFile);
const isRoot = process.getuid?.() === 0;
/** The user every Unix has and who owns nothing. */
const nobody = 65_534;

const folders: string[] = [];
let dataDir = "";

beforeEach(async () => {
  folders.push((dataDir = await mkdtemp(join(tmpdir(), "dijipilot-embedded-"))));
});
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A program that has the embedded database of a folder as `pglite`, and says in one line why when it cannot. */
function program(of: string, body: string): string[] {
  const source = `
    import { openEmbeddedDatabase } from ${JSON.stringify(new URL("../prisma/embedded.ts", import.meta.url).href)};
    try {
      const { pglite, close } = await openEmbeddedDatabase(${JSON.stringify(of)});
      ${body}
      await close();
    } catch (error) { console.log(error.message); process.exit(); }`;
  return ["--input-type=module", "--eval", source];
}

/** Opens a folder in a process of its own; says what it found there, or why it could not. */
async function openElsewhere(of = dataDir, body = notes, as = {}): Promise<string> {
  const { stdout } = await run(process.execPath, program(of, body), as);
  return stdout.trim();
}

const notes =
  'console.log(JSON.stringify((await pglite.query("SELECT word FROM note ORDER BY word")).rows));';
const writing = `
  await pglite.exec("CREATE TABLE note (word int)");
  for (let word = 0; ; word++) {
    await pglite.query("INSERT INTO note VALUES ($1)", [word]);
    console.log(word);
  }`;
const counting = 'console.log((await pglite.query("SELECT max(word) FROM note")).rows[0].max);';

/** A process that writes one number after the other, and tells which the database has taken. */
function startWriter() {
  const child = spawn(process.execPath, program(dataDir, writing));
  onTestFinished(() => void child.kill("SIGKILL"));
  const told: number[] = [];
  let complaint = "";
  createInterface(child.stdout).on("line", (line) => told.push(Number(line)));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (complaint += text));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    told,
    ended,
    complaint: () => complaint,
    signal: (name: NodeJS.Signals) => child.kill(name),
    async toldMore() {
      const before = told.length;
      while (told.length <= before) await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}

const inUse = () =>
  `The embedded database in ${join(dataDir, "postgres")} is in use by another process; stop it or set DATA_DIR.`;

describe("a second process", { timeout: 180_000 }, () => {
  test("is told that the folder is in use while the first one stands still, and loses nothing", async () => {
    const writer = startWriter();
    await writer.toldMore();
    writer.signal("SIGSTOP");
    expect(await openElsewhere()).toBe(inUse());
    writer.signal("SIGCONT");
    await writer.toldMore();
    writer.signal("SIGKILL");
    await writer.ended;
    expect(Number(await openElsewhere(dataDir, counting))).toBeGreaterThanOrEqual(writer.told.at(-1) ?? NaN);
  });

  test("that gets in all the same ends the first one before it writes again or tells of it", async () => {
    const writer = startWriter();
    await writer.toldMore();
    writer.signal("SIGSTOP");
    // As on a drive that knows no locks.
    await rm(join(dataDir, "postgres.held"));
    const found = Number(await openElsewhere(dataDir, counting));
    writer.signal("SIGCONT");
    expect(await writer.ended).toBe(1);
    expect(writer.complaint()).toBe(
      `Another process has taken over the embedded database in ${join(dataDir, "postgres")}; this one stops.\n`,
    );
    expect(writer.told.at(-1)).toBeLessThanOrEqual(found);
    expect(Number(await openElsewhere(dataDir, counting))).toBe(found);
  });

  test("gets the folder once the first has closed it", async () => {
    const keep = "await pglite.exec(\"CREATE TABLE note (word text); INSERT INTO note VALUES ('kept')\");";
    expect(await openElsewhere(dataDir, keep)).toBe("");
    expect(await openElsewhere()).toBe('[{"word":"kept"}]');
  });
});

describe("a folder that cannot be used is said to be so in one line:", { timeout: 180_000 }, () => {
  const cannot = (why: string) =>
    `The embedded database in ${join(dataDir, "postgres")} cannot be opened: ${why}.`;

  test("one that may not be written to", async () => {
    await mkdir(join(dataDir, "postgres"));
    if (isRoot) await chown(dataDir, nobody, nobody);
    await chmod(dataDir, 0o555);
    const said = await openElsewhere(dataDir, "", isRoot ? { uid: nobody, gid: nobody } : {});
    await chmod(dataDir, 0o755);
    expect(said).toBe(cannot("this process may not write there: give it the right to or set DATA_DIR"));
  });

  test("one below a file", async () => {
    const file = process.execPath;
    expect(await openElsewhere(file)).toBe(
      `The embedded database in ${join(file, "postgres")} cannot be opened: a part of that path is a file: set DATA_DIR.`,
    );
  });

  test("one on a full disk, which also ends whoever writes there", async ({ skip }) => {
    const mounted = await run("mount", ["-t", "tmpfs", "-o", "size=130m", "tmpfs", dataDir]).catch(
      () => null,
    );
    if (!mounted) return skip("Only root may make a small disk.");
    try {
      // The log grows by each message; once it cannot, PostgreSQL ends.
      const filling = writing.replace(
        "console.log(word);",
        "console.log(word); await pglite.query(\"SELECT pg_logical_emit_message(true, '', repeat('x', 4000000))\");",
      );
      const ended = await run(process.execPath, program(dataDir, filling)).catch((error: unknown) => error);
      const { code, stdout, stderr } = ended as { code: number; stdout: string; stderr: string };
      expect([code, stderr]).toEqual([
        1,
        expect.stringMatching(/^The embedded database in \S+ broke: .*No space left on device.*\n$/),
      ]);
      expect(await openElsewhere(dataDir, counting)).toBe(cannot("its disk is full: make room"));
      await run("mount", ["-o", "remount,size=300m", dataDir]);
      const told = Number(stdout.trim().split("\n").at(-1));
      expect(Number(await openElsewhere(dataDir, counting))).toBe(told);
    } finally {
      await run("umount", [dataDir]);
    }
  });
});
