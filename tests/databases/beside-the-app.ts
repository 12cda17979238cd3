import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { openEmbeddedDatabase } from "../../prisma/embedded.ts";

type Ask = (statement: string, values?: unknown[]) => Promise<{ [column: string]: unknown }[]>;

/** Asks this test file's database without the app, which must not be running where the database is the embedded one. */
export async function askDatabase<Value>(during: (ask: Ask) => Promise<Value>): Promise<Value> {
  if ("embedded" in inject("template")) {
    const { pglite, close } = await openEmbeddedDatabase(process.env.DATA_DIR ?? "");
    return during(
      async (text, values) => (await pglite.query<{ [column: string]: unknown }>(text, values)).rows,
    ).finally(close);
  }
  const client = new pg.Client(process.env.DATABASE_URL);
  await client.connect();
  return during(async (text, values) => (await client.query(text, values)).rows).finally(() => client.end());
}

/**
 * Which files of this test file's database, its log of changes and its server's own log hold one of the texts. Null
 * where the server is not ours. Of a server's other databases, which are other tests', nothing is read.
 */
export async function filesWith(
  texts: readonly string[],
  numberOfDatabase: string,
): Promise<string[] | null> {
  const template = inject("template");
  if ("embedded" in template) return search([join(process.env.DATA_DIR ?? "", "postgres")], texts);
  if (!template.files) return null;
  const { data, log } = template.files;
  const ofOthers = (path: string) => /^base.\d+$/.test(path) && path !== join("base", numberOfDatabase);
  return search([data, log], texts, (path) => ofOthers(relative(data, path)));
}

async function search(
  paths: string[],
  texts: readonly string[],
  isLeftOut: (path: string) => boolean = () => false,
): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    if (isLeftOut(path)) continue;
    const inside = await readdir(path, { withFileTypes: true }).catch(() => null);
    if (inside) {
      const below = inside.filter((entry) => entry.isDirectory() || entry.isFile());
      found.push(
        ...(await search(
          below.map(({ name }) => join(path, name)),
          texts,
          isLeftOut,
        )),
      );
      continue;
    }
    // A server removes files while it runs.
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (texts.some((text) => bytes.includes(text))) found.push(path);
  }
  return found;
}
