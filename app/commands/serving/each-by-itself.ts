import { AsyncLocalStorage } from "node:async_hooks";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { faultOf, inWords } from "../../faults.ts";

type UnderWay = { request: IncomingMessage; response: ServerResponse };

const underWay = new AsyncLocalStorage<UnderWay>();

/**
 * Answers each request by itself: whatever is thrown on its behalf, at once or later, in a stream or a timer, is logged
 * in one line and answered with 500, or ends its connection where the answer has begun. The other requests go on:
 * none holds anything of another, and what is written of one is written in one transaction or not at all.
 */
export function eachByItself(listener: RequestListener): RequestListener {
  return (request, response) => {
    response.on("error", () => response.destroy());
    underWay.run({ request, response }, () => {
      try {
        listener(request, response);
      } catch (error) {
        fail({ request, response }, error);
      }
    });
  };
}

/**
 * Sees to errors that nobody has caught. One that belongs to a request costs that request; any other leaves the
 * process in a state that nobody knows, so it stops in order (`stop`), for its supervisor to start it anew.
 */
export function surviveRequests(stop: () => Promise<void>): void {
  process.on("uncaughtException", (error) => {
    const one = underWay.getStore();
    if (one) return fail(one, error);
    process.stderr.write(`Stopping after an error outside any request: ${inWords(faultOf(error))}\n`);
    process.exitCode = 1;
    void stop().finally(() => process.exit(1));
  });
}

function fail({ request, response }: UnderWay, error: unknown): void {
  // Neither the address's parameters nor the message: both can carry a session token.
  process.stderr.write(`${request.method} ${pathOf(request)} failed: ${inWords(faultOf(error))}\n`);
  if (response.headersSent || response.destroyed) return void response.destroy();
  response.writeHead(500, { "content-type": "text/plain; charset=utf-8", connection: "close" });
  response.end("DijiPilot could not answer this.\n");
}

/** The path of a request without its parameters. */
export function pathOf({ url = "" }: IncomingMessage): string {
  return (url.split(/[?#]/)[0] ?? "").slice(0, 200);
}
