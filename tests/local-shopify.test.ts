import { execFile } from "node:child_process";
import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { IncomingHttpHeaders, Server, ServerResponse } from "node:http";
import { request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import "@shopify/shopify-api/adapters/node";
import { ApiVersion, LogSeverity, shopifyApi } from "@shopify/shopify-api";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { localKeys } from "./local-shopify/app-config.ts";
import { allowFrame } from "./local-shopify/app-proxy.ts";
import { ChangeRefused } from "./local-shopify/changes/change.ts";
import { changes } from "./local-shopify/changes/index.ts";
import { startLocalShopify } from "./local-shopify/start.ts";
import type { LocalShopify } from "./local-shopify/start.ts";
import { sessionToken } from "./local-shopify/sign-in/session-token.ts";
import type { Store, StoreNode } from "./local-shopify/store.ts";

const exchange = "urn:ietf:params:oauth:grant-type:token-exchange";
const offline = "urn:shopify:params:oauth:token-type:offline-access-token";
const shop = "corner.myshopify.com";

type Heard = { headers: IncomingHttpHeaders; body: string; path: string };

let local: LocalShopify;
let app: Server;
let heard: Heard[];
let appStatus: number[];
let clock: Date;

function corner(): Store {
  return {
    domain: shop,
    access: {
      plan: "standard",
      grantedOptionalScopes: [],
      withheldScopes: ["read_legal_policies"],
      protectedDataApproved: true,
      customAppToken: "shpat_local_corner",
    },
    data: {
      shop: { id: "gid://shopify/Shop/7", name: "Corner", email: "corner@example.com", shopPolicies: [] },
      onlineStore: { passwordProtection: { enabled: false } },
      themes: [{ id: "gid://shopify/OnlineStoreTheme/11", name: "Plain", role: "MAIN", files: [] }],
      products: [product(1, ["A bowl", null]), product(2, [null])],
    },
  };
}

function product(number: number, alts: (string | null)[]): StoreNode {
  const media = alts.map((alt, at) => ({
    __typename: "MediaImage",
    id: `gid://shopify/MediaImage/${number}${at}`,
    alt,
  }));
  return { id: `gid://shopify/Product/${number}`, title: `Bowl ${number}`, handle: `bowl-${number}`, media };
}

beforeEach(async () => {
  heard = [];
  appStatus = [];
  clock = new Date("2026-11-23T10:00:00Z");
  app = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (part: string) => (body += part));
    request.on("end", () => {
      heard.push({ headers: request.headers, body, path: request.url ?? "" });
      response.writeHead(appStatus.shift() ?? 200, {
        "Content-Security-Policy": "default-src 'self'; frame-ancestors https://admin.shopify.com;",
        "X-App": "untouched",
      });
      response.end(`you asked ${request.url}`);
    });
  });
  await new Promise<void>((resolve) => app.listen(0, "127.0.0.1", resolve));
  local = await startLocalShopify({
    stores: [corner],
    now: () => clock,
    appTarget: `http://127.0.0.1:${(app.address() as AddressInfo).port}`,
    webhookRetryDelaysMs: [5, 5],
    app: {
      requiredScopes: ["read_themes", "read_products", "read_legal_policies"],
      optionalScopes: ["read_orders"],
      subscriptions: [
        "themes/create",
        "themes/publish",
        "products/update",
        "app/uninstalled",
        "app/scopes_update",
        "shop/redact",
      ].map((topic) => ({ topic, uri: "/webhooks" })),
    },
  });
});

afterEach(async () => {
  await local.stop();
  await new Promise((resolve) => app.close(resolve));
});

/** Speaks to the one server under any host name, as the preload does. */
function as(
  host: string,
  method: string,
  path: string,
  body?: unknown,
  headers: { [name: string]: string } = {},
) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
    const asking = httpRequest(
      {
        host: "127.0.0.1",
        port: local.port,
        method,
        path,
        headers: { Host: host, "Content-Type": "application/json", ...headers },
      },
      (reply) => {
        let text = "";
        reply.setEncoding("utf8").on("data", (part: string) => (text += part));
        reply.on("end", () => {
          resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text });
        });
      },
    );
    asking.on("error", reject);
    asking.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

async function askToken(fields: { [name: string]: unknown }) {
  const { apiKey, apiSecret } = local.app;
  const reply = await as(shop, "POST", "/admin/oauth/access_token", {
    client_id: apiKey,
    client_secret: apiSecret,
    ...fields,
  });
  return { status: reply.status, body: JSON.parse(reply.text) as { [field: string]: unknown } };
}

