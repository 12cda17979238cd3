import { setTimeout as pause } from "node:timers/promises";
import { refusedBy } from "./admit.server.ts";
import { askerOf, type Asker } from "./asker.ts";
import { takeBody } from "./body.ts";
import { lineOf, longestMs, type Line } from "./lanes.ts";
import { asPage, besideItsForm, tooLarge, tooMany, tooManyOfAll } from "./refusals.ts";

/** What answers a request; Remix's handler, say. */
type Handler = (request: Request) => Promise<Response>;

/** When to come again, in seconds. */
const comeAgainIn = 2;

/** Who is refused waits this long for the refusal: asking again at once is to be no faster than waiting. */
const pauseMs = 1_000;
/** More than these do not wait for it: each is a connection that is held. */
const mostPaused = 200;
let paused = 0;

/**
 * Has requests answered in the line of whoever asks: a store makes only itself wait, and so do strangers. This is
 * decided by the session token's signature alone, so that a request that is refused costs next to nothing.
 */
export function inLanes(handle: Handler): Handler {
  return async function answer(request) {
    const asker = await askerOf(request);
    const line = lineOf(asker.lane, asker.shop);
    const taken = await takeBody(request, line);
    if ("refused" in taken) return refused(handle, request, asker, taken.refused === "too-large");
    try {
      if (line.queue.size >= line.waiting) return await refused(handle, taken.request, asker);
      return await besideItsForm(request, await inLine(line, handle, taken.request));
    } finally {
      taken.release();
    }
  };
}

/** Answers a request when its turn has come. Its place is given on when it is done, after a rest where others wait. */
function inLine(line: Line, handle: Handler, request: Request): Promise<Response> {
  return new Promise((resolve, reject) => {
    void line.queue.add(async () => {
      if (request.signal.aborted) return resolve(gone());
      const started = performance.now();
      const answered = (async () => handle(request))();
      answered.then(resolve, reject);
      const status = answered.then((reply) => reply.status).catch(() => 500);
      const first = await Promise.race([status, pause(longestMs, null, { ref: false })]);
      if (line.queue.size === 0) return;
      const rest = first === 429 ? longestMs : (performance.now() - started) * line.rests;
      await pause(Math.min(rest, longestMs));
    });
  });
}

/** A refusal in the form that the asker can show, after a pause; `large` when its body was the reason. */
async function refused(handle: Handler, request: Request, { shop }: Asker, large = false): Promise<Response> {
  if (paused >= mostPaused) return large ? tooLarge() : tooManyOfAll(comeAgainIn);
  paused += 1;
  await pause(pauseMs, undefined, { signal: request.signal }).catch(() => undefined);
  paused -= 1;
  if (large) return besideItsForm(request, tooLarge());
  if (!shop) return tooManyOfAll(comeAgainIn);
  const { method, headers, url } = request;
  const read = method === "GET" || method === "HEAD";
  if (read && new URL(url).pathname.endsWith(".data")) return refusedBy(handle, request, comeAgainIn);
  if (read && headers.get("accept")?.includes("text/html")) return asPage(tooMany(comeAgainIn));
  return besideItsForm(request, tooMany(comeAgainIn));
}

/** For a visitor who went away while waiting: nobody reads it. */
function gone(): Response {
  return new Response(null, { status: 408 });
}
