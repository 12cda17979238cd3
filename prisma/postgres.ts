import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";

/** PostgreSQL's numbers of the types `name` and `text`. */
const [name, text] = [19, 25];

type RowDescription = { fields: { dataTypeID: number }[] };
type Connected = {
  connection: { prependListener(event: string, hear: (row: RowDescription) => void): void };
};

/**
 * The adapter that migrates PostgreSQL at `url`. Prisma's migrations ask the catalog for names, whose type its own
 * adapter does not know and refuses: each connection announces them as text, which they are.
 */
export function adapterForMigrations(url: string): PrismaPg {
  const pool = new pg.Pool({ connectionString: url, allowExitOnIdle: true });
  pool.on("connect", (client) => {
    (client as unknown as Connected).connection.prependListener("rowDescription", ({ fields }) => {
      for (const field of fields) if (field.dataTypeID === name) field.dataTypeID = text;
    });
  });
  return new PrismaPg(pool);
}
