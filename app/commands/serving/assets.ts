import type { IncomingMessage, ServerResponse } from "node:http";
import serveStatic from "serve-static";

const year = 31_536_000;

/** Names under /assets change with their content. */
export function isHashed(path: string): boolean {
  return path.startsWith("/assets/");
}

/**
 * Serves the files of a folder, and hands on what names none. Ranges are not offered: no file of ours is large, and a
 * request for one is answered with the whole.
 */
export function assets(folder: string) {
  const files = serveStatic(folder, {
    acceptRanges: false,
    cacheControl: false,
    index: false,
    redirect: false,
    setHeaders(response) {
      const { url = "" } = response.req;
      const kept = isHashed(url) ? `public, max-age=${year}, immutable` : "public, max-age=3600";
      response.setHeader("cache-control", kept);
      response.setHeader("x-content-type-options", "nosniff");
    },
  });
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) =>
    files(request as never, response as never, next);
}
