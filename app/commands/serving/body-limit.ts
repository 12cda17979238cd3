/** What answers a request; Remix's handler, say. */
type Handler = (request: Request) => Promise<Response>;

/** The largest body of a form of ours, which holds a sentence or two, and of a webhook, in bytes. */
const mostOfForm = 65_536;
const mostOfWebhook = 1_048_576;

/**
 * Takes a request's body in before anything is done about it, and refuses with 413 what is above its limit, whether its
 * length was told or not. So no handler sees a part for the whole, and nobody's body takes more
 * memory than its limit.
 */
export function limitingBodies(handle: Handler): Handler {
  return async function answer(request) {
    if (!request.body) return handle(request);
    const most = new URL(request.url).pathname === "/webhooks" ? mostOfWebhook : mostOfForm;
    const body = await bytesOf(request.body, most);
    if (!body) return tooLarge();
    const { method, headers, signal } = request;
    return handle(new Request(request.url, { method, headers, signal, body }));
  };
}

/** Of a body that is too large so much is read and dropped before it is refused: whoever is cut off while sending hears no answer. */
const mostDropped = 16_777_216;

/** All of a body; null when it is larger than `most` bytes. */
async function bytesOf(body: ReadableStream<Uint8Array>, most: number): Promise<Buffer<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size <= most) parts.push(part.value);
    else if (size > most + mostDropped) break;
    else parts.length = 0;
  }
  return size > most ? null : Buffer.concat(parts);
}

function tooLarge(): Response {
  const headers = { "content-type": "text/plain; charset=utf-8", connection: "close" };
  return new Response("This is more than DijiPilot takes in one request.", { status: 413, headers });
}
