import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@prisma/client";
import pg from "pg";
import { fromPglite, type ConstructorOptions } from "pg-boss";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { isDiskFull, openEmbeddedDatabase } from "../prisma/embedded";
import { env } from "./env.server";

/** The one database of this process: its Prisma client, and how the job queue reaches the same database. */
export type Database = {
  prisma: PrismaClient;
  queue: ConstructorOptions;
  embedded: boolean;
  /**
   * Runs statements to see how the database is, and gives the rows of the last one. They are one transaction, and on a
   * server they have a connection and a short time of their own, so that they wait for nobody.
   */
  probe: (statements: string) => Promise<unknown[]>;
  /** Whether the disk that holds the database is full, where that can be seen from here. */
  isDiskFull: () => Promise<boolean>;
  close: () => Promise<void>;
};

/** The other formats repeat what a call was given. */
const errorFormat = "minimal";
/**
 * Milliseconds. The server ends what takes longer, and what waits longer for others; our own limits are for a server
 * that is silent. An address in DATABASE_URL can set its own (`?statement_timeout=60000`).
 */
const limits = {
  connectionTimeoutMillis: 5_000,
  statement_timeout: 15_000,
  query_timeout: 17_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 20_000,
  keepAlive: true,
};
/** The queue also migrates and cleans its own tables. */
const queueLimits = { ...limits, statement_timeout: 30_000, query_timeout: 32_000 };
const probeMs = 1_200;
const probeLimits = {
  ...limits,
  max: 1,
  connectionTimeoutMillis: probeMs,
  statement_timeout: probeMs,
  query_timeout: probeMs,
};

/** Opens PostgreSQL at `url`, or the embedded one in `dataDir` when there is no address. */
async function openDatabase({ url, dataDir }: { url?: string; dataDir: string }): Promise<Database> {
  if (url) {
    const [pool, probes] = [limits, probeLimits].map((limits) => {
      const pool = new pg.Pool({ connectionString: url, ...limits });
      // Without a listener, a server that goes away while a connection is idle would end the process.
      pool.on("error", (error) => console.error("A connection to the database broke:", error.message));
      return pool;
    }) as [pg.Pool, pg.Pool];
    const prisma = new PrismaClient({ adapter: new PrismaPg(pool), errorFormat });
    return {
      prisma,
      queue: { connectionString: url, ...queueLimits },
      embedded: false,
      // Several statements in one have a result each.
      probe: async (statements) => lastOf(await probes.query(statements)),
      isDiskFull: async () => false,
      async close() {
        await prisma.$disconnect();
        await Promise.all([pool.end(), probes.end()]);
      },
    };
  }
  const { pglite, folder, close } = await openEmbeddedDatabase(dataDir);
  const prisma = new PrismaClient({ adapter: new PrismaPGlite(pglite), errorFormat });
  return {
    prisma,
    queue: { db: fromPglite(pglite), backend: "pglite" },
    embedded: true,
    probe: async (statements) => lastOf(await pglite.exec(statements)),
    isDiskFull: () => isDiskFull(folder),
    async close() {
      await prisma.$disconnect();
      await close();
    },
  };
}

type Rows = { rows: unknown[] };

function lastOf(results: Rows | Rows[]): unknown[] {
  return [results].flat().at(-1)?.rows ?? [];
}

/** This process's database, opened at start: it ends with one line when there is none to be had. Kept on globalThis because a dev reload evaluates modules again. */
const shared = globalThis as typeof globalThis & { dijipilotDatabase?: Database };
const { DATABASE_URL: url, DATA_DIR: dataDir } = env();
export const database: Database = (shared.dijipilotDatabase ??= await openDatabase({ url, dataDir }).catch(
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  },
));

export const { prisma } = database;
