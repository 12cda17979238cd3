import { PrismaPGlite } from "pglite-prisma-adapter";
import { defineConfig } from "prisma/config";
import { openEmbeddedDatabase } from "./prisma/embedded.ts";
import { adapterForMigrations } from "./prisma/postgres.ts";

const { DATABASE_URL: url, DATA_DIR: dataDir = ".data" } = process.env;

// The command line insists on an address in the schema although the adapter decides where the database is.
process.env["DATABASE_URL"] ||= "postgresql://decided-by-the-adapter";

// Prisma asks for the adapter several times; the embedded database can be opened once.
let embedded: ReturnType<typeof openEmbeddedDatabase> | null = null;

// The migration engine leaves a timer of ten seconds behind, which would keep a finished command waiting for it.
const start = globalThis.setTimeout as (...given: unknown[]) => NodeJS.Timeout;
globalThis.setTimeout = Object.assign((run: () => void, ms = 0, ...rest: unknown[]) => {
  const timer = start(run, ms, ...rest);
  return ms >= 10_000 ? timer.unref() : timer;
}, start) as unknown as typeof setTimeout;

/** No engine binary: the same JavaScript adapters that the app uses, so it works wherever npm works. */
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  experimental: { adapter: true },
  engine: "js",
  adapter: async () => {
    if (url) return adapterForMigrations(url);
    embedded ??= openEmbeddedDatabase(dataDir);
    return new PrismaPGlite((await embedded).pglite);
  },
});
