import pg from "pg";
import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres-server.ts";
import { migrate, templateName } from "./template.ts";

/**
 * Before all tests on PostgreSQL: a real server with one migrated database. `DATABASE_URL_FOR_TESTS` names a server
 * to use (its user must be allowed to create databases); without it one is started from the binaries of a package.
 */
export default async function setup(project: TestProject) {
  const given = process.env.DATABASE_URL_FOR_TESTS;
  const server = given ? { url: given, files: null, stop: async () => {} } : await startPostgres();
  const client = new pg.Client(server.url);
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${templateName}`);
  await client.query(`CREATE DATABASE ${templateName}`);
  await client.end();
  await migrate({ DATABASE_URL: onServer(server.url, templateName) });
  project.provide("template", { server: server.url, name: templateName, files: server.files });
  return () => server.stop();
}

function onServer(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}
