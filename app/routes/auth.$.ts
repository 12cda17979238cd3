import type { LoaderFunctionArgs } from "@remix-run/node";
import { env } from "~/env.server";
import { refuseMalformed } from "~/refuse-malformed";
import { signInAgain } from "~/sign-in/again";
import { authenticate } from "~/shopify.server";

/**
 * The library's own addresses. Its way out of the frame is the library's; its other pages, which fetch a session token
 * or ask for the store's name, are one page here, which works without a store in the address.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const { origin } = new URL(env().SHOPIFY_APP_URL);
  const address = new URL(request.url);
  refuseMalformed(address, origin);
  if (address.pathname === "/auth/exit-iframe") return leaveFrame(request);
  throw signInAgain(request, origin, address.searchParams.get("shopify-reload") ?? "/app");
}

/** The library throws its page, and an error for a target that it does not like. */
async function leaveFrame(request: Request): Promise<never> {
  try {
    await authenticate.admin(request);
  } catch (thrown) {
    if (thrown instanceof Response) throw thrown;
  }
  throw new Response("The parameter exitIframe leads nowhere.", {
    status: 400,
    headers: { "content-type": "text/plain" },
  });
}

export { headers } from "~/route-headers.server";
