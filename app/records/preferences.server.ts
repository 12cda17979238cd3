import { prisma } from "~/db.server";

/** How a merchant wants to work; null where nothing was said. */
export type Preferences = { hoursPerWeek: number | null };

/** Keeps how many hours a week the merchant has for the roadmap; null takes it back. */
export async function recordHours(shop: string, hoursPerWeek: number | null): Promise<void> {
  const row = { shop, hoursPerWeek };
  await prisma.preference.upsert({ where: { shop }, create: row, update: row });
}
