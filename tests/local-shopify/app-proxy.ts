import { request } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Passes a request on to the app and streams the answer back unbuffered. Two things are changed: the
 * `frame-ancestors` of its Content-Security-Policy also allow the local admin, and a browser that runs without a
 * window goes by its ordinary name, because the Shopify library takes the other one for a bot and answers 410.
 */
export function proxyToApp(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  target: string | null,
  adminOrigin: string,
): void {
  if (target === null) {
    sayUnreachable(outgoing, "The app is not started yet. Reload in a moment.");
    return;
  }
  const url = new URL(target);
  const forward = request(
    {
      host: url.hostname,
      port: url.port,
      method: incoming.method,
      path: incoming.url,
      headers: { ...incoming.headers, "user-agent": ordinaryName(incoming.headers["user-agent"]) },
    },
    (reply) => {
      const headers = { ...reply.headers };
      const policy = headers["content-security-policy"];
      if (typeof policy === "string") headers["content-security-policy"] = allowFrame(policy, adminOrigin);
      outgoing.writeHead(reply.statusCode ?? 502, reply.statusMessage, headers);
      outgoing.flushHeaders();
      reply.pipe(outgoing);
      reply.on("error", () => outgoing.destroy());
    },
  );
  forward.on("error", (error) => {
    if (outgoing.headersSent) outgoing.destroy();
    else sayUnreachable(outgoing, `The app does not answer (${error.message}).`);
  });
  outgoing.on("close", () => forward.destroy());
  incoming.pipe(forward);
}

function ordinaryName(userAgent = ""): string {
  return userAgent.replace("HeadlessChrome", "Chrome");
}

/** Adds the admin to the frame ancestors, and leaves every other directive as it is. */
export function allowFrame(policy: string, adminOrigin: string): string {
  return policy
    .split(";")
    .map((directive) => {
      if (!/^\s*frame-ancestors\s/i.test(directive)) return directive;
      const kept = directive.replace(/'none'/gi, "").trimEnd();
      return `${kept} ${adminOrigin}`;
    })
    .join(";");
}

function sayUnreachable(outgoing: ServerResponse, sentence: string): void {
  outgoing.writeHead(502, { "Content-Type": "text/plain; charset=utf-8" });
  outgoing.end(`${sentence}\n`);
}