async function signIn(overrides = {}) {
  return askToken({
    grant_type: exchange,
    subject_token: await local.sessionToken("corner", overrides),
    subject_token_type: "urn:ietf:params:oauth:token-type:id_token",
    requested_token_type: offline,
    expiring: "1",
  });
}

function graphql(token: unknown, host = shop, query = "{ shop { name } }") {
  return as(
    host,
    "POST",
    "/admin/api/2026-10/graphql.json",
    { query },
    { "X-Shopify-Access-Token": String(token) },
  );
}

describe("sign-in", () => {
  test("a session token is exchanged for an expiring token that opens this shop's Admin API", async () => {
    const { status, body } = await signIn();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      expires_in: 3600,
      refresh_token_expires_in: 7_776_000,
      // What the store withholds is not granted.
      scope: "read_themes,read_products",
    });
    const reply = await graphql(body.access_token);
    expect(JSON.parse(reply.text)).toMatchObject({ data: { shop: { name: "Corner" } } });
  });

  test("a token without expiring=1 has no refresh token", async () => {
    const { body } = await askToken({
      grant_type: exchange,
      subject_token: await local.sessionToken("corner"),
      subject_token_type: "urn:ietf:params:oauth:token-type:id_token",
      requested_token_type: offline,
      expiring: "0",
    });
    expect(Object.keys(body).sort()).toEqual(["access_token", "scope"]);
  });

  test.each([
    ["expired", { expiresIn: -60 }],
    ["not yet valid", { validIn: 3600, expiresIn: 3660 }],
    ["for another app", { aud: "another" }],
    ["signed with another secret", { secret: "another secret" }],
    ["not signed", { algorithm: "none" }],
    ["for another destination", { dest: "https://other.myshopify.com" }],
    ["from another issuer", { iss: "https://other.myshopify.com/admin" }],
  ])("a session token that is %s is refused", async (_what, overrides) => {
    const { status, body } = await signIn(overrides);
    expect(status).toBe(400);
    expect(body.error).toBe("invalid_subject_token");
  });

  test("each sign-in fault spoils one session token of the admin", async () => {
    for (const fault of [
      "session-token-expired",
      "session-token-alg-none",
      "session-token-dest-other-shop",
    ] as const) {
      local.signInFaults.add(fault);
      const asked = async () => {
        const reply = await as(`localhost:${local.port}`, "POST", "/local/stores/corner/session-token", {});
        const { token } = JSON.parse(reply.text) as { token: string };
        const { status } = await askToken({
          grant_type: exchange,
          subject_token: token,
          subject_token_type: "urn:ietf:params:oauth:token-type:id_token",
          requested_token_type: offline,
        });
        return status;
      };
      expect([fault, await asked(), await asked()]).toEqual([fault, 400, 200]);
    }
  });

  test("a wrong client secret is refused", async () => {
    expect((await askToken({ client_secret: "wrong", grant_type: exchange })).status).toBe(401);
  });

  test("an access token stops after an hour and its refresh token gives a new one", async () => {
    const first = (await signIn()).body;
    clock = new Date(clock.getTime() + 3601 * 1000);
    expect((await graphql(first.access_token)).status).toBe(401);
    const second = await askToken({ grant_type: "refresh_token", refresh_token: first.refresh_token });
    expect(second.status).toBe(200);
    expect(second.body.refresh_token).not.toBe(first.refresh_token);
    expect((await graphql(second.body.access_token)).status).toBe(200);
  });

  test("two racing refreshes both succeed, and the old refresh token retires when a new one is used", async () => {
    const { refresh_token: old } = (await signIn()).body;
    const refresh = (token: unknown) => askToken({ grant_type: "refresh_token", refresh_token: token });
    const [one, other] = await Promise.all([refresh(old), refresh(old)]);
    expect([one.status, other.status]).toEqual([200, 200]);
    expect((await refresh(one.body.refresh_token)).status).toBe(200);
    expect((await refresh(old)).body.error).toBe("invalid_grant");
  });

  test("a refresh can be made to fail once", async () => {
    const { refresh_token: token } = (await signIn()).body;
    local.signInFaults.add("refresh-500");
    expect((await askToken({ grant_type: "refresh_token", refresh_token: token })).status).toBe(500);
    expect((await askToken({ grant_type: "refresh_token", refresh_token: token })).status).toBe(200);
  });

  test("a token opens no other shop", async () => {
    const { body } = await signIn();
    expect((await graphql(body.access_token, "other.myshopify.com")).status).toBe(421);
    expect((await graphql("shpat_nobody")).status).toBe(401);
  });

  test("the custom app's fixed token works under the admin's own address", async () => {
    const reply = await graphql("shpat_local_corner", `localhost:${local.port}`);
    expect(JSON.parse(reply.text)).toMatchObject({ data: { shop: { name: "Corner" } } });
  });

  test("an uninstall kills the tokens and tells the app; a reinstall signs in again", async () => {
    const { access_token: token, refresh_token: refresh } = (await signIn()).body;
    await local.change("corner", "uninstall");
    expect((await graphql(token)).status).toBe(401);
    expect((await askToken({ grant_type: "refresh_token", refresh_token: refresh })).status).toBe(400);
    expect((await signIn()).status).toBe(400);
    expect(heard.at(-1)?.headers["x-shopify-topic"]).toBe("app/uninstalled");
    await local.change("corner", "install");
    expect((await signIn()).status).toBe(200);
  });
});

