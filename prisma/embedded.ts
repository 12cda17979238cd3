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
  const release = await lock(folder, { stale: 10_000, retries: { retries: 12, minTimeout: 500, factor: 1 } }).catch((error: Error) => {
    throw new Error(`The embedded database in ${folder} is in use by another process; stop it or set DATA_DIR.`, { cause: error });
  });
  const pglite = await PGlite.create(folder);
  return {
    pglite,
    async close() {
      await pglite.close();
      await release();
    },
  };
}
