import { createServer, STATUS_CODES, type RequestListener, type Server } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";

/**
 * Times in milliseconds: a request's head and the whole of it arrive within these, so that nobody holds a connection by
 * sending slowly; a quiet connection outlasts the minute after which proxies drop theirs.
 */
const times = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000 };
/** How often connections are looked at for those times. */
const connectionsCheckingInterval = 5_000;
/** Each takes some ten kilobytes; a proxy in front needs a few hundred. */
const mostConnections = 5_000;

/**
 * Requests of one connection that are answered at once. Browsers and proxies send the next when the last was answered;
 * two thousand in one packet would be begun all together.
 */
const mostOfOneConnection = 8;

const statusOf: { [code: string]: number } = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** An HTTP server that bounds what anyone can hold of it; what is no HTTP gets its refusal and its connection closed. */
export function boundedServer(listener: RequestListener): Server {
  const server = createServer({ ...times, connectionsCheckingInterval }, fewToAConnection(listener));
  server.maxConnections = mostConnections;
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (!socket.writable) return void socket.destroy();
    const status = statusOf[error.code ?? ""] ?? 400;
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
    );
  });
  // A tunnel is nothing that we open.
  server.on("connect", (_, socket: Duplex) =>
    socket.end("HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"),
  );
  return server;
}

function fewToAConnection(listener: RequestListener): RequestListener {
  const underWay = new WeakMap<Socket, number>();
  return (request, response) => {
    const { socket } = request;
    const others = underWay.get(socket) ?? 0;
    if (others >= mostOfOneConnection) return void socket.destroy();
    underWay.set(socket, others + 1);
    response.once("close", () => underWay.set(socket, (underWay.get(socket) ?? 1) - 1));
    listener(request, response);
  };
}
