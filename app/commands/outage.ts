import type { ServerBuild } from "@remix-run/node";

/** What whoever asks is told while the database is away. */
export const awaySentence = "We cannot reach your results at the moment. Try again in a minute.";

type Handler = (args: { request: Request }) => unknown;

/**
 * The same app, in which every loader and action answers 503 with a sentence while the database is away, instead of
 * failing with 500: the next request may well go through.
 */
export function sayingOutages<Build extends Pick<ServerBuild, "routes">>(build: Build): Build {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    if (!route) return [id, route];
    const { loader, action, ...module } = route.module as { loader?: Handler; action?: Handler };
    return [
      id,
      {
        ...route,
        module: {
          ...module,
          ...(loader && { loader: saying(loader) }),
          ...(action && { action: saying(action) }),
        },
      },
    ];
  });
  return { ...build, routes: Object.fromEntries(routes) as Build["routes"] };
}

function saying(handler: Handler): Handler {
  return async function answer(args) {
    try {
      return await handler(args);
    } catch (error) {
      const why = outageOf(error);
      if (!why) throw error;
      const { method, url } = args.request;
      console.error(`${method} ${new URL(url).pathname} waits for the database: ${why}`);
      throw new Response(awaySentence, {
        status: 503,
        headers: { "content-type": "text/plain; charset=utf-8", "retry-after": "10" },
      });
    }
  };
}

/**
 * PostgreSQL's codes for what is not the statement's fault: connection, resources (a full disk), operator (stopping,
 * starting, a statement that took too long), a file system error, a read-only transaction, a lock waited for too long.
 */
const awayCodes = /^(?:08|53|57|58)|^(?:25006|55P03)$/;
/** What ends a connection, whatever its code says. */
const severe = /^(?:FATAL|PANIC)$/;
/** Prisma's codes and words for a server that is not there, and for a connection or transaction not had in time. */
const prismaCodes = /^(?:P1001|P1002|P1008|P1017|P2024|P2028|P2037)$/;
const adapterKinds =
  /^(?:DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections|TlsConnectionError)$/;
const socketCodes =
  /^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EPIPE)$/;
/** The drivers' own errors have no code. */
const driverWords =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client (?:has encountered a connection error|was closed)|Cannot use a pool after|PGlite is clos)/;

type Failure = {
  name?: string;
  code?: string;
  severity?: string;
  syscall?: string;
  kind?: string;
  message?: string;
  cause?: Failure;
  meta?: { driverAdapterError?: { cause?: Failure } };
  errors?: Failure[];
};

/** Why an error means that the database is away, in one line; null when it means something else. */
export function outageOf(error: unknown): string | null {
  const failure = Object(error) as Failure;
  // Not any cause: a request to Shopify that failed has one as well.
  const inner =
    failure.name === "DriverAdapterError" ? failure.cause : failure.meta?.driverAdapterError?.cause;
  const found = [failure, inner, failure.errors?.[0]].find((each) => each && isAway(each));
  if (!found) return null;
  const said = found.message || found.code || found.kind || "unknown";
  return said.trim().split("\n").at(-1) ?? said;
}

function isAway({ code = "", severity = "", syscall, kind = "", message = "" }: Failure): boolean {
  return (
    (syscall ? socketCodes.test(code) : severity !== "" && awayCodes.test(code)) ||
    severe.test(severity) ||
    prismaCodes.test(code) ||
    adapterKinds.test(kind) ||
    driverWords.test(message)
  );
}
