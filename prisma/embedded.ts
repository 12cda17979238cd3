import type { PGlite } from "@electric-sql/pglite";
import { writeSync } from "node:fs";
import { access, constants, mkdir, statfs } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { GuardedPGlite } from "./guarded.ts";
import { holdFolder, type Hold } from "./hold.ts";

export type EmbeddedDatabase = { pglite: PGlite; folder: string; close: () => Promise<void> };

/** How often a process that writes nothing looks whether the folder is still its own, in milliseconds. */
const lookMs = 1_000;

/**
 * Opens the embedded PostgreSQL in `<dataDir>/postgres`. Only one process may: two writers would silently miss each
 * other's rows. Throws an error of one line that says what stands in the way. A process that loses the folder, or whose
 * database breaks, ends at once with one line, before anything else is written or answered.
 */
export async function openEmbeddedDatabase(dataDir: string): Promise<EmbeddedDatabase> {
  const folder = resolve(dataDir, "postgres");
  const hold = await takeHold(folder);
  function check(): void {
    if (hold.isLost())
      end(`Another process has taken over the embedded database in ${folder}; this one stops.`);
  }
  const look = setInterval(check, lookMs).unref();
  const pglite = await start(folder, check).catch(async (error: unknown) => {
    clearInterval(look);
    await hold.release();
    throw error;
  });
  return {
    pglite,
    folder,
    async close() {
      clearInterval(look);
      await pglite.close();
      await hold.release();
    },
  };
}

async function takeHold(folder: string): Promise<Hold> {
  let hold: Hold | null;
  try {
    await mkdir(folder, { recursive: true });
    await access(dirname(folder), constants.W_OK);
    hold = await holdFolder(folder);
  } catch (cause) {
    throw new Error(await whyNot(folder, cause), { cause });
  }
  if (hold) return hold;
  throw new Error(
    `The embedded database in ${folder} is in use by another process; stop it or set DATA_DIR.`,
  );
}

async function start(folder: string, check: () => void): Promise<PGlite> {
  // What PostgreSQL says when it ends by itself; its error alone does not tell why.
  let last = "";
  const pglite = new GuardedPGlite(
    folder,
    {
      onStderr(line) {
        if (/\b(?:FATAL|PANIC):/.test(line)) last = line.replace(/^.*?(?:FATAL|PANIC):\s*/, "");
        return false;
      },
    },
    {
      check,
      broken: (why) => end(`The embedded database in ${folder} broke: ${last || why}. This process stops.`),
    },
  );
  try {
    await pglite.waitReady;
    return pglite;
  } catch (cause) {
    throw new Error(await whyNot(folder, cause, last), { cause });
  }
}

/** Less than this, in bytes, and PostgreSQL cannot begin the next file of its log, which ends it. */
const leastFree = 32 * 1024 * 1024;

/** Whether the disk that holds an embedded database has no room for what it writes next. */
export async function isDiskFull(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < leastFree;
}

const reasons: { [code: string]: string } = {
  EROFS: "it is read-only: make it writable or set DATA_DIR",
  EACCES: "this process may not write there: give it the right to or set DATA_DIR",
  EPERM: "this process may not write there: give it the right to or set DATA_DIR",
  ENOSPC: "its disk is full: make room",
  EDQUOT: "its disk quota is used up: make room",
  ENOTDIR: "a part of that path is a file: set DATA_DIR",
  EEXIST: "a file stands there: set DATA_DIR",
};

/** One line. Where the files are in order and PostgreSQL gives no reason, a full disk is the likely one. */
async function whyNot(folder: string, error: unknown, said = ""): Promise<string> {
  const { code = "", message = "PostgreSQL did not start" } = Object(error) as NodeJS.ErrnoException;
  const full = await isDiskFull(folder).catch(() => false);
  const reason = reasons[code] ?? (full ? reasons.ENOSPC : said || message);
  return `The embedded database in ${folder} cannot be opened: ${reason}.`;
}

/** Ends the process without running another line of it: each could write to what is no longer ours. */
function end(line: string): never {
  writeSync(2, `${line}\n`);
  process.exit(1);
}
