import type { IdTokens } from "./id-token.ts";

/**
 * Makes `fetch` send a session token with every request to the app's own origin, ask once more with a new
 * token when the app says the token was not good, and follow the app when it wants another page opened.
 */
export function installFetch(tokens: IdTokens): void {
  const plainFetch = window.fetch.bind(window);
  window.fetch = async function fetchWithToken(input, init) {
    const address = new URL(input instanceof Request ? input.url : String(input), location.href);
    if (address.origin !== location.origin) return plainFetch(input, init);

    const request = new Request(input, init);
    if (request.headers.has("Authorization")) return plainFetch(request);
    const again = request.clone();
    const reply = await plainFetch(withToken(request, await tokens.get()));
    if (reply.headers.get("X-Shopify-Retry-Invalid-Session-Request") === "1") {
      return plainFetch(withToken(again, await tokens.get({ fresh: true })));
    }
    const elsewhere = reply.headers.get("X-Shopify-API-Request-Failure-Reauthorize-Url");
    if (elsewhere) window.open(elsewhere, "_top");
    return reply;
  };
}

function withToken(request: Request, token: string): Request {
  const headers = new Headers(request.headers);
  headers.set("Authorization", `Bearer ${token}`);
  headers.set("X-Requested-With", "XMLHttpRequest");
  return new Request(request, { headers });
}
