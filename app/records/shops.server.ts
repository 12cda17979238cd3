import { database, prisma } from "~/db.server";

/** Notes that a store has the app now; for a store that comes back, that it is no longer gone. */
export async function recordInstall(shop: string): Promise<void> {
  await prisma.shop.createMany({ data: [{ domain: shop }], skipDuplicates: true });
  await prisma.shop.updateMany({
    where: { domain: shop, uninstalledAt: { not: null } },
    data: { uninstalledAt: null, installedAt: new Date() },
  });
}

/**
 * Notes that a store has removed the app, and forgets its sign-ins: their tokens are dead. Deliveries can be late:
 * one from before the newest install says nothing about it.
 */
export async function recordUninstall(shop: string, at: Date): Promise<void> {
  const newer = await prisma.shop.findFirst({
    where: { domain: shop, uninstalledAt: null, installedAt: { gt: at } },
  });
  if (newer) return;
  await prisma.session.deleteMany({ where: { shop } });
  await prisma.shop.updateMany({ where: { domain: shop }, data: { uninstalledAt: at } });
}

/** The sign-in knows the scopes it was made with; after a change the stored ones would be wrong. */
export async function recordScopes(shop: string, scopes: readonly string[]): Promise<void> {
  await prisma.session.updateMany({ where: { shop }, data: { scope: scopes.join(",") } });
}

/** Leaves nothing of a store in any of our own tables. */
export async function forgetShop(shop: string): Promise<void> {
  await prisma.$transaction([
    prisma.session.deleteMany({ where: { shop } }),
    prisma.scan.deleteMany({ where: { shop } }),
    prisma.lessonRead.deleteMany({ where: { shop } }),
    prisma.statement.deleteMany({ where: { shop } }),
    prisma.dispute.deleteMany({ where: { shop } }),
    prisma.acceptance.deleteMany({ where: { shop } }),
    prisma.milestone.deleteMany({ where: { shop } }),
    prisma.preference.deleteMany({ where: { shop } }),
    prisma.shop.deleteMany({ where: { domain: shop } }),
  ]);
}

/** Lets go of the database: for a command that has done its work. */
export async function closeDatabase(): Promise<void> {
  await database.close();
}
