import "@shopify/shopify-app-remix/adapters/node";
import { ApiVersion, AppDistribution, LogSeverity, shopifyApp } from "@shopify/shopify-app-remix/server";
import { PrismaSessionStorage } from "@shopify/shopify-app-session-storage-prisma";
import { prisma } from "./db.server";
import { env } from "./env.server";
import { adminApi, type AdminApi } from "./facts/admin-api.server";
import { refuseMalformed } from "./refuse-malformed";
import { recordInstall } from "./records/shops.server";

const { SHOPIFY_API_KEY: apiKey, SHOPIFY_API_SECRET: apiSecretKey, SHOPIFY_APP_URL: appUrl } = env();

const shopify = shopifyApp({
  apiKey,
  apiSecretKey,
  appUrl,
  apiVersion: ApiVersion.October26,
  authPathPrefix: "/auth",
  distribution: AppDistribution.AppStore,
  sessionStorage: new PrismaSessionStorage(prisma),
  // Below "info" the library prints tokens.
  logger: { level: LogSeverity.Warning },
  future: { unstable_newEmbeddedAuthStrategy: true, expiringOfflineAccessTokens: true },
  hooks: {
    // Runs again for every new token, and in every process: it must be idempotent.
    afterAuth: ({ session }) => recordInstall(session.shop),
  },
});

export const { unauthenticated, addDocumentResponseHeaders } = shopify;

/** Signs a request in. Malformed parameters are refused with 400 before the library sees them. */
export const authenticate = {
  admin(request: Request) {
    refuseMalformed(new URL(request.url), new URL(appUrl).origin);
    return shopify.authenticate.admin(request);
  },
};

/**
 * A store's Admin API by its stored offline sign-in, refreshed when it is about to expire.
 * Throws SessionNotFoundError for a store that has not installed the app.
 */
export async function adminApiOf(shop: string): Promise<AdminApi> {
  const { session } = await unauthenticated.admin(shop);
  return adminApi(`https://${shop}`, session.accessToken ?? "");
}
