import { jwtVerify } from "jose";
import { env } from "../env.server.ts";
import { shopDomain } from "../refuse-malformed.ts";
import { kindOf } from "./kinds.ts";
import type { LaneName } from "./lanes.ts";

/** Who sends a request, as far as it shows before anything is done about it: `shop` is empty for all but stores. */
export type Asker = { lane: LaneName; shop: string };

const { SHOPIFY_API_KEY: audience, SHOPIFY_API_SECRET: secret } = env();
const key = new TextEncoder().encode(secret);

/**
 * The store whose admin sends a request, by its session token, or what else it may be. This decides only with whom the
 * request waits: it is no sign-in. Proxies stand in front of us, so an address tells nobody from anybody.
 */
export async function askerOf(request: Request): Promise<Asker> {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname === "/webhooks") return { lane: "webhooks", shop: "" };
  if (pathname === "/healthz") return { lane: "health", shop: "" };
  const [, bearer] = /^Bearer (\S+)$/.exec(request.headers.get("authorization") ?? "") ?? [];
  const shop = await shopOf(bearer ?? searchParams.get("id_token"));
  if (!shop) return { lane: "anyone", shop: "" };
  const kind = kindOf(request.method, pathname.replace(/\.data$/, ""));
  return { lane: kind === "check" || kind === "scan" || kind === "stream" ? "reading" : "shop", shop };
}

async function shopOf(token: string | null): Promise<string | null> {
  if (!token) return null;
  try {
    const { payload } = await jwtVerify<{ dest?: unknown }>(token, key, {
      algorithms: ["HS256"],
      audience,
      clockTolerance: 10,
    });
    const { hostname } = new URL(String(payload.dest));
    return shopDomain.test(hostname) ? hostname : null;
  } catch {
    // Forged, expired or none at all: the sign-in answers what it has to.
    return null;
  }
}
