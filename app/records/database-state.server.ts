import { database } from "~/db.server";

/** How the database is. What could not be looked at because of the rest is null; `problem` is a sentence for all to see. */
export type DatabaseState = {
  answers: boolean;
  /** Whether it has the tables that this build needs. One that a newer build has migrated has them as well. */
  migrated: boolean | null;
  /** Whether it takes writes: not when its disk is full, or when it was made read-only, as many hosts then do. */
  writable: boolean | null;
  problem: string | null;
  /** What the database said itself, for our own log. */
  detail?: string;
};

/** The migrations that this build brings, found where they stand. */
const files = import.meta.glob("../../prisma/migrations/*/migration.sql", { query: "?raw" });
const needed = Object.keys(files).map((path) => path.split("/").at(-2) ?? "");

/** Looks at the database. Never throws; it may take as long as a silent database does. */
export async function databaseState(): Promise<DatabaseState> {
  try {
    const { readOnly, done } = await readWhatStands();
    const missing = needed.filter((name) => !done.includes(name));
    const unwritable = await whyNotWritable(readOnly);
    const state = { answers: true, migrated: missing.length === 0, writable: unwritable === null };
    if (missing.length === 0) return { ...state, problem: unwritable };
    const detail = `missing ${missing.join(", ")}`;
    return { ...state, problem: "The database is not migrated: run “npm run setup”.", detail };
  } catch (error) {
    return { ...silent, detail: reasonOf(error) };
  }
}

/** How a database is that does not answer. */
export const silent: DatabaseState = {
  answers: false,
  migrated: null,
  writable: null,
  problem: "The database does not answer.",
};

async function readWhatStands(): Promise<{ readOnly: boolean; done: string[] }> {
  const [row] = (await database.probe(`
    SELECT current_setting('transaction_read_only') = 'on' AS "readOnly",
      to_regclass('"_prisma_migrations"') IS NOT NULL AS "begun"`)) as {
    readOnly: boolean;
    begun: boolean;
  }[];
  if (!row?.begun) return { readOnly: row?.readOnly === true, done: [] };
  const done = (await database.probe(`
    SELECT "migration_name" AS "name" FROM "_prisma_migrations"
    WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`)) as { name: string }[];
  return { readOnly: row.readOnly, done: done.map(({ name }) => name) };
}

/**
 * Sorts more than the memory it has: the rest goes to a file, which needs room on the disk and is gone at once. A row
 * that is written would need it seldom, and leave its traces for good.
 */
const writeAFile = `
  SET LOCAL work_mem = '64kB';
  SELECT count(*) FROM (
    SELECT repeat('x', 100) || n AS padding FROM generate_series(1, 2000) AS n ORDER BY padding) AS sorted`;

/** PostgreSQL's codes for a full disk, and for anything else that it has run out of. */
const diskFull = "53100";
const insufficientResources = /^53/;

async function whyNotWritable(readOnly: boolean): Promise<string | null> {
  if (readOnly) return "The database takes no writes: it is read-only.";
  if (await database.isDiskFull()) return fullDisk;
  try {
    await database.probe(writeAFile);
    return null;
  } catch (error) {
    const { code = "" } = error as { code?: string };
    if (code === diskFull) return fullDisk;
    if (insufficientResources.test(code)) return "The database takes no writes: it has run out of something.";
    throw error;
  }
}

const fullDisk = "The database takes no writes: its disk is full.";

/** An error in one line, without the address it is about, which can hold a password. */
function reasonOf(error: unknown): string {
  // A name with several addresses fails with one error for each, and a message for none.
  const first = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  const { message = "", code = "" } = Object(first) as { message?: string; code?: string };
  return (message || code || "unknown").split("\n")[0] ?? "";
}
