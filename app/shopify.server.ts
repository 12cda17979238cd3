import "@shopify/shopify-app-remix/adapters/node";
import { ApiVersion, AppDistribution, LogSeverity, shopifyApp } from "@shopify/shopify-app-remix/server";
import { prisma } from "./db.server";
import { env } from "./env.server";
import { adminApi, type AdminApi } from "./facts/admin-api.server";
import { admit, turnAway } from "./limits/admit.server";
import { refuseMalformed, refuseOtherTypes, shopDomain } from "./refuse-malformed";
import { recordInstall } from "./records/shops.server";
import { forgetSignIn } from "./records/sign-ins.server";
import { keyRing } from "./secrets/keys.server";
import { signInAgain } from "./sign-in/again";
import { namesNoStore } from "./sign-in/token";
import { SignIns } from "./sign-ins.server";

const { SHOPIFY_API_KEY: apiKey, SHOPIFY_API_SECRET: apiSecretKey, SHOPIFY_APP_URL: appUrl } = env();

const shopify = shopifyApp({
  apiKey,
  apiSecretKey,
  appUrl,
  apiVersion: ApiVersion.October26,
  authPathPrefix: "/auth",
  distribution: AppDistribution.AppStore,
  sessionStorage: new SignIns(prisma, keyRing),
  // Below "info" the library prints tokens.
  logger: { level: LogSeverity.Warning },
  future: { unstable_newEmbeddedAuthStrategy: true, expiringOfflineAccessTokens: true },
  hooks: {
    // Runs again for every new token, and in every process: it must be idempotent.
    afterAuth: ({ session }) => recordInstall(session.shop),
  },
});

const { unauthenticated } = shopify;

/**
 * Signs a request in. Malformed parameters are refused with 400 before the library sees them; so is the address of
 * another store than the one that is signed in. The library takes the store from the token's destination alone: a
 * token whose destination is no store, or whose issuer is another one, is refused with 401. Whoever opens a page
 * without a good token is led to sign in again.
 */
export const authenticate = {
  async admin(request: Request) {
    turnAway();
    const address = new URL(request.url);
    const { origin } = new URL(appUrl);
    refuseMalformed(address, origin);
    if (namesNoStore(request)) throw refused(401, "The session token names no store.");
    const signedIn = await shopify.authenticate.admin(request).catch((thrown: unknown) => {
      // The library redirects to pages that lose the way, or need a store's name in the address.
      throw thrown instanceof Response && thrown.headers.has("location")
        ? signInAgain(request, origin)
        : thrown;
    });
    const { session, sessionToken } = signedIn;
    if (sessionToken.iss !== `https://${session.shop}/admin`)
      throw refused(401, "The session token is mixed up.");
    const named = address.searchParams.get("shop");
    if (named && named.toLowerCase() !== session.shop) throw refused(400, "The address is of another store.");
    refuseOtherTypes(request);
    await admit(session.shop, request);
    return signedIn;
  },
};

function refused(status: 400 | 401, why: string): Response {
  return new Response(why, { status, headers: { "content-type": "text/plain" } });
}

/**
 * Lets the store that a page is of show it in a frame, and the admin, and nobody else: the library's own header
 * repeats the parameter as it came, and adds hosts that only Shopify's developers use.
 */
export function addDocumentResponseHeaders(request: Request, headers: Headers): void {
  shopify.addDocumentResponseHeaders(request, headers);
  const shop = new URL(request.url).searchParams.get("shop") ?? "";
  const ancestors = shopDomain.test(shop) ? `https://${shop} https://admin.shopify.com` : "'none'";
  headers.set("Content-Security-Policy", `frame-ancestors ${ancestors};`);
}

/**
 * A store's Admin API by its stored offline sign-in, refreshed when it is about to expire. A sign-in that Shopify no
 * longer accepts is forgotten, so that the merchant's next visit makes a new one.
 * Throws SessionNotFoundError for a store that has not installed the app.
 */
export async function adminApiOf(shop: string): Promise<AdminApi> {
  const { session } = await unauthenticated.admin(shop);
  const token = session.accessToken ?? "";
  const api = adminApi(`https://${shop}`, token);
  return async (body, signal) => {
    const reply = await api(body, signal);
    if (reply.status === 401) await forgetSignIn(shop, token);
    return reply;
  };
}