describe("permissions", () => {
  const query =
    "{ currentAppInstallation { accessScopes { handle } app { requestedAccessScopes { handle } optionalAccessScopes { handle } } } }";

  test("a granted optional scope is in the Admin API at once, and the app hears of it", async () => {
    const { access_token: token } = (await signIn()).body;
    await local.change("corner", "grant-scope", "read_orders");
    const { data } = JSON.parse((await graphql(token, shop, query)).text) as {
      data: { currentAppInstallation: { accessScopes: { handle: string }[]; app: StoreNode } };
    };
    expect(data.currentAppInstallation.accessScopes.map((scope) => scope.handle)).toEqual([
      "read_themes",
      "read_products",
      "read_orders",
    ]);
    expect(data.currentAppInstallation.app.optionalAccessScopes).toEqual([{ handle: "read_orders" }]);
    expect(JSON.parse(heard.at(-1)?.body ?? "{}")).toMatchObject({
      previous: ["read_themes", "read_products"],
      current: ["read_themes", "read_products", "read_orders"],
    });
  });

  test("a scope that is not optional cannot be granted", async () => {
    const reply = await as(`localhost:${local.port}`, "POST", "/local/stores/corner/scopes/grant", {
      scopes: ["write_themes"],
    });
    expect(reply.status).toBe(422);
    expect(local.store("corner").grantedScopes()).not.toContain("write_themes");
  });
});

describe("webhooks", () => {
  test("a delivery is signed over its raw body and carries Shopify's headers", async () => {
    await local.change("corner", "copy-live-theme");
    const [delivery] = heard;
    const signature = createHmac("sha256", local.app.apiSecret)
      .update(delivery?.body ?? "")
      .digest("base64");
    expect(delivery?.path).toBe("/webhooks");
    expect(delivery?.headers).toMatchObject({
      "x-shopify-topic": "themes/create",
      "x-shopify-hmac-sha256": signature,
      "x-shopify-shop-domain": shop,
      "x-shopify-api-version": local.app.webhookApiVersion,
      "x-shopify-triggered-at": clock.toISOString(),
    });
    expect(delivery?.headers["x-shopify-webhook-id"]).not.toBe(delivery?.headers["x-shopify-event-id"]);
    expect(JSON.parse(delivery?.body ?? "{}")).toMatchObject({ name: "Copy of Plain", role: "unpublished" });
  });

  test("a failed delivery is repeated with the same ids until the app takes it", async () => {
    appStatus = [500, 503, 200];
    await local.change("corner", "copy-live-theme");
    await local.webhooks.idle();
    expect(local.webhooks.log.at(-1)).toMatchObject({ attempts: [500, 503, 200], state: "delivered" });
    expect(new Set(heard.map((delivery) => delivery.headers["x-shopify-webhook-id"])).size).toBe(1);
  });

  test("a delivery that never succeeds is given up", async () => {
    appStatus = [500, 500, 500];
    await local.change("corner", "copy-live-theme");
    await local.webhooks.idle();
    expect(local.webhooks.log.at(-1)?.state).toBe("failed");
  });

  test("a topic the app does not listen to is not sent", async () => {
    await local.change("corner", "copy-live-theme");
    expect(heard).toHaveLength(1);
    await local.change("corner", "delete-theme");
    expect(heard).toHaveLength(1);
  });
});

