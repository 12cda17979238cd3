import { PGlite } from "@electric-sql/pglite";
import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { lock } from "proper-lockfile";

export type EmbeddedDatabase = { pglite: PGlite; close: () => Promise<void> };

/**
 * Opens the embedded PostgreSQL in `<dataDir>/postgres`. Only one process may: two writers would silently miss each
 * other's rows, so the folder is locked, and a second process is told so by the error.
 */
export async function openEmbeddedDatabase(dataDir: string): Promise<EmbeddedDatabase> {
  const folder = resolve(dataDir, "postgres");
  await mkdir(folder, { recursive: true });
  const release = await hold(folder);
  const pglite = await PGlite.create(folder);
  return {
    pglite,
    async close() {
      await pglite.close();
      await release();
    },
  };
}

/** A process that was killed leaves its lock behind; after this many milliseconds without a sign of life it is void. */
const stale = 10_000;

/** Locks the folder; waits long enough to outlast the lock of a process that was killed. */
async function hold(folder: string): Promise<() => Promise<void>> {
  try {
    let release = await lock(folder, {
      stale,
      retries: { retries: 24, minTimeout: 500, factor: 1 },
      // A machine that slept gave no sign of life either: unless another process came first, go on.
      onCompromised() {
        lock(folder, { stale }).then(
          (again) => (release = again),
          () => {
            console.error(`Another process has taken over the embedded database in ${folder}.`);
            process.exit(1);
          },
        );
      },
    });
    return () => release();
  } catch (cause) {
    const advice = "stop it or set DATA_DIR";
    throw new Error(`The embedded database in ${folder} is in use by another process; ${advice}.`, { cause });
  }
}
