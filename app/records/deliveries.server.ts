import { createHmac } from "node:crypto";
import { prisma } from "~/db.server";
import { env } from "~/env.server";

/** How long a delivery is remembered: Shopify retries for four hours. */
const rememberedHours = 48;

type Receipt = { shop: string; topic: string; id: string };

/** Whether a webhook delivery was dealt with before. */
export async function wasDealtWith(receipt: Receipt): Promise<boolean> {
  return (await prisma.delivery.count({ where: { hash: hashOf(receipt) } })) > 0;
}

/**
 * Remembers a delivery that was dealt with; not before, or one that was cut off would never be taken up again.
 * Only a keyed hash of shop, topic and id is kept, which says nothing about the shop after it has been redacted.
 */
export async function recordDealtWith(receipt: Receipt, now: Date): Promise<void> {
  const forgotten = new Date(now.getTime() - rememberedHours * 3_600_000);
  await prisma.delivery.deleteMany({ where: { receivedAt: { lt: forgotten } } });
  await prisma.delivery.createMany({
    data: [{ hash: hashOf(receipt), receivedAt: now }],
    skipDuplicates: true,
  });
}

function hashOf({ shop, topic, id }: Receipt): string {
  return createHmac("sha256", env().SHOPIFY_API_SECRET).update(`${shop}\n${topic}\n${id}`).digest("hex");
}
