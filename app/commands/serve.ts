import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { createRequestListener } from "@remix-run/node-fetch-server";
import compression from "compression";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { env } from "../env.server.ts";
import { sayingOutages } from "./outage.ts";

/**
 * Serves the production build. Node runs this file as it is. It is a server of our own because Remix's writes whole
 * addresses into its log, and the address of an embedded page carries a session token.
 */
const { PORT: port, HOST: host } = env();
const folder = (path: string) => fileURLToPath(new URL(`../../build/${path}`, import.meta.url));
const build = (await import(new URL("../../build/server/index.js", import.meta.url).href)) as ServerBuild;

const year = 31_536_000;
const isHashed = (path: string) => path.startsWith("/assets/");
const files = sirv(folder("client"), {
  // Names under /assets change with their content.
  setHeaders: (response, path) =>
    response.setHeader(
      "cache-control",
      isHashed(path) ? `public, max-age=${year}, immutable` : "public, max-age=3600",
    ),
});
const pages = createRequestListener(createRequestHandler(sayingOutages(build), "production"));
const compress = compression();

const server = createServer((request, response) => {
  logWhenDone(request, response);
  compress(request as never, response as never, () => {
    files(request, response, () => void pages(request, response));
  });
});

server.listen(port, host, () => process.stdout.write(`DijiPilot listens on port ${port}.\n`));
server.on("error", (error) => {
  process.stderr.write(`The app cannot listen on port ${port}: ${error.message}\n`);
  process.exit(1);
});

/** How long requests that are being answered may take once the process is asked to stop. */
const lastRequestsMs = 3_000;

/** Found by the app, which is a build of its own, when the process is asked to stop. */
Object.assign(globalThis, {
  dijipilotServer: {
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), lastRequestsMs).unref();
      }),
  },
});

/** One line a page: method, path without its parameters, status, milliseconds. */
function logWhenDone(request: IncomingMessage, response: ServerResponse): void {
  const started = performance.now();
  const [path = ""] = (request.url ?? "").split("?");
  if (isHashed(path)) return;
  response.once("finish", () => {
    const ms = Math.round(performance.now() - started);
    process.stdout.write(`${request.method} ${path} ${response.statusCode} ${ms} ms\n`);
  });
}
