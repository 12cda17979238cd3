import type { Prisma } from "@prisma/client";
import { database, prisma } from "~/db.server";
import { keyRing } from "~/secrets/keys.server";
import { sealedStart, type KeyRing } from "~/secrets/seal";
import { areCurrent, openTokens, sealTokens, type KeptTokens } from "~/secrets/tokens";

const kept = { id: true, accessToken: true, refreshToken: true } as const;

/**
 * Forgets the sign-in with this token, and no newer one: a row is deleted only as it was when its token was compared.
 * No two sealed texts are alike, so a sign-in that takes its place meanwhile is not what is deleted.
 */
export async function forgetSignIn(shop: string, accessToken: string): Promise<void> {
  const ring = await keyRing();
  for (const row of await prisma.session.findMany({ where: { shop }, select: kept })) {
    const tokens = await openTokens(row, ring);
    if ("lost" in tokens || tokens.accessToken !== accessToken) continue;
    await prisma.session.deleteMany({ where: { shop, ...row } });
  }
}

/** How many sign-ins were sealed with the current key, were so already, and cannot be opened. */
export type Resealed = { sealed: number; were: number; lost: number };

/** How many rows are fetched at once. */
const batch = 100;

/**
 * Seals the tokens of every store's sign-ins with the current key, and tells the sums so far after each batch. It may
 * be stopped at any time, repeated, and run beside processes that use the sign-ins: a row is changed only as it was
 * read, and one that has changed meanwhile is read again.
 */
export async function* resealSignIns(
  ring: KeyRing,
  which: Prisma.SessionWhereInput = {},
): AsyncGenerator<Resealed> {
  const sums: Resealed = { sealed: 0, were: 0, lost: 0 };
  for (let after = ""; ;) {
    const rows = await prisma.session.findMany({
      where: { AND: [which, { id: { gt: after } }] },
      orderBy: { id: "asc" },
      take: batch,
      select: kept,
    });
    for (const row of rows) {
      const outcome = await resealRow(row, ring);
      if (outcome) sums[outcome] += 1;
    }
    yield { ...sums };
    if (rows.length < batch) return;
    after = rows.at(-1)?.id ?? after;
  }
}

/** Null for a row that is gone meanwhile. */
async function resealRow(read: KeptTokens, ring: KeyRing): Promise<keyof Resealed | null> {
  for (let row: KeptTokens | null = read; row;) {
    if (areCurrent(row, ring)) return "were";
    const tokens = await openTokens(row, ring);
    if ("lost" in tokens) return "lost";
    const data = await sealTokens(row.id, tokens, ring);
    if ((await prisma.session.updateMany({ where: row, data })).count > 0) return "sealed";
    row = await prisma.session.findFirst({ where: { id: row.id }, select: kept });
  }
  return null;
}

/** Rows from before there were keys. */
const plain: Prisma.SessionWhereInput = {
  OR: [
    { accessToken: { not: "" }, NOT: { accessToken: { startsWith: sealedStart } } },
    { refreshToken: { not: "" }, NOT: { refreshToken: { startsWith: sealedStart } } },
  ],
};

/**
 * Seals what was written before there were keys, and takes its traces out of the database's files as far as can be;
 * gives what was done in a sentence for whoever runs the app, or null where there was nothing to do.
 */
export async function sealPlainSignIns(ring: KeyRing): Promise<string | null> {
  let sealed = 0;
  for await (const sums of resealSignIns(ring, plain)) sealed = sums.sealed;
  if (sealed === 0) return null;
  const rest = await wipeTraces();
  return `Encrypted ${sealed} ${sealed === 1 ? "sign-in that was" : "sign-ins that were"} stored as plain text. ${rest}`;
}

/**
 * A changed row's earlier state stays in its table's file until the table is written anew, in the statistics that were
 * drawn from it, and in the log of changes. The embedded database is ours alone: there the log is dropped as well. Of
 * a server's log, backups and copies, and of freed blocks of a disk, an app can dispose of nothing.
 */
async function wipeTraces(): Promise<string> {
  await run('VACUUM (FULL, ANALYZE) "Session"');
  if (database.embedded) {
    await run("SET wal_recycle = off");
    await run("SELECT pg_switch_wal()");
    await run("CHECKPOINT");
    await run("RESET wal_recycle");
    return "Nothing of them is left in the database's files; a backup from before may still hold them.";
  }
  // Both are left to the server's own time where the app's user may not ask for them.
  for (const statement of ["VACUUM pg_statistic", "CHECKPOINT"]) await run(statement).catch(() => undefined);
  return "The server's log of changes, its copies and its backups may still hold them: access tokens there end within the hour, refresh tokens once their stores have signed in again.";
}

function run(statement: string): Promise<number> {
  return prisma.$executeRawUnsafe(statement);
}
