import type { ServerBuild } from "@remix-run/node";
import { createRequestListener } from "@remix-run/node-fetch-server";
import type { IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { env } from "../env.server.ts";
import { faultOf, inWords } from "../faults.ts";
import { guardOutput } from "../secrets/hide.ts";
import { ownAddress } from "./answering.ts";
import { appHandler } from "./serving/app-handler.ts";
import { assets, isHashed } from "./serving/assets.ts";
import { compress } from "./serving/compress.ts";
import { eachByItself, pathOf, surviveRequests } from "./serving/each-by-itself.ts";
import { refusalOf } from "./serving/refusal.ts";
import { boundedServer } from "./serving/server.ts";

guardOutput();

/**
 * Serves the production build. Node runs this file as it is. It is a server of our own because Remix's writes whole
 * addresses into its log, and the address of an embedded page carries a session token.
 */
const { PORT: port, HOST: host, SHOPIFY_APP_URL: appUrl } = env();
const folder = (path: string) => fileURLToPath(new URL(`../../build/${path}`, import.meta.url));
const build = (await import(new URL("../../build/server/index.js", import.meta.url).href)) as ServerBuild;

const files = assets(folder("client"));
const pages = createRequestListener(appHandler(build, appUrl), {
  ...ownAddress(appUrl),
  onError(error) {
    process.stderr.write(`A request could not be answered: ${inWords(faultOf(error))}\n`);
  },
});

const server = boundedServer(
  eachByItself((request, response) => {
    logWhenDone(request, response);
    const refusal = refusalOf(request);
    if (refusal) return refuse(response, refusal);
    compress(request as never, response as never, () => {
      files(request, response, () => pages(request, response));
    });
  }),
);

server.listen(port, host, () => process.stdout.write(`DijiPilot listens on port ${port}.\n`));
server.on("error", (error) => {
  process.stderr.write(`The app cannot listen on port ${port}: ${error.message}\n`);
  process.exit(1);
});

/** How long requests that are being answered may take once the process is asked to stop. */
const lastRequestsMs = 3_000;

async function close(): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), lastRequestsMs).unref();
  });
}

/** Found by the app, which is a build of its own, when the process is asked to stop. */
Object.assign(globalThis, { dijipilotServer: { close } });
surviveRequests(close);

function refuse(response: ServerResponse, { status, why }: { status: number; why: string }): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", connection: "close" });
  response.end(`${why}\n`);
}

/** One line a page: method, path without its parameters, status, milliseconds. */
function logWhenDone(request: IncomingMessage, response: ServerResponse): void {
  const started = performance.now();
  const path = pathOf(request);
  if (isHashed(path)) return;
  response.once("finish", () => {
    const ms = Math.round(performance.now() - started);
    process.stdout.write(`${request.method} ${path} ${response.statusCode} ${ms} ms\n`);
  });
}
