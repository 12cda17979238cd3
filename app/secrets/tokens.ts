import { isCurrent, isSealed, open, seal, type KeyRing } from "./seal";

/** The two secrets of a sign-in, as texts or sealed; empty and null are nobody's secret and stay as they are. */
export type Tokens = { accessToken: string; refreshToken: string | null };

/** A sign-in's tokens as its row keeps them; `id` is the row's. */
export type KeptTokens = Tokens & { id: string };

const columns = ["accessToken", "refreshToken"] as const;

/** Tokens as their row may keep them. */
export async function sealTokens(id: string, tokens: Tokens, ring: KeyRing): Promise<Tokens> {
  const [accessToken, refreshToken] = await Promise.all(
    columns.map((column) =>
      tokens[column] ? seal(tokens[column], placeOf(id, column), ring) : tokens[column],
    ),
  );
  return { accessToken: accessToken ?? "", refreshToken: refreshToken ?? null };
}

/**
 * The tokens of a row, or why they are lost; one that is lost loses both. What was written before there were keys is
 * taken as it is: another process of an earlier version may still write such rows during a deploy.
 */
export async function openTokens(
  row: KeptTokens,
  ring: KeyRing,
): Promise<Tokens | { lost: "no-key" | "damaged" }> {
  const tokens: Tokens = { accessToken: row.accessToken, refreshToken: row.refreshToken };
  for (const column of columns) {
    const kept = row[column];
    if (!kept || !isSealed(kept)) continue;
    const opened = await open(kept, placeOf(row.id, column), ring);
    if ("lost" in opened) return opened;
    tokens[column] = opened.text;
  }
  return tokens;
}

/** Whether nothing of a row has to be sealed again. */
export function areCurrent(row: KeptTokens, ring: KeyRing): boolean {
  return columns.every((column) => !row[column] || isCurrent(row[column], ring));
}

function placeOf(id: string, column: (typeof columns)[number]) {
  return { table: "Session", row: id, column };
}
