import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { checkStore } from "~/shop/check-store.server";
import { checkReply } from "~/screens/checkpoint/check-store";
import { authenticate } from "~/shopify.server";
import { standingOf } from "~/shop/standing.server";

/** A check reads the store, so it is never the answer to a mere visit. */
export async function loader({ request }: LoaderFunctionArgs) {
  await authenticate.admin(request);
  return onlyPost();
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { session } = await authenticate.admin(request);
  if (request.method !== "POST") return onlyPost();
  const now = new Date();
  const before = await standingOf(session.shop);
  const result = await checkStore(session.shop, `${params.area}/${params.id}`, now);
  if (!result) return Response.json({ problem: "There is nothing by this name to check." }, { status: 404 });
  return Response.json(checkReply(result, now.toISOString(), before, await standingOf(session.shop)));
}

function onlyPost(): Response {
  return Response.json({ problem: "Only POST is taken here." }, { status: 405, headers: { allow: "POST" } });
}

export { headers } from "~/route-headers.server";
