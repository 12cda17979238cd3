import pg from "pg";
import { inject } from "vitest";

/**
 * Takes this test file's PostgreSQL database away, as when its server goes down, and gives it back at the end of
 * `during`. False, and nothing done, where the database is the embedded one.
 */
export async function withoutDatabase(during: () => Promise<void>): Promise<boolean> {
  const template = inject("template");
  if ("embedded" in template) return false;
  const name = new URL(process.env.DATABASE_URL ?? "").pathname.slice(1);
  const client = new pg.Client(template.server);
  await client.connect();
  try {
    await client.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`);
    await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [name]);
    await during();
  } finally {
    await client.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS true`);
    await client.end();
  }
  return true;
}
