import type { LoaderFunctionArgs } from "@remix-run/node";
import { authenticate } from "~/shopify.server";

/** The academy's search index. Its address names the version, so a browser keeps it for good. */
export async function loader({ request }: LoaderFunctionArgs) {
  await authenticate.admin(request);
  // Only here: nobody who does not search waits for it.
  const { file } = await import("virtual:academy-search");
  return new Response(file, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "private, max-age=31536000, immutable",
    },
  });
}

export { headers } from "~/route-headers.server";
