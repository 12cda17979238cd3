import { createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { PassThrough } from "node:stream";
import { renderToPipeableStream } from "react-dom/server";
import { env, shopifysAppBridge } from "./env.server";
import { keepable, withoutSecrets } from "./secrets/hide";
import { addDocumentResponseHeaders } from "./shopify.server";
import { startProcess } from "./start.server";

await startProcess();

/** A page that is still streaming after this many milliseconds is cut off. */
export const streamTimeout = 5_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
) {
  addDocumentResponseHeaders(request, headers);
  // The library asks browsers to load Shopify's own script early; where another one stands in, that is wasted.
  if (env().APP_BRIDGE_URL !== shopifysAppBridge) headers.delete("Link");
  const whole = isbot(request.headers.get("user-agent") ?? "");
  return new Promise<Response>((resolve, reject) => {
    let shellReady = false;
    const { pipe, abort } = renderToPipeableStream(<RemixServer context={context} url={request.url} />, {
      [whole ? "onAllReady" : "onShellReady"]() {
        shellReady = true;
        const body = new PassThrough();
        headers.set("Content-Type", "text/html");
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
        pipe(body);
      },
      onShellError: reject,
      onError(error: unknown) {
        status = 500;
        if (shellReady) console.error(keepable(error).message);
      },
    });
    setTimeout(abort, streamTimeout + 1_000);
  });
}

/** Errors are logged by name and message: a request or a Response in a log could carry a token. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (request.signal.aborted || error instanceof Response) return;
  const { pathname } = new URL(request.url);
  const { name, message } = keepable(error);
  console.error(`${request.method} ${withoutSecrets(pathname)} failed: ${name}: ${message}`);
}
