import type { LoaderFunctionArgs } from "@remix-run/node";
import { openStream } from "~/limits/admit.server";
import { followScan } from "~/shop/follow-scan.server";
import { authenticate } from "~/shopify.server";

/** Anything else was never the id of a scan. */
const scanId = /^[a-z0-9]{8,64}$/;

/** GET streams a scan's progress, one JSON object a line, until the scan ends or the reader leaves. */
export async function loader({ request, params: { id = "" } }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  const lines = scanId.test(id) ? await followScan(session.shop, id, request.signal) : null;
  if (!lines) return new Response("There is no such scan.", { status: 404 });
  const close = openStream(session.shop);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(stream) {
      const { done, value } = await lines.next().catch((error: unknown) => {
        close();
        throw error;
      });
      if (done) {
        close();
        stream.close();
      } else stream.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
    },
    async cancel() {
      close();
      await lines.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "application/x-ndjson",
      // Compression in between would hold lines back until it has enough of them.
      "cache-control": "no-store, no-transform",
    },
  });
}

export { headers } from "~/route-headers.server";