describe("changes of the store", () => {
  const themesQuery = "{ themes(first: 5) { nodes { name role } } }";

  test("a copied theme is in the next answer, can be published, and a reset takes all back", async () => {
    const { access_token: token } = (await signIn()).body;
    const themes = async () =>
      (
        JSON.parse((await graphql(token, shop, themesQuery)).text) as {
          data: { themes: { nodes: StoreNode[] } };
        }
      ).data.themes.nodes;
    expect(await themes()).toEqual([{ name: "Plain", role: "MAIN" }]);
    const before = local.store("corner").revision;
    await local.change("corner", "copy-live-theme");
    expect(await themes()).toContainEqual({ name: "Copy of Plain", role: "UNPUBLISHED" });
    expect(local.store("corner").revision).toBeGreaterThan(before);
    await local.change("corner", "publish-theme");
    expect(await themes()).toContainEqual({ name: "Copy of Plain", role: "MAIN" });
    expect(await themes()).toContainEqual({ name: "Plain", role: "UNPUBLISHED" });
    await local.change("corner", "reset-store");
    expect(await themes()).toEqual([{ name: "Plain", role: "MAIN" }]);
  });

  test("alt texts are taken away and given back, with a webhook for each product that changed", async () => {
    const alts = () =>
      (local.store("corner").store.data.products as StoreNode[]).map((each) =>
        (each.media as StoreNode[]).map((medium) => medium.alt),
      );
    await local.change("corner", "strip-alt-text");
    expect(alts()).toEqual([[null, null], [null]]);
    expect(heard.map((delivery) => delivery.headers["x-shopify-topic"])).toEqual(["products/update"]);
    await local.change("corner", "restore-alt-text");
    expect(alts()).toEqual([["A bowl", null], [null]]);
  });

  test("what cannot be done is refused and changes nothing", async () => {
    const { revision } = local.store("corner");
    await expect(local.change("corner", "remove-password")).rejects.toThrow(ChangeRefused);
    await expect(local.change("corner", "publish-policy", "NO_SUCH_POLICY")).rejects.toThrow(ChangeRefused);
    await expect(local.change("corner", "no-such-change")).rejects.toThrow(ChangeRefused);
    await expect(local.change("corner", "set-latency", "-1")).rejects.toThrow(ChangeRefused);
    expect(local.store("corner").revision).toBe(revision);
  });

  test("every change says in a sentence what it did, or why it cannot be done", async () => {
    for (const change of changes) {
      const answer = await local.change("corner", change.name).catch((error: unknown) => {
        if (error instanceof ChangeRefused) return error.message;
        throw error;
      });
      expect([change.name, answer]).toEqual([change.name, expect.stringMatching(/\.$/)]);
    }
    await local.webhooks.idle();
  });

  test("a page of another origin cannot change the store", async () => {
    const { revision } = local.store("corner");
    const path = "/local/stores/corner/changes/copy-live-theme";
    const foreign = await as(`localhost:${local.port}`, "POST", path, {}, { Origin: local.appOrigin });
    expect(foreign.status).toBe(403);
    expect(local.store("corner").revision).toBe(revision);
    expect(
      (await as(`localhost:${local.port}`, "POST", path, {}, { Origin: local.adminOrigin })).status,
    ).toBe(200);
  });

  test("a fault asked for in the panel meets the next Admin API request only", async () => {
    const { access_token: token } = (await signIn()).body;
    await local.change("corner", "add-api-fault", "http-423");
    expect([(await graphql(token)).status, (await graphql(token)).status]).toEqual([423, 200]);
  });
});

