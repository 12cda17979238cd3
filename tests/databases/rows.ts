import type { PrismaClient } from "@prisma/client";

type Row = { table: string; row: string };

/** Every row of every table of every schema (or of the tables of some names), as `schema.table` and its JSON text. */
export async function everyRow(prisma: PrismaClient, ofTables = /./): Promise<Row[]> {
  const tables = await prisma.$queryRaw<{ schema: string; name: string }[]>`
    SELECT table_schema::text AS schema, table_name::text AS name FROM information_schema.tables
    WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`;
  const found = await Promise.all(
    tables
      .filter(({ schema, name }) => ofTables.test(`${schema}.${name}`))
      .map(async ({ schema, name }) => {
        // A partition's rows come with the table it belongs to as well; that they are listed twice does no harm.
        const rows = await prisma.$queryRawUnsafe<{ row: string }[]>(
          `SELECT row_to_json(t)::text AS row FROM "${schema}"."${name}" AS t`,
        );
        return rows.map(({ row }) => ({ table: `${schema}.${name}`, row }));
      }),
  );
  return found.flat();
}

/** What the app itself has written, as one text that changes with every change; the queue's own bookkeeping is left out. */
export async function written(prisma: PrismaClient): Promise<string> {
  const rows = await everyRow(prisma, /^public\.|^pgboss\.job$/);
  return rows
    .map(({ table, row }) => `${table} ${row}`)
    .sort()
    .join("\n");
}
