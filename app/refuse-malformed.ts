/** A store's permanent domain. */
export const shopDomain = /^[a-z0-9][a-z0-9-]*\.myshopify\.com$/i;
const adminHost = /^(admin\.shopify\.com\/store\/[a-z0-9-]+|[a-z0-9][a-z0-9-]*\.myshopify\.com\/admin)\/?$/i;
const token = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * Throws a 400 for sign-in parameters that no admin sends. The library writes `shop` into a security header as it
 * comes, and would lead the way out of the frame anywhere, so neither may get there malformed.
 */
export function refuseMalformed(url: URL, appOrigin: string): void {
  const given = (name: string) => url.searchParams.getAll(name);
  const checks: [string, (value: string) => boolean][] = [
    ["shop", (value) => shopDomain.test(value)],
    ["host", (value) => adminHost.test(decoded(value))],
    ["id_token", (value) => token.test(value)],
    ["exitIframe", (value) => leadsHome(value, appOrigin)],
    ["shopify-reload", (value) => leadsHome(value, appOrigin)],
  ];
  for (const [name, holds] of checks) {
    const values = given(name);
    if (values.length > 1 || values.some((value) => !holds(value))) {
      throw new Response(`The parameter ${name} is malformed.`, {
        status: 400,
        headers: { "content-type": "text/plain" },
      });
    }
  }
}

const formTypes = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)(?:;|$)/i;

/** Throws a 415 for a body of another type than a form's: pages of ours send nothing else. */
export function refuseOtherTypes({ headers }: Request): void {
  const type = headers.get("content-type");
  if (type === null || formTypes.test(type.trim())) return;
  throw new Response("Only forms are taken here.", {
    status: 415,
    headers: {
      "content-type": "text/plain",
      "accept-post": "application/x-www-form-urlencoded, multipart/form-data",
    },
  });
}

function decoded(base64: string): string {
  try {
    return atob(base64.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return "";
  }
}

/** Only to the app itself, Shopify's admin, or a store's own admin. Browsers read a backslash as a slash. */
function leadsHome(value: string, appOrigin: string): boolean {
  if (value.includes("\\")) return false;
  if (!URL.canParse(value, appOrigin)) return false;
  const target = new URL(value, appOrigin);
  if (target.origin === appOrigin) return true;
  if (target.protocol !== "https:" || target.username || target.port) return false;
  return (
    target.host === "admin.shopify.com" ||
    (shopDomain.test(target.host) && /^\/admin(\/|$)/.test(target.pathname))
  );
}
