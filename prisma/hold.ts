import { randomUUID } from "node:crypto";
import { accessSync, constants, statSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";

/** A folder that this process alone may write to. */
export type Hold = {
  /** Whether the folder is somebody else's by now. Costs microseconds: it can be asked before every write. */
  isLost: () => boolean;
  release: () => Promise<void>;
};

/** A process that is being stopped still ends its jobs: so long the next one waits for it. */
const waitMs = 12_000;
const everyMs = 250;

/**
 * Holds a folder for this process; null when another one has it, after a while of waiting for it to end.
 *
 * The lock is the operating system's, on a file beside the folder, and taken through SQLite because Node has no call
 * for it. It ends with the process, however that ends, and never before: a process that was stopped or slept for an
 * hour still has it, so there is nobody it could have lost it to. Containers on one machine that share the folder see
 * it as well. Where locks do not reach (a network drive without them, a lock file that was deleted by hand), a second
 * process gets in; so whoever comes puts a file of its own in place of the one before, and the earlier one sees that.
 */
export async function holdFolder(folder: string): Promise<Hold | null> {
  const deadline = performance.now() + waitMs;
  let lock: DatabaseSync | null;
  while (!(lock = tryLock(`${folder}.held`))) {
    if (performance.now() > deadline) return null;
    await pause(everyMs);
  }
  try {
    const mark = await putMark(`${folder}.holder`);
    return {
      isLost: mark.isGone,
      async release() {
        await mark.close();
        lock.close();
      },
    };
  } catch (error) {
    lock.close();
    throw error;
  }
}

/** SQLite's number for a file that somebody else has locked. */
const busy = 5;

function tryLock(file: string): DatabaseSync | null {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    // Never ended: the lock lasts as long as the transaction. Nothing is written.
    lock.exec("BEGIN EXCLUSIVE");
    // On a file that it may only read, SQLite says that it has the lock and takes none.
    accessSync(file, constants.W_OK);
    return lock;
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode === busy) return null;
    throw error;
  }
}

/** Puts a file of our own at `path`, and keeps it open so that no other file can get its number. */
async function putMark(path: string): Promise<{ isGone: () => boolean; close: () => Promise<void> }> {
  const own = `${path}.${randomUUID()}`;
  const file = await open(own, "wx");
  try {
    await rename(own, path);
    const { ino, dev } = await file.stat();
    return {
      isGone() {
        const there = statSync(path, { throwIfNoEntry: false });
        return there?.ino !== ino || there.dev !== dev;
      },
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}
