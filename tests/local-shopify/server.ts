import { createServer } from "node:http";
import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import express from "express";
import { adminRoutes } from "./admin-page/routes.ts";
import { proxyToApp } from "./app-proxy.ts";
import type { Platform } from "./platform.ts";
import { storeNamed } from "./platform.ts";
import { answerTokenRequest } from "./sign-in/oauth.ts";

/** Answers what comes to `/admin/api/…` and to the addresses of finished bulk operations. */
export type AdminApiHandler = (request: IncomingMessage, response: ServerResponse) => void;

export type ServerParts = {
  platform: Platform;
  adminApi: AdminApiHandler;
  /** Where the app really listens, or null as long as it does not. */
  appTarget: () => string | null;
};

const apiPath = /^\/(admin\/api|bulk)\//;

/**
 * The one HTTP server of the local Shopify. Who is asked decides: `localhost` is the admin, `127.0.0.1` the
 * app (so that the app is a third party to the admin, as it is at Shopify), a `*.myshopify.com` name that
 * shop. Token requests and the Admin API answer on `localhost` too, for programs that cannot map names.
 */
export function localHandler(parts: ServerParts): RequestListener {
  const { platform, adminApi } = parts;
  const admin = express().disable("x-powered-by");
  admin.use(adminRoutes(platform));
  const shop = express().disable("x-powered-by");
  shop.use(shopRoutes(platform));

  return function route(request, response) {
    const host = request.headers.host ?? "";
    const name = host.replace(/:\d+$/, "").toLowerCase();
    const port = host.slice(name.length + 1);
    const path = request.url ?? "/";
    if (name === "127.0.0.1") proxyToApp(request, response, parts.appTarget(), `http://localhost:${port}`);
    else if (name === "localhost" && apiPath.test(path)) adminApi(request, response);
    else if (name === "localhost") admin(request, response);
    else if (storeNamed(platform, name) && apiPath.test(path)) adminApi(request, response);
    else if (storeNamed(platform, name)) shop(request, response);
    else notHere(response, name);
  };
}

function shopRoutes(platform: Platform): express.Router {
  const router = express.Router();
  router.post(
    "/admin/oauth/access_token",
    express.json(),
    express.urlencoded({ extended: false }),
    async (request, response) => {
      const store = storeNamed(platform, request.hostname);
      if (store === undefined) {
        response.sendStatus(404);
        return;
      }
      const body = (request.body ?? {}) as { [field: string]: unknown };
      const answer = await answerTokenRequest(body, store, {
        app: platform.app,
        tokens: platform.tokens,
        faults: platform.signInFaults,
        now: platform.now,
      });
      response.status(answer.status).json(answer.body);
    },
  );
  router.use((_request, response) => {
    response
      .status(404)
      .type("text/plain")
      .send("This shop answers the Admin API and token requests only.\n");
  });
  return router;
}

function notHere(response: ServerResponse, name: string): void {
  response.writeHead(421, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`The local Shopify has no shop “${name}”. Open it as http://localhost.\n`);
}

/** Listens on this machine only, under both of its addresses where there are two; gives the port. */
export async function listenOnLoopback(
  handler: RequestListener,
  port: number,
): Promise<{ port: number; close: () => Promise<void> }> {
  const first = createServer(handler);
  const taken = await listen(first, port, "127.0.0.1");
  const servers = [first];
  const second = createServer(handler);
  try {
    await listen(second, taken, "::1");
    servers.push(second);
  } catch (error) {
    // A machine without IPv6 answers “localhost” with 127.0.0.1.
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") {
      await closeServer(first);
      throw error;
    }
  }
  return {
    port: taken,
    close: async () => {
      await Promise.all(servers.map(closeServer));
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
