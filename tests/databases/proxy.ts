import { createServer, connect, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { inject } from "vitest";

export type DatabaseProxy = {
  /** From now on every byte in either direction is lost, and nobody is told: a server that hangs, a network that is cut. */
  swallow(): void;
  /** Lets bytes through again. Connections whose bytes were lost stay silent for good. */
  carry(): void;
  /** Ends the silent connections, as a network does in the end. */
  reset(): void;
  /** How often a text was sent to the server. */
  sent(text: string): number;
  stop(): void;
};

/**
 * Puts a proxy between the app, which must not have been imported yet, and the PostgreSQL server of this test file.
 * Null where the database is the embedded one.
 */
export async function throughProxy(): Promise<DatabaseProxy | null> {
  if ("embedded" in inject("template")) return null;
  const server = new URL(process.env.DATABASE_URL ?? "");
  const sockets = new Set<Socket>();
  const silent = new Set<Socket>();
  let swallowing = false;
  let heard = "";

  const proxy = createServer((app) => {
    const database = connect(Number(server.port), server.hostname);
    let dead = swallowing;
    for (const [from, to] of [
      [app, database],
      [database, app],
    ] as const) {
      sockets.add(from);
      from.on("data", (bytes) => {
        dead ||= swallowing;
        if (dead) return void silent.add(from).add(to);
        if (from === app) heard += bytes.toString("latin1");
        to.write(bytes);
      });
      from.on("error", () => undefined);
      from.on("close", () => {
        sockets.delete(from);
        if (!dead) to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const { port } = proxy.address() as AddressInfo;
  process.env.DATABASE_URL = Object.assign(new URL(server), {
    hostname: "127.0.0.1",
    port: String(port),
  }).href;
  return {
    swallow: () => void (swallowing = true),
    carry: () => void (swallowing = false),
    reset() {
      for (const socket of silent) socket.destroy();
    },
    sent: (text) => heard.split(text).length - 1,
    stop() {
      for (const socket of sockets) socket.destroy();
      proxy.close();
    },
  };
}
