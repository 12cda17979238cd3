import type { Line } from "./lanes.ts";

/** The largest body of a form of ours, which holds a sentence or two, and of a webhook, in bytes. */
const mostOfForm = 65_536;
const mostOfWebhook = 1_048_576;

/**
 * Of a body that is too large so much more is read and dropped before it is refused: whoever is cut off while sending
 * may hear no answer. Reading costs the main thread a millisecond for each of these.
 */
const mostDropped = 262_144;

/** A request with all of its body in memory, until `release`; or why it is not taken. */
export type Taken = { request: Request; release: () => void } | { refused: "too-large" | "too-many" };

/**
 * Takes a request's body in before anything is done about it, whether its length was told or not. So no handler sees a
 * part for the whole, nobody's body takes more than its limit, and all that wait in one line no more than the line's.
 */
export async function takeBody(request: Request, line: Line): Promise<Taken> {
  if (!request.body) return { request, release() {} };
  const most = new URL(request.url).pathname === "/webhooks" ? mostOfWebhook : mostOfForm;
  if (Number(request.headers.get("content-length")) > most + mostDropped) return { refused: "too-large" };
  let [size, held] = [0, 0];
  const release = () => {
    line.held -= held;
    held = 0;
  };
  const parts: Uint8Array[] = [];
  const reader = request.body.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      if (size > most) {
        release();
        parts.length = 0;
        if (size > most + mostDropped) break;
        continue;
      }
      if (line.held + part.value.length > line.bytes) {
        release();
        return { refused: "too-many" };
      }
      held += part.value.length;
      line.held += part.value.length;
      parts.push(part.value);
    }
  } catch (error) {
    release();
    throw error;
  }
  if (size > most) return { refused: "too-large" };
  const { method, headers, signal } = request;
  return {
    request: new Request(request.url, { method, headers, signal, body: Buffer.concat(parts) }),
    release,
  };
}
