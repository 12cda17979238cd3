import { shopDomain } from "../refuse-malformed";

/**
 * Whether a token of the request names something else than a store as its destination: the library would take it for
 * an address, and stumble. A token that cannot be read is left to the library, which refuses it.
 */
export function namesNoStore(request: Request): boolean {
  const inHeader = request.headers.get("authorization")?.replace("Bearer ", "");
  const inAddress = new URL(request.url).searchParams.get("id_token");
  return [inHeader, inAddress].some((token) => token && !isOfStore(token));
}

function isOfStore(token: string): boolean {
  const [, payload = ""] = token.split(".");
  let claims: unknown;
  try {
    claims = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
  } catch {
    return true;
  }
  const dest = typeof claims === "object" && claims !== null && "dest" in claims ? claims.dest : null;
  return typeof dest === "string" && dest.startsWith("https://") && shopDomain.test(dest.slice(8));
}
