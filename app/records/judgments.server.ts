import { prisma } from "~/db.server";
import type { Acceptance } from "~/diagnosis/accept";

/** What the merchant says against a finding; `verdict` and `sentence` are the finding as it was then. */
export type Dispute = { checkpoint: string; reason: string; verdict: string; sentence: string; at: Date };

export type { Acceptance } from "~/diagnosis/accept";

/** Keeps what the merchant says against a finding, in the place of an earlier word. */
export async function recordDispute(shop: string, dispute: Dispute): Promise<void> {
  const { checkpoint } = dispute;
  const row = { shop, ...dispute };
  await prisma.dispute.upsert({ where: { shop_checkpoint: { shop, checkpoint } }, create: row, update: row });
}

/** Takes a dispute back. */
export async function withdrawDispute(shop: string, checkpoint: string): Promise<void> {
  await prisma.dispute.deleteMany({ where: { shop, checkpoint } });
}

/** Leaves a gap open on purpose, with a reason and a last day. */
export async function recordAcceptance(shop: string, acceptance: Acceptance): Promise<void> {
  const { checkpoint } = acceptance;
  const row = { shop, ...acceptance };
  await prisma.acceptance.upsert({
    where: { shop_checkpoint: { shop, checkpoint } },
    create: row,
    update: row,
  });
}

/** Makes an accepted gap count again. */
export async function withdrawAcceptance(shop: string, checkpoint: string): Promise<void> {
  await prisma.acceptance.deleteMany({ where: { shop, checkpoint } });
}

/** Every dispute of every store for us to look at, the newest first. */
export async function everyDispute(): Promise<(Dispute & { shop: string })[]> {
  return prisma.dispute.findMany({ orderBy: [{ at: "desc" }, { shop: "asc" }, { checkpoint: "asc" }] });
}
