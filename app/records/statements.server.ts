import { prisma } from "~/db.server";
import { claims, type Claim, type Said, type Statements } from "~/facts/stated/statements";
import { profileShape, type Profile, type ProfileKey } from "~/facts/stated/profile";

/** A statement as it is kept. */
export type StatementRow = { about: string; says: unknown; at: string | Date };

const ofProfile = "profile/";

/** Everything this store's merchant has told us. */
export async function statementsOf(shop: string): Promise<Statements> {
  return toStatements(await prisma.statement.findMany({ where: { shop } }));
}

/** Keeps the merchant's answer to one question, in the place of an earlier one. */
export async function recordClaim(shop: string, checkpoint: string, says: Claim, at: Date): Promise<void> {
  await keep(shop, checkpoint, says, at);
}

/** Keeps a statement about the business, in the place of an earlier one. */
export async function recordProfile<Key extends ProfileKey>(
  shop: string,
  key: Key,
  value: NonNullable<Profile[Key]>,
  at: Date,
): Promise<void> {
  await keep(shop, `${ofProfile}${key}`, value, at);
}

/** Takes back what was said: `about` is a checkpoint's id or `profile/<key>`. */
export async function withdrawStatement(shop: string, about: string): Promise<void> {
  await prisma.statement.deleteMany({ where: { shop, about } });
}

async function keep(shop: string, about: string, says: string | number | boolean, at: Date): Promise<void> {
  const row = { shop, about, says, at };
  await prisma.statement.upsert({ where: { shop_about: { shop, about } }, create: row, update: row });
}

/** Rows as statements. What an earlier release kept and this one no longer understands counts as not said. */
export function toStatements(rows: readonly StatementRow[]): Statements {
  const said = new Map<string, Said>();
  const profile: Record<string, unknown> = {};
  const statedAt: { [Key in ProfileKey]?: string } = {};
  for (const { about, says, at } of rows) {
    if (about.startsWith(ofProfile)) {
      const key = about.slice(ofProfile.length) as ProfileKey;
      const value = profileShape.shape[key]?.safeParse(says);
      if (!value?.success) continue;
      profile[key] = value.data;
      statedAt[key] = new Date(at).toISOString();
    } else if (claims.includes(says as Claim)) {
      said.set(about, { says: says as Claim, at: new Date(at).toISOString() });
    }
  }
  return { claims: said, profile: profile as Profile, statedAt };
}
