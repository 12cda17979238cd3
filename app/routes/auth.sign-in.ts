import type { LoaderFunctionArgs } from "@remix-run/node";
import { env } from "~/env.server";
import { refuseMalformed } from "~/refuse-malformed";
import { ownPage } from "~/sign-in/again";
import { frameOf, signInPage } from "~/sign-in/page";
import { authenticate } from "~/shopify.server";

/**
 * Signs in again when an address came without a good session token, and goes on to `to`. The page itself asks here
 * whether its new token is good.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  if (request.headers.has("authorization")) {
    const { session } = await authenticate.admin(request);
    return Response.json(frameOf(session.shop));
  }
  const { SHOPIFY_APP_URL, SHOPIFY_API_KEY: apiKey, APP_BRIDGE_URL: appBridge } = env();
  const [address, { origin }] = [new URL(request.url), new URL(SHOPIFY_APP_URL)];
  refuseMalformed(address, origin);
  const to = ownPage(address.searchParams.get("to") ?? "/app", origin);
  if (to === null) throw new Response("The parameter to leads out of the app.", { status: 400 });
  return signInPage({ to, apiKey, appBridge, shop: address.searchParams.get("shop") });
}

export { headers } from "~/route-headers.server";
