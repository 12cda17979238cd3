import { createAdminApi } from "./admin-api/admin-api.ts";
import type { AdminApi } from "./admin-api/admin-api.ts";
import { FAULT_NAMES, FAULTS } from "./admin-api/faults.ts";
import type { FaultName } from "./admin-api/faults.ts";
import { handleAdminApi } from "./admin-api/http.ts";
import { readAppConfig } from "./app-config.ts";
import type { AppConfig } from "./app-config.ts";
import { makeChange } from "./changes/index.ts";
import type { ApiSettings, Platform } from "./platform.ts";
import { storeNamed } from "./platform.ts";
import { runStore } from "./running-store.ts";
import type { RunningStore } from "./running-store.ts";
import { listenOnLoopback, localHandler } from "./server.ts";
import type { AdminApiHandler } from "./server.ts";
import { createSignInFaults } from "./sign-in/faults.ts";
import { sessionToken } from "./sign-in/session-token.ts";
import type { SessionTokenOverrides } from "./sign-in/session-token.ts";
import { createTokens } from "./sign-in/tokens.ts";
import type { Store } from "./store.ts";
import { createWebhooks } from "./webhooks/deliver.ts";
import { bulkFinishPayload } from "./webhooks/payloads.ts";

/** A store, or what makes one in its first state at a moment. */
export type StoreSource = Store | ((now: Date) => Store);

export type LocalShopifyOptions = {
  /** 0, the default, takes a free port. */
  port?: number;
  stores: StoreSource[];
  /** What Shopify knows of the app; what is left out is read from `shopify.app.toml`. */
  app?: Partial<AppConfig>;
  /** Where the app really listens; can be told later with `connectApp`. */
  appTarget?: string;
  latencyMs?: number;
  /** A file that keeps access tokens, so that an app that remembers them is still signed in after a restart. */
  tokensFile?: string;
  now?: () => Date;
  /** Milliseconds before each repetition of a failed webhook. */
  webhookRetryDelaysMs?: number[];
};

export type LocalShopify = Awaited<ReturnType<typeof startLocalShopify>>;

/** Starts a Shopify on this machine around an app that may already run, or is connected later. */
export async function startLocalShopify(options: LocalShopifyOptions) {
  const now = options.now ?? (() => new Date());
  const app = readAppConfig(options.app);
  let appTarget = options.appTarget ?? null;
  const tokens = createTokens({ now, file: options.tokensFile });
  const stores = options.stores.map((source) =>
    runStore(() => ({ ...(typeof source === "function" ? source(now()) : source) }), app),
  );
  const webhooks = createWebhooks({
    app,
    appTarget: () => appTarget,
    now,
    retryDelaysMs: options.webhookRetryDelaysMs,
  });
  const adminApi = createAdminApi({
    app: {
      handle: app.handle,
      title: app.name,
      requiredScopes: app.requiredScopes,
      optionalScopes: app.optionalScopes,
    },
    latencyMs: options.latencyMs ?? 0,
    now: () => now().getTime(),
    onBulkFinish: ({ store: { domain }, operation }) =>
      void webhooks.send(domain, "bulk_operations/finish", bulkFinishPayload(operation)),
  });
  const platform: Platform = {
    app,
    stores,
    tokens,
    signInFaults: createSignInFaults(),
    webhooks,
    api: apiSettings(adminApi),
    now,
  };

  const answerAdminApi: AdminApiHandler = (request, response) => {
    const door = {
      api: adminApi,
      storeOf: (domain: string) => storeNamed(platform, domain)?.store,
      tokenOf: (token: string) => tokenHolder(platform, token),
    };
    handleAdminApi(request, response, door).then(
      (handled) => {
        if (!handled) response.writeHead(404).end();
      },
      (error: unknown) => {
        console.error(error);
        response.destroy();
      },
    );
  };
  const server = await listenOnLoopback(
    localHandler({ platform, adminApi: answerAdminApi, appTarget: () => appTarget }),
    options.port ?? 0,
  );

  /** The running store of a name (`typical`) or domain; throws when there is none. */
  function store(name: string): RunningStore {
    const found = storeNamed(platform, name);
    if (found === undefined) throw new Error(`The local Shopify has no store “${name}”.`);
    return found;
  }

  return {
    port: server.port,
    /** Shops and the Admin API, whatever the Host: the address for the preload and for `--origin`. */
    origin: `http://localhost:${server.port}`,
    adminOrigin: `http://localhost:${server.port}`,
    /** The app as the browser sees it: through the proxy. */
    appOrigin: `http://127.0.0.1:${server.port}`,
    app,
    stores,
    store,
    webhooks,
    tokens,
    /** The Admin API itself: its faults, its log of requests, its settings. */
    adminApi,
    signInFaults: platform.signInFaults,
    /** Says where the app really listens. */
    connectApp(target: string | null) {
      appTarget = target;
    },
    /** Makes a change of the panel's table; see `changes/`. */
    change(storeName: string, name: string, value?: string): Promise<string> {
      return makeChange({ store: store(storeName), platform }, name, value);
    },
    /** A session token for a store, correct unless told otherwise. */
    sessionToken(storeName: string, overrides: SessionTokenOverrides = {}): Promise<string> {
      return sessionToken(app, store(storeName).domain, overrides, now());
    },
    /** An access token as token exchange would give it, for requests past the app. */
    accessToken(storeName: string): string {
      return tokens.issueOffline(store(storeName).domain, { expiring: true }).accessToken;
    },
    async stop(): Promise<void> {
      webhooks.stop();
      await server.close();
    },
  };
}

/** Whose token it is and what it may read: a token of the app, or the fixed one of a custom app. */
function tokenHolder(platform: Platform, token: string): { domain: string; scopes: string[] } | undefined {
  const shop = platform.tokens.shopOf(token);
  const holder = platform.stores.find(
    (store) => store.domain === shop || store.store.access.customAppToken === token,
  );
  return holder && { domain: holder.domain, scopes: holder.grantedScopes() };
}

function apiSettings(adminApi: AdminApi): ApiSettings {
  return {
    get latencyMs() {
      return adminApi.settings.latencyMs;
    },
    set latencyMs(ms) {
      adminApi.settings.latencyMs = ms;
    },
    faultNames: FAULT_NAMES.map((name) => ({ name, says: `${name}: ${FAULTS[name].what}` })),
    addFault(fault, { shop, times }) {
      adminApi.faults.inject({ fault: fault as FaultName, store: shop, times });
    },
    clearFaults() {
      adminApi.faults.clear();
    },
  };
}
