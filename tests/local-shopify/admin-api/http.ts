import type { IncomingMessage, ServerResponse } from "node:http";
import type { Store } from "../store.ts";
import type { AdminApi } from "./admin-api.ts";
import type { Answer } from "./answer.ts";

/** What the HTTP door needs to know beside the API: the stores and the access tokens that were given out. */
export type AdminDoor = {
  api: AdminApi;
  storeOf: (domain: string) => Store | undefined;
  tokenOf: (token: string) => { domain: string; scopes: Iterable<string> } | undefined;
};

const GRAPHQL = /^\/admin\/api\/([\w-]+)\/graphql\.json$/;
const BULK_FILE = /^\/bulk\/(\d+\.jsonl)$/;
const MAX_BODY = 1_000_000;

/** Answers Admin API requests and bulk files; false when a request is for something else. */
export async function handleAdminApi(
  req: IncomingMessage,
  res: ServerResponse,
  door: AdminDoor,
): Promise<boolean> {
  const { pathname } = new URL(req.url ?? "/", "http://local");
  const file = BULK_FILE.exec(pathname)?.[1];
  if (file) {
    sendBulkFile(res, door.api.bulk.file(file));
    return true;
  }
  const apiVersion = GRAPHQL.exec(pathname)?.[1];
  if (apiVersion === undefined) return false;
  const body = await readBody(req);
  if (req.method !== "POST") await deliver(req, res, refusal(404, "Not Found"));
  else if (body === undefined) await deliver(req, res, refusal(413, "Payload Too Large"));
  else await deliver(req, res, await answer(req, door, apiVersion, body));
  return true;
}

async function answer(
  req: IncomingMessage,
  door: AdminDoor,
  apiVersion: string,
  body: string,
): Promise<Answer> {
  const host = (req.headers.host ?? "").split(":")[0] ?? "";
  const named = host.endsWith(".myshopify.com") ? host : undefined;
  const token = door.tokenOf(String(req.headers["x-shopify-access-token"] ?? ""));
  if (!token || (named !== undefined && named !== token.domain)) {
    return refusal(401, "[API] Invalid API key or access token (unrecognized login or wrong password)");
  }
  const store = door.storeOf(token.domain);
  if (!store) return refusal(404, "Not Found");
  const parsed = parseBody(body, String(req.headers["content-type"] ?? ""));
  if (!parsed) return refusal(400, "Bad Request");
  return door.api.answer({
    ...parsed,
    store,
    scopes: new Set(token.scopes),
    apiVersion,
    origin: named === undefined ? `http://${req.headers.host ?? "localhost"}` : `https://${named}`,
  });
}

type Parsed = { query: string; variables?: Record<string, unknown>; operationName?: string };

function parseBody(body: string, contentType: string): Parsed | undefined {
  if (contentType.startsWith("application/graphql")) return { query: body };
  let read: { query?: unknown; variables?: unknown; operationName?: unknown } | null;
  try {
    read = JSON.parse(body) as typeof read;
  } catch {
    return undefined;
  }
  if (typeof read?.query !== "string") return undefined;
  const { variables, operationName } = read;
  return {
    query: read.query,
    ...(typeof variables === "object" &&
      variables !== null && { variables: variables as Record<string, unknown> }),
    ...(typeof operationName === "string" && { operationName }),
  };
}

function refusal(status: number, errors: string): Answer {
  const headers = { "Content-Type": "application/json; charset=utf-8" };
  return { status, headers, body: JSON.stringify({ errors }) };
}

async function readBody(req: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    size += (chunk as Buffer).length;
    if (size <= MAX_BODY) chunks.push(chunk as Buffer);
  }
  return size > MAX_BODY ? undefined : Buffer.concat(chunks).toString("utf8");
}

const DRIPS = 20;

/** Sends an answer, or breaks its delivery the way a fault asks for. */
async function deliver(
  req: IncomingMessage,
  res: ServerResponse,
  { status, headers, body, delivery }: Answer,
) {
  if (delivery?.kind === "reset") {
    req.socket.resetAndDestroy();
    return;
  }
  const bytes = Buffer.from(body);
  res.writeHead(status, { ...headers, "Content-Length": bytes.length });
  if (delivery?.kind === "dribble") {
    const size = Math.ceil(bytes.length / DRIPS);
    for (let from = 0; from < bytes.length && !res.destroyed; from += size) {
      res.write(bytes.subarray(from, from + size));
      await new Promise((resolve) => setTimeout(resolve, delivery.ms / DRIPS).unref());
    }
    res.end();
    return;
  }
  res.end(bytes);
}

function sendBulkFile(res: ServerResponse, chunks: Iterable<string> | undefined): void {
  if (!chunks) {
    res.writeHead(404, { "Content-Type": "text/plain" }).end("Not Found");
    return;
  }
  res.writeHead(200, { "Content-Type": "application/jsonl" });
  for (const chunk of chunks) res.write(chunk);
  res.end();
}
