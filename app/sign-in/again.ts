import { redirect } from "@remix-run/node";

/** The page that signs a merchant in again; see page.ts. */
export const signInPath = "/auth/sign-in";

/** What Shopify adds to an address to open it in a frame: no part of the page's own address. */
const launchParameters = [
  ...["appLoadId", "embedded", "hmac", "host", "id_token", "link_source", "locale", "protocol"],
  ...["session", "shop", "shopify-reload", "timestamp"],
];

/**
 * The page an address leads to, as a path with its own parameters: `/app/gaps?state=open`. Null for whatever is not
 * an address inside the app; nothing else may be opened after a sign-in.
 */
export function ownPage(address: string, appOrigin: string): string | null {
  if (!URL.canParse(address, appOrigin)) return null;
  const { origin, pathname, searchParams } = new URL(address, appOrigin);
  if (origin !== appOrigin || !/^\/app(\/|$)/.test(pathname)) return null;
  for (const name of launchParameters) searchParams.delete(name);
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
}

/**
 * What a request gets that is not signed in. A browser that opens a page goes to the page that signs in again and from
 * there back to where it was, or to `to`; whatever else asks is refused with 401. The request's sign-in parameters
 * have been checked.
 */
export function signInAgain(request: Request, appOrigin: string, to = cameFrom(request)): Response {
  if (!isDocument(request))
    return new Response("This needs a session token.", {
      status: 401,
      headers: { "content-type": "text/plain" },
    });
  const { searchParams } = new URL(request.url);
  const kept = new URLSearchParams({ to: ownPage(to, appOrigin) ?? "/app" });
  for (const name of ["shop", "host"]) {
    const value = searchParams.get(name);
    if (value) kept.set(name, value);
  }
  return redirect(`${signInPath}?${kept}`);
}

/** The address a browser asks for; a form that it sent without a script belongs to the page before. */
function cameFrom({ method, url, headers }: Request): string {
  return method === "GET" || method === "HEAD" ? url : (headers.get("referer") ?? "");
}

/** Only a browser that opens a page asks for HTML by name. */
function isDocument({ headers }: Request): boolean {
  return !headers.has("authorization") && (headers.get("accept") ?? "").includes("text/html");
}
