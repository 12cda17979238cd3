import express from "express";
import { adminPageModule, appBridgeScript } from "../browser-code.ts";
import { ChangeRefused } from "../changes/change.ts";
import { makeChange, offeredChanges } from "../changes/index.ts";
import { setScopes } from "../changes/permissions.ts";
import { launchAddress } from "../launch.ts";
import { storeNamed } from "../platform.ts";
import type { Platform } from "../platform.ts";
import { describeScope } from "../running-store.ts";
import type { RunningStore } from "../running-store.ts";
import { faultyOverrides, sessionToken } from "../sign-in/session-token.ts";
import { adminDocument } from "./document.ts";

const stylesheet = new URL("admin.css", import.meta.url).pathname;

/** The admin page and what it asks for. `/local/…` is the local Shopify's own, for its panel and for tests. */
export function adminRoutes(platform: Platform): express.Router {
  const router = express.Router();
  const home = (store: string) => `/store/${store}/apps/${platform.app.handle}`;
  const preferred = storeNamed(platform, "typical") ?? platform.stores[0];

  router.get("/", (_request, response) => {
    response.redirect(home(preferred?.handle ?? ""));
  });
  router.get("/app-bridge.js", async (_request, response) => {
    response
      .type("text/javascript")
      .set("Cache-Control", "no-cache")
      .send(await appBridgeScript());
  });
  router.get("/admin-page/admin.css", (_request, response) => {
    response.sendFile(stylesheet);
  });
  router.get("/admin-page/:name.ts", async (request, response) => {
    const code = await adminPageModule(request.params.name);
    if (code === null) response.sendStatus(404);
    else response.type("text/javascript").set("Cache-Control", "no-cache").send(code);
  });
  router.get("/favicon.ico", (_request, response) => {
    response.sendStatus(204);
  });

  router.get("/store/:store", (request, response) => {
    response.redirect(home(request.params.store));
  });
  router.get("/store/:store/*rest", (request, response) => {
    const store = storeNamed(platform, request.params.store);
    if (store === undefined) {
      response.status(404).type("html").send(unknownStore(platform, home));
      return;
    }
    response.type("html").set("Cache-Control", "no-store").send(adminDocument(platform, store));
  });

  router.use("/local", localRoutes(platform));
  router.use((_request, response) => {
    response.status(404).type("text/plain").send("The local admin has no such page.\n");
  });
  return router;
}

function localRoutes(platform: Platform): express.Router {
  const router = express.Router();
  router.use(express.json());
  // Another page in the browser, the app included, must not change the store behind the merchant's back.
  router.use((request, response, next) => {
    const origin = request.get("Origin");
    if (origin !== undefined && new URL(origin).host !== request.get("Host")) response.sendStatus(403);
    else next();
  });
  router.param("store", (_request, response, next, name: string) => {
    const store = storeNamed(platform, name);
    if (store === undefined) {
      response.status(404).json({ error: `There is no store “${name}”.` });
      return;
    }
    response.locals.store = store;
    next();
  });

  router.get("/stores", (_request, response) => {
    response.json(platform.stores.map((store) => describeStore(store)));
  });
  router.get("/stores/:store", (_request, response) => {
    const store = storeOf(response);
    const deliveries = platform.webhooks.log.filter((delivery) => delivery.shop === store.domain).slice(-30);
    response.json({
      ...describeStore(store),
      changes: offeredChanges({ store, platform }),
      webhooks: deliveries
        .reverse()
        .map(({ topic, triggeredAt, state, attempts }) => ({ topic, triggeredAt, state, attempts })),
    });
  });
  router.post("/stores/:store/changes/:name", async (request, response) => {
    const store = storeOf(response);
    const { value } = (request.body ?? {}) as { value?: unknown };
    try {
      const says = await makeChange(
        { store, platform },
        request.params.name,
        value === undefined ? undefined : String(value),
      );
      response.json({ says, revision: store.revision });
    } catch (error) {
      if (!(error instanceof ChangeRefused)) throw error;
      response.status(422).json({ error: error.message });
    }
  });
  router.post("/stores/:store/session-token", async (_request, response) => {
    const store = storeOf(response);
    if (!store.installed) response.status(409).json({ error: "The app is not installed." });
    else response.json({ token: await currentToken(platform, store) });
  });
  router.post("/stores/:store/launch", async (request, response) => {
    const store = storeOf(response);
    const { path } = (request.body ?? {}) as { path?: unknown };
    const appOrigin = `http://127.0.0.1:${(request.get("Host") ?? "").split(":")[1] ?? "80"}`;
    const wanted = typeof path === "string" && /^\/(?![/\\])/.test(path) ? path : "/app";
    const idToken = await currentToken(platform, store);
    const now = platform.now();
    response.json({
      url: launchAddress({ app: platform.app, appOrigin, shop: store.domain, path: wanted, idToken, now }),
    });
  });
  router.get("/stores/:store/scopes", (_request, response) => {
    response.json(scopesDetail(platform, storeOf(response)));
  });
  router.post("/stores/:store/scopes/:verb", async (request, response) => {
    const store = storeOf(response);
    const { verb } = request.params;
    const { scopes } = (request.body ?? {}) as { scopes?: unknown };
    const wanted = Array.isArray(scopes) ? scopes.map(String) : [];
    const strange = wanted.find((scope) => !platform.app.optionalScopes.includes(scope));
    if ((verb !== "grant" && verb !== "revoke") || wanted.length === 0 || strange !== undefined) {
      const why =
        strange === undefined
          ? "Name scopes to grant or revoke."
          : `“${strange}” is not an optional scope of the app.`;
      response.status(422).json({ error: why });
      return;
    }
    await setScopes({ store, platform }, wanted, verb === "grant");
    response.json(scopesDetail(platform, store));
  });
  return router;
}

/** The store of the request's path, put there by `router.param`. */
function storeOf(response: express.Response): RunningStore {
  return response.locals.store as RunningStore;
}

function currentToken(platform: Platform, store: RunningStore): Promise<string> {
  return sessionToken(platform.app, store.domain, faultyOverrides(platform.signInFaults), platform.now());
}

export function scopesDetail(
  platform: Platform,
  store: RunningStore,
): { granted: string[]; required: string[]; optional: string[] } {
  return {
    granted: store.grantedScopes(),
    required: platform.app.requiredScopes,
    optional: platform.app.optionalScopes,
  };
}

function describeStore(store: RunningStore): { [field: string]: unknown } {
  const { shop } = store.store.data;
  return {
    handle: store.handle,
    domain: store.domain,
    name: shop.name,
    installed: store.installed,
    revision: store.revision,
    scopes: store.grantedScopes().map((scope) => ({ scope, says: describeScope(scope) })),
  };
}

function unknownStore(platform: Platform, home: (store: string) => string): string {
  const links = platform.stores
    .map((store) => `<li><a href="${home(store.handle)}">${store.handle}</a></li>`)
    .join("");
  return `<!doctype html><html lang="en"><title>No such store</title><body style="font:16px/1.5 system-ui;margin:3rem">
<h1>There is no store of this name here.</h1><p>These are the stores of the local Shopify:</p><ul>${links}</ul></body></html>`;
}
