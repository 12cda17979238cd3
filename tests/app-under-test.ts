import { createRequestHandler } from "@remix-run/node";
import { getGlobalDispatcher, setGlobalDispatcher } from "undici";
import { inject } from "vitest";
import { answering } from "~/commands/answering";
import { sayingOutages } from "~/commands/outage";
import { inTurns } from "~/limits/admit.server";
import { appOrigin } from "./app-environment.ts";
import { watchConsole } from "./console-watch.ts";
import { launchAddress } from "./local-shopify/launch.ts";
import { towardsLocalShopify } from "./local-shopify/outgoing.ts";
import type { SessionTokenOverrides } from "./local-shopify/sign-in/session-token.ts";
import { startLocalShopify } from "./local-shopify/start.ts";
import { allStores } from "./local-shopify/stores/index.ts";
import { signWebhook } from "./local-shopify/webhooks/deliver.ts";
import { serverBuild } from "./server-build.ts";

/** What a browser sends; the library turns bots away. */
const browser =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36";

type Asking = RequestInit & {
  /** The store whose admin asks; `typical` when not given. */
  store?: string;
  /** Makes the session token of the request wrong in some way. */
  token?: SessionTokenOverrides;
};

export type AppUnderTest = Awaited<ReturnType<typeof startAppUnderTest>>;

/**
 * The whole app with its routes, its database and its job queue in this process, and a local Shopify around it. Once in
 * a test file, at the top; with `inTurns` it limits what one store may ask for, `asServed` it has all that the server puts
 * before it; `stop` throws when a secret or token was written to the console in the meantime.
 */
export async function startAppUnderTest(options: { inTurns?: boolean; asServed?: boolean } = {}) {
  const local = await startLocalShopify({
    stores: ["typical", "well-run", "brand-new", "few-permissions", "hostile"].map(
      (name) => (now: Date) => named(allStores(now), name),
    ),
  });
  const direct = getGlobalDispatcher();
  setGlobalDispatcher(towardsLocalShopify(`http://127.0.0.1:${local.port}`));
  const consoleWatch = watchConsole(
    local.app.apiSecret,
    ...(process.env.ENCRYPTION_KEY ? [process.env.ENCRYPTION_KEY] : []),
  );
  const build = await serverBuild(inject("routes"));
  const handler = createRequestHandler(sayingOutages(build), "production");
  // It reads the environment as soon as it is imported, which a test may still have to change.
  const { appHandler } = await import("~/commands/serving/app-handler");
  const handle = options.asServed
    ? appHandler(build, appOrigin)
    : answering(options.inTurns ? inTurns(handler) : handler, appOrigin);
  const { prisma, database } = await import("~/db.server");
  const { stopJobs } = await import("~/jobs/queue.server");

  let closed = false;

  /** Any request, as it stands. */
  function send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (!headers.has("user-agent")) headers.set("user-agent", browser);
    return handle(new Request(new URL(path, appOrigin), { ...init, headers }));
  }

  /** A browser that opens an address: it asks for a document. */
  function load(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set("accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    return send(path, { ...init, headers });
  }

  return {
    local,
    prisma,
    send,
    load,
    /** The domain of a store by its short name. */
    shop: (store: string) => local.store(store).domain,
    /** Opens a page in the admin's frame: a document request with what Shopify adds to the address. */
    async open(path: string, { store = "typical", token = {}, ...init }: Asking = {}): Promise<Response> {
      const idToken = await local.sessionToken(store, token);
      const shop = local.store(store).domain;
      const address = launchAddress({ app: local.app, appOrigin, shop, path, idToken, now: new Date() });
      return load(address, init);
    },
    /** Asks from within a page: with the session token in the header, as App Bridge sends it. */
    async fetch(path: string, { store = "typical", token = {}, ...init }: Asking = {}): Promise<Response> {
      const headers = new Headers(init.headers);
      headers.set("authorization", `Bearer ${await local.sessionToken(store, token)}`);
      return send(path, { ...init, headers });
    },
    /** A webhook as Shopify signs it; a header given as null is left out. */
    deliver(
      topic: string,
      payload: unknown,
      { store = "typical", headers = {}, body = JSON.stringify(payload) }: Delivering = {},
    ): Promise<Response> {
      const all = new Headers({
        "content-type": "application/json",
        "user-agent": "Shopify-Captain-Hook",
        "x-shopify-topic": topic,
        "x-shopify-hmac-sha256": signWebhook(body, local.app.apiSecret),
        "x-shopify-shop-domain": local.store(store).domain,
        "x-shopify-api-version": local.app.webhookApiVersion,
        "x-shopify-webhook-id": crypto.randomUUID(),
        "x-shopify-event-id": crypto.randomUUID(),
        "x-shopify-triggered-at": new Date().toISOString(),
      });
      for (const [name, value] of Object.entries(headers)) {
        if (value === null) all.delete(name);
        else all.set(name, value);
      }
      return send("/webhooks", { method: "POST", headers: all, body });
    },
    /** What was written to the console so far. */
    said: () => consoleWatch.lines,
    /** Ends what the app does beside answering, and closes its database. */
    async close(): Promise<void> {
      if (closed) return;
      closed = true;
      await stopJobs();
      await database.close();
    },
    async stop(): Promise<void> {
      await this.close();
      await local.stop();
      setGlobalDispatcher(direct);
      consoleWatch.stop();
    },
  };
}

type Delivering = { store?: string; headers?: { [name: string]: string | null }; body?: string };

function named(stores: ReturnType<typeof allStores>, name: string) {
  const found = stores.find(({ domain }) => domain === `${name}.myshopify.com`);
  if (!found) throw new Error(`There is no store “${name}”.`);
  return found;
}
