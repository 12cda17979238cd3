import { randomBytes, randomUUID } from "node:crypto";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, inject } from "vitest";

/**
 * Before each test file: a database of its own, copied from the migrated one, and the environment that leads the app
 * to it. Files can run beside each other, and none finds rows of another.
 */
const template = inject("template");

if ("embedded" in template) {
  const dataDir = await mkdtemp(join(tmpdir(), "dijipilot-test-"));
  await cp(template.embedded, dataDir, { recursive: true });
  delete process.env.DATABASE_URL;
  process.env.DATA_DIR = dataDir;
  afterAll(() => rm(dataDir, { recursive: true, force: true }));
} else {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await onServer(template.server, `CREATE DATABASE ${name} TEMPLATE ${template.name}`);
  process.env.ENCRYPTION_KEY = randomBytes(32).toString("base64");
  process.env.DATABASE_URL = Object.assign(new URL(template.server), { pathname: `/${name}` }).href;
  afterAll(() => onServer(template.server, `DROP DATABASE ${name} WITH (FORCE)`));
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  await client.query(statement);
  await client.end();
}
