import { PrismaPGlite } from "pglite-prisma-adapter";
import { defineConfig } from "prisma/config";
import { openEmbeddedDatabase } from "./prisma/embedded.ts";
import { adapterForMigrations } from "./prisma/postgres.ts";

const { DATABASE_URL: url, DATA_DIR: dataDir = ".data" } = process.env;

// The command line insists on an address in the schema although the adapter decides where the database is.
process.env["DATABASE_URL"] ||= "postgresql://decided-by-the-adapter";

// Prisma asks for the adapter several times; the embedded database can be opened once.
let embedded: ReturnType<typeof openEmbeddedDatabase> | null = null;

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
