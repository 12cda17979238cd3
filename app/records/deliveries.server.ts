import { createHmac } from "node:crypto";
import { prisma } from "~/db.server";
import { env } from "~/env.server";

/** How long a delivery is remembered: Shopify retries for four hours. */
const rememberedHours = 48;

/**
 * Takes a webhook delivery once: true the first time, false for every repetition. Only a keyed hash of shop,
 * topic and id is kept, so that it says nothing about the shop after it has been redacted.
 */
export async function takeDelivery(
  delivery: { shop: string; topic: string; id: string },
  now: Date,
): Promise<boolean> {
  const hash = hashOf(delivery);
  await prisma.delivery.deleteMany({
    where: { receivedAt: { lt: new Date(now.getTime() - rememberedHours * 3_600_000) } },
  });
  const { count } = await prisma.delivery.createMany({
    data: [{ hash, receivedAt: now }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Gives a delivery back that could not be dealt with, so that Shopify's retry finds it new. */
export async function returnDelivery(delivery: { shop: string; topic: string; id: string }): Promise<void> {
  await prisma.delivery.deleteMany({ where: { hash: hashOf(delivery) } });
}

function hashOf({ shop, topic, id }: { shop: string; topic: string; id: string }): string {
  return createHmac("sha256", env().SHOPIFY_API_SECRET).update(`${shop}\n${topic}\n${id}`).digest("hex");
}
