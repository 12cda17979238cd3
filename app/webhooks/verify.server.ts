import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { shopDomain } from "~/refuse-malformed";
import type { Delivery } from "./webhook";

export type Verified = { delivery: Delivery; id: string } | { refused: 400 | 401 | 405; why: string };

const body = z.record(z.string(), z.unknown());

/** Bodies above this many bytes are not Shopify's. */
const largest = 1_048_576;

/** Topics whose bodies always name their shop; what they ask for cannot be undone. */
const namesItsShop = /^(?:shop|customers)\//;

/**
 * Verifies a delivery by itself, without looking for a sign-in: the library's own check refreshes the store's token
 * first, which fails for ever once the store has removed the app. The signature covers the body only, so the shop
 * in the header must be the one the body names wherever the body names one, and privacy topics must name one: else
 * the signed body of another topic would do for them.
 */
export async function verifyDelivery(request: Request, secret: string): Promise<Verified> {
  if (request.method !== "POST") return refused(405, "Only POST is taken here.");
  const header = (name: string) => request.headers.get(`x-shopify-${name}`) ?? "";
  const [signature, topic, shop, id] = ["hmac-sha256", "topic", "shop-domain", "webhook-id"].map(header) as [
    string,
    string,
    string,
    string,
  ];
  if (!signature || !topic || !shop || !id) return refused(400, "A header is missing.");
  if (!shopDomain.test(shop)) return refused(400, "The shop is malformed.");
  const raw = await bytesOf(request);
  if (!raw) return refused(400, "The body is too large.");
  if (!signed(raw, signature, secret)) return refused(401, "The signature does not match.");
  const payload = parsed(raw);
  if (!payload) return refused(400, "The body is not a JSON object.");
  const named = payload["myshopify_domain"] ?? payload["shop_domain"];
  if (typeof named === "string" ? named.toLowerCase() !== shop.toLowerCase() : namesItsShop.test(topic))
    return refused(401, "The body is of another shop.");
  const triggered = Date.parse(header("triggered-at"));
  const triggeredAt = Number.isNaN(triggered) ? new Date() : new Date(triggered);
  return { delivery: { shop: shop.toLowerCase(), topic, payload, triggeredAt }, id };
}

/** The body, or null as soon as it is too large: nobody has shown yet that it is Shopify's. */
async function bytesOf(request: Request): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > largest) {
      await reader?.cancel();
      return null;
    }
    parts.push(part.value);
  }
  return Buffer.concat(parts);
}

function signed(raw: Buffer, signature: string, secret: string): boolean {
  const expected = createHmac("sha256", secret).update(raw).digest();
  const given = Buffer.from(signature, "base64");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function parsed(raw: Buffer): Record<string, unknown> | null {
  try {
    return body.parse(JSON.parse(raw.toString("utf8")));
  } catch {
    return null;
  }
}

function refused(status: 400 | 401 | 405, why: string): Verified {
  return { refused: status, why };
}
