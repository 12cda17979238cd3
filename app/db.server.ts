import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@prisma/client";
import pg from "pg";
import { fromPglite, type ConstructorOptions } from "pg-boss";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { openEmbeddedDatabase } from "../prisma/embedded";
import { env } from "./env.server";

/** The one database of this process: its Prisma client, and how the job queue reaches the same database. */
export type Database = {
  prisma: PrismaClient;
  queue: ConstructorOptions;
  embedded: boolean;
  close: () => Promise<void>;
};

/** The other formats repeat what a call was given. */
const errorFormat = "minimal";

/** Opens PostgreSQL at `url`, or the embedded one in `dataDir` when there is no address. */
async function openDatabase({ url, dataDir }: { url?: string; dataDir: string }): Promise<Database> {
  if (url) {
    const pool = new pg.Pool({ connectionString: url });
    // Without a listener, a server that goes away while a connection is idle would end the process.
    pool.on("error", (error) => console.error("A connection to the database broke:", error.message));
    const prisma = new PrismaClient({ adapter: new PrismaPg(pool), errorFormat });
    return {
      prisma,
      queue: { connectionString: url },
      embedded: false,
      async close() {
        await prisma.$disconnect();
        await pool.end();
      },
    };
  }
  const { pglite, close } = await openEmbeddedDatabase(dataDir);
  const prisma = new PrismaClient({ adapter: new PrismaPGlite(pglite), errorFormat });
  return {
    prisma,
    queue: { db: fromPglite(pglite), backend: "pglite" },
    embedded: true,
    async close() {
      await prisma.$disconnect();
      await close();
    },
  };
}

/** This process's database, opened at start. Kept on globalThis because a dev reload evaluates modules again. */
const shared = globalThis as typeof globalThis & { dijipilotDatabase?: Database };
const { DATABASE_URL: url, DATA_DIR: dataDir } = env();
export const database: Database = (shared.dijipilotDatabase ??= await openDatabase({ url, dataDir }));

export const { prisma } = database;
