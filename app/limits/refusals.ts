import { encode } from "turbo-stream";

/** What a store is told that has asked for too much in too short a time. */
export function tooMany(seconds: number): Response {
  return sentence(
    429,
    `Your store has asked DijiPilot for a lot in a short time. Wait ${inSeconds(seconds)}, then try again.`,
    { "retry-after": String(seconds) },
  );
}

/** What everybody else is told while many ask at once. */
export function tooManyOfAll(seconds: number): Response {
  return sentence(
    429,
    `DijiPilot is asked for a lot at the moment. Wait ${inSeconds(seconds)}, then try again.`,
    {
      "retry-after": String(seconds),
      connection: "close",
    },
  );
}

/** What is said to a body above its limit. */
export function tooLarge(): Response {
  return sentence(413, "This is more than DijiPilot takes in one request.", { connection: "close" });
}

/** A refusal as a page of its own, which asks again by itself. */
export async function asPage(refusal: Response): Promise<Response> {
  const headers = new Headers(refusal.headers);
  headers.set("content-type", "text/html; charset=utf-8");
  const again = `<meta http-equiv="refresh" content="${headers.get("retry-after") ?? "5"}">`;
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>DijiPilot</title>${again}<p>${await refusal.text()}</p></html>`;
  return new Response(page, { status: refusal.status, headers });
}

/**
 * A refusal in the place where a form was sent: Remix shows an error of an action instead of the page, and what an
 * action returns beside the form. Any other reply as it is.
 */
export async function besideItsForm(request: Request, reply: Response): Promise<Response> {
  const sent = request.method !== "GET" && new URL(request.url).pathname.endsWith(".data");
  if (!sent || (reply.status !== 429 && reply.status !== 413)) return reply;
  await reply.body?.cancel();
  const seconds = Number(reply.headers.get("retry-after")) || 5;
  const refusal = reply.status === 413 ? tooLarge() : tooMany(seconds);
  const headers = new Headers(refusal.headers);
  headers.set("content-type", "text/x-script");
  const body = encode({ data: { problem: await refusal.text() } });
  return new Response(body, { status: refusal.status, headers });
}

function sentence(status: number, text: string, headers: Record<string, string>): Response {
  return new Response(text, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", ...headers },
  });
}

function inSeconds(seconds: number): string {
  return seconds === 1 ? "a second" : `${seconds} seconds`;
}
