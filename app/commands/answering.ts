/** What answers a request; Remix's handler, say. */
type Handler = (request: Request) => Promise<Response>;

/**
 * Where the app is reached, whatever a proxy in front of it makes of the Host header: the listener builds the
 * addresses of requests from it.
 */
export function ownAddress(appUrl: string): { protocol: string; host: string } {
  const { protocol, host } = new URL(appUrl);
  return { protocol, host };
}

/** What every reply carries that says nothing else: its type is as it says, its address stays here, nobody keeps it. */
const everyReply = {
  "x-content-type-options": "nosniff",
  // The address of a page carries a session token: other sites get the origin alone.
  "referrer-policy": "strict-origin-when-cross-origin",
  "cache-control": "no-store",
};

/** Pages are read, forms are posted; a preflight asks who may. An action would take the others for a form's POST. */
const methods = ["GET", "HEAD", "POST", "OPTIONS"];

const sessionToken = /eyJ[\w-]+\.[\w-]/;

/**
 * Answers requests under the app's own name, with the headers that every reply needs. A form that another site sent
 * is refused with 403; a session token shows that it came from our own page.
 */
export function answering(handle: Handler, appUrl: string): Handler {
  const own = new URL(appUrl);
  return async function answer(request) {
    const { pathname } = new URL(request.url);
    // No path of ours holds a session token, and error pages repeat the path they are about.
    const reply = sessionToken.test(pathname)
      ? new Response("There is no such page.", { status: 404 })
      : !methods.includes(request.method)
        ? new Response("This method is not taken here.", {
            status: 405,
            headers: { allow: methods.join(", ") },
          })
        : sentByAnother(request, own)
          ? new Response("This was sent from another site.", { status: 403 })
          : pathname.startsWith("/assets/")
            ? goneScript(pathname)
            : await handle(underOwnName(request, own));
    const headers = new Headers(reply.headers);
    for (const [name, value] of Object.entries(everyReply)) if (!headers.has(name)) headers.set(name, value);
    return new Response(reply.body, { status: reply.status, statusText: reply.statusText, headers });
  };
}

function sentByAnother({ method, headers }: Request, own: URL): boolean {
  const origin = headers.get("origin");
  if (method === "GET" || origin === null || origin === own.origin) return false;
  if (!URL.canParse(origin)) return true;
  return method !== "HEAD" && method !== "OPTIONS" && !headers.has("authorization");
}

/**
 * Remix compares a form's origin with the Host header, which is the proxy's, and fails with 500 where they differ.
 * Who may send was decided above.
 */
function underOwnName(request: Request, own: URL): Request {
  const origin = request.headers.get("origin") ?? "";
  request.headers.set("host", own.host);
  request.headers.set("x-forwarded-host", URL.canParse(origin) ? new URL(origin).host : own.host);
  return request;
}

/**
 * A script that this build does not have: a page of an earlier build asks for it, on its way to somewhere else or for
 * a part of itself. Where that page has come alive, it is opened anew at the place it was going to, from this build.
 */
function goneScript(pathname: string): Response {
  if (!pathname.endsWith(".js")) return new Response("There is no such file.", { status: 404 });
  return new Response(openAnew, { headers: { "content-type": "text/javascript; charset=utf-8" } });
}

const openAnew = `const router = globalThis.__remixRouter;
if (!router) throw new Error("This page is of an earlier build: reload it.");
const to = router.state.navigation.location;
if (to) location.assign(to.pathname + to.search + to.hash);
else location.reload();
await new Promise(() => undefined);
`;
