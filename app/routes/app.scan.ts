import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { startScan } from "~/shop/follow-scan.server";
import { authenticate } from "~/shopify.server";

/** POST starts reading the store; two starts at once are one scan. */
export async function action({ request }: ActionFunctionArgs) {
  const { session } = await authenticate.admin(request);
  if (request.method !== "POST") return onlyPost();
  return Response.json({ id: await startScan(session.shop, new Date()) });
}

export async function loader({ request }: LoaderFunctionArgs) {
  await authenticate.admin(request);
  return onlyPost();
}

function onlyPost(): Response {
  return new Response("Only POST is taken here.", { status: 405, headers: { allow: "POST" } });
}

export { headers } from "~/route-headers.server";
