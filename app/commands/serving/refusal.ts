import type { IncomingMessage } from "node:http";

export type Refusal = { status: 400 | 405 | 414; why: string };

/** What pages, forms and webhooks use; the rest has no meaning here, and some of it no `Request` can be made of. */
const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const host = /^(?:[a-z0-9](?:[a-z0-9._-]{0,252})|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/** A session token takes about a thousand characters, what a page asks for the rest. */
const longestTarget = 8_192;

/**
 * Why a request is not taken at all: its address or host is none that a browser, Shopify or a proxy in front of us
 * sends, so that nothing behind has to expect it. Null for an ordinary one.
 */
export function refusalOf({ method = "", url = "", headers }: IncomingMessage): Refusal | null {
  if (!methods.includes(method)) return { status: 405, why: "This method is not taken here." };
  if (url.length > longestTarget) return { status: 414, why: "The address is too long." };
  if (headers.host !== undefined && !host.test(headers.host))
    return { status: 400, why: "The host is malformed." };
  // “//somewhere” and whole addresses name another server than this one.
  if (!/^\/(?!\/)[\x21-\x7e]*$/.test(url)) return { status: 400, why: "The address is malformed." };
  return isReadable(url) ? null : { status: 400, why: "The address is malformed." };
}

/** Every part of the path can be decoded, and holds no NUL and no backslash then. */
function isReadable(url: string): boolean {
  const [path = ""] = url.split(/[?#]/);
  try {
    return !/[\0\\]/.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}
