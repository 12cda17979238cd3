import type { ActionFunctionArgs } from "@remix-run/node";
import { env } from "~/env.server";
import { recordDealtWith, wasDealtWith } from "~/records/deliveries.server";
import { webhooks } from "~/webhooks";
import { verifyDelivery } from "~/webhooks/verify.server";

/** Where Shopify delivers webhooks: verified, taken once, then handed to the topic's own file. */
export async function action({ request }: ActionFunctionArgs) {
  const verified = await verifyDelivery(request, env().SHOPIFY_API_SECRET, webhooks);
  if ("refused" in verified) return new Response(verified.why, { status: verified.refused });
  const { webhook, delivery, id } = verified;
  const receipt = { shop: delivery.shop, topic: delivery.topic, id };
  if (await wasDealtWith(receipt)) return new Response(null, { status: 200 });
  const taken = webhook.take(delivery);
  if (!taken) return new Response("The body is not what this topic sends.", { status: 400 });
  await taken;
  await recordDealtWith(receipt, new Date());
  return new Response(null, { status: 200 });
}

export function loader() {
  return new Response("Only POST is taken here.", { status: 405, headers: { allow: "POST" } });
}
