import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { shopDomain } from "~/refuse-malformed";
import type { Delivery, Webhook } from "./webhook";

type Refusal = { refused: 400 | 401 | 404 | 405 | 413; why: string };
export type Verified = { webhook: Webhook; delivery: Delivery<unknown>; id: string } | Refusal;

const body = z.record(z.string(), z.unknown());

/** Bodies above this many bytes are not Shopify's. */
const largest = 1_048_576;

/** The fields by which bodies name their shop. */
const naming = ["myshopify_domain", "shop_domain"] as const;

/**
 * Verifies a delivery by itself, without looking for a sign-in: the library's own check refreshes the store's token
 * first, which fails for ever once the store has removed the app. The signature comes first, so that who cannot sign
 * learns nothing else. It covers the body only: the shop in the header must be the one the body names wherever the body
 * names one, and topics that always do must.
 */
export async function verifyDelivery(
  request: Request,
  secret: string,
  webhooks: ReadonlyMap<string, Webhook>,
): Promise<Verified> {
  if (request.method !== "POST") return refused(405, "Only POST is taken here.");
  const header = (name: string) => request.headers.get(`x-shopify-${name}`) ?? "";
  const signature = header("hmac-sha256");
  if (!signature) return refused(400, "A header is missing.");
  const raw = await bytesOf(request);
  if (!raw) return refused(413, "The body is too large.");
  if (!signed(raw, signature, secret)) return refused(401, "The signature does not match.");
  const [topic, shop, id] = [header("topic"), header("shop-domain").toLowerCase(), header("webhook-id")];
  if (!topic || !shop || !id) return refused(400, "A header is missing.");
  if (!shopDomain.test(shop)) return refused(400, "The shop is malformed.");
  const webhook = webhooks.get(topic);
  if (!webhook) return refused(404, "The app does not take this topic.");
  const payload = parsed(raw);
  if (!payload) return refused(400, "The body is not a JSON object.");
  const foreign = naming.some((field) => field in payload && !names(payload[field], shop));
  if (foreign || (webhook.shopIn && !(webhook.shopIn in payload)))
    return refused(401, "The body is not of this shop.");
  const triggered = Date.parse(header("triggered-at"));
  const triggeredAt = Number.isNaN(triggered) ? new Date() : new Date(triggered);
  return { webhook, delivery: { shop, topic, payload, triggeredAt }, id };
}

function names(field: unknown, shop: string): boolean {
  return typeof field === "string" && field.toLowerCase() === shop;
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

function refused(status: Refusal["refused"], why: string): Refusal {
  return { refused: status, why };
}