describe("who is asked decides who answers", () => {
  test("127.0.0.1 is the unchanged app, but for who may frame it", async () => {
    const reply = await as(`127.0.0.1:${local.port}`, "GET", "/app/gaps?state=open");
    expect(reply.text).toBe("you asked /app/gaps?state=open");
    expect(reply.headers["x-app"]).toBe("untouched");
    expect(reply.headers["content-security-policy"]).toBe(
      `default-src 'self'; frame-ancestors https://admin.shopify.com http://localhost:${local.port};`,
    );
    expect(heard[0]?.headers.host).toBe(`127.0.0.1:${local.port}`);
  });

  test("what the app streams arrives while it is still writing", async () => {
    let finish = (): void => undefined;
    app.removeAllListeners("request").on("request", (_request, response: ServerResponse) => {
      response.write("first ");
      finish = () => response.end("last");
    });
    const reply = await fetch(`${local.appOrigin}/app/scan`);
    let text = "";
    const reader = reply.body?.getReader();
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      text += new TextDecoder().decode(part.value);
      if (text === "first ") finish();
    }
    expect(text).toBe("first last");
  });

  test("a policy that forbids all frames allows the local admin only", () => {
    expect(allowFrame("frame-ancestors 'none'", "http://localhost:1")).toBe(
      "frame-ancestors http://localhost:1",
    );
    expect(allowFrame("script-src 'none'", "http://localhost:1")).toBe("script-src 'none'");
  });

  test("localhost is the admin; a name in the store cannot break out of the page", async () => {
    local
      .store("corner")
      .change({ shop: { id: "gid://shopify/Shop/7", name: '</script><img onerror="x">', shopPolicies: [] } });
    const reply = await as(`localhost:${local.port}`, "GET", "/store/corner/apps/dijipilot/gaps");
    expect(reply.status).toBe(200);
    expect(reply.text).not.toContain("<img onerror");
    expect((await as(`localhost:${local.port}`, "GET", "/store/nobody/apps/dijipilot")).status).toBe(404);
    expect((await as("evil.example", "GET", "/")).status).toBe(421);
  });

  test("the App Bridge stand-in is one classic script", async () => {
    const { text } = await as(`localhost:${local.port}`, "GET", "/app-bridge.js");
    expect(() => new Function(text)).not.toThrow();
    expect(text).not.toMatch(/^(import|export) /m);
  });

  test("the app is opened with what Shopify adds to its address, signed", async () => {
    const reply = await as(`localhost:${local.port}`, "POST", "/local/stores/corner/launch", {
      path: "/app/gaps?state=open",
    });
    const url = new URL((JSON.parse(reply.text) as { url: string }).url);
    expect(url.origin + url.pathname).toBe(`${local.appOrigin}/app/gaps`);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      state: "open",
      embedded: "1",
      shop,
      locale: "en",
    });
    expect(atob(url.searchParams.get("host") ?? "")).toBe("admin.shopify.com/store/corner");
    const hmac = url.searchParams.get("hmac");
    url.searchParams.delete("hmac");
    const message = [...url.searchParams]
      .map(([name, value]) => `${name}=${value}`)
      .sort()
      .join("&");
    expect(hmac).toBe(createHmac("sha256", local.app.apiSecret).update(message).digest("hex"));
  });
});

describe("the preload", () => {
  test("sends an unchanged program's requests for a shop to the local Shopify, and lets nothing else out", async () => {
    const program = `
      const ask = (url) => fetch(url, { method: "POST", headers: { "X-Shopify-Access-Token": "shpat_local_corner", "Content-Type": "application/json" }, body: JSON.stringify({ query: "{ shop { name } }" }) });
      const reply = await (await ask("https://${shop}/admin/api/2026-10/graphql.json")).json();
      const refused = await ask("https://example.com/").catch((error) => error.cause?.message ?? error.message);
      const near = await (await fetch("http://127.0.0.1:${(app.address() as AddressInfo).port}/near")).text();
      console.log(JSON.stringify({ name: reply.data.shop.name, refused, near }));
    `;
    const preload = new URL("./local-shopify/preload.ts", import.meta.url).href;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--import", preload, "--input-type=module", "--eval", program],
      { env: { ...process.env, LOCAL_SHOPIFY_ORIGIN: `http://127.0.0.1:${local.port}` } },
    );
    expect(JSON.parse(stdout)).toEqual({
      name: "Corner",
      refused: "The local Shopify lets the app talk to Shopify only, not to example.com.",
      near: "you asked /near",
    });
  });
});

describe("the app's own library", () => {
  const { session } = shopifyApi({
    ...{ apiKey: localKeys.apiKey, apiSecretKey: localKeys.apiSecret, apiVersion: ApiVersion.October26 },
    ...{ hostName: "127.0.0.1", isEmbeddedApp: true, logger: { level: LogSeverity.Error } },
  });

  test("accepts a correct session token", async () => {
    const claims = await session.decodeSessionToken(await sessionToken(localKeys, shop));
    expect(claims).toMatchObject({
      iss: `https://${shop}/admin`,
      dest: `https://${shop}`,
      aud: localKeys.apiKey,
    });
    expect(claims.exp - claims.nbf).toBe(60);
  });

  test.each([{ expiresIn: -60 }, { validIn: 3600 }, { aud: "another" }, { algorithm: "none" as const }])(
    "refuses one with %o",
    async (overrides) => {
      const token = await sessionToken(localKeys, shop, overrides);
      await expect(session.decodeSessionToken(token)).rejects.toThrow();
    },
  );
});
