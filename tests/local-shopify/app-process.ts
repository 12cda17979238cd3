import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { projectRoot } from "./app-config.ts";
import { freePort } from "./free-port.ts";
import type { LocalShopify } from "./start.ts";

const preload = new URL("preload.ts", import.meta.url);

/** How long an app may take to answer, and to stop. */
const startTimeoutMs = 60_000;
const stopTimeoutMs = 8_000;
const keptLines = 200;

export type AppProcess = {
  /** Where the app really listens; browsers reach it through the local Shopify's proxy. */
  origin: string;
  pid: number;
  /** The last lines it wrote. */
  output(): string[];
  /** From now on what it writes is told line by line. */
  follow(tell: (line: string) => void): void;
  /** Resolves with the exit code when the process ends by itself or is stopped. */
  ended: Promise<number | null>;
  stop(): Promise<void>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
};

/**
 * Starts the production build of the app, unchanged, with the local Shopify around it, and waits until
 * `/healthz` answers; or its sources, which it then looks at for changes. Throws with the app's own words when it does
 * not start.
 */
export async function startApp(options: {
  local: LocalShopify;
  /** The folder of the embedded database. */
  dataDir: string;
  port?: number;
  /** Serves the sources instead of the build, and what changes in them at once. */
  fromSources?: boolean;
  /** The folder with the app and its build, when it is another than this project's. */
  root?: URL;
  /** Further environment, `DATABASE_URL` for example. */
  env?: { [name: string]: string };
}): Promise<AppProcess> {
  const { local, root = projectRoot, fromSources = false } = options;
  if (!fromSources && !existsSync(new URL("build/server/index.js", root)))
    throw new Error("The app is not built; run npm run build first.");
  const port = options.port ?? (await freePort());
  const origin = `http://127.0.0.1:${port}`;
  const lines: string[] = [];
  let tell: (line: string) => void = () => {};
  const file = (path: string) => fileURLToPath(new URL(path, root));
  const command = fromSources
    ? [
        file("node_modules/@remix-run/dev/dist/cli.js"),
        "vite:dev",
        "--host",
        "127.0.0.1",
        "--port",
        `${port}`,
      ]
    : [file("app/commands/serve.ts")];
  const child = spawn(process.execPath, ["--import", preload.href, ...command], {
    cwd: fileURLToPath(root),
    // A group of its own, so that Ctrl-C reaches only the one who stops it in order; the channel ends it when that one dies.
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: {
      ...process.env,
      NODE_ENV: fromSources ? "development" : "production",
      HOST: "127.0.0.1",
      PORT: String(port),
      DATA_DIR: options.dataDir,
      SHOPIFY_API_KEY: local.app.apiKey,
      SHOPIFY_API_SECRET: local.app.apiSecret,
      SHOPIFY_APP_URL: local.appOrigin,
      APP_BRIDGE_URL: `${local.adminOrigin}/app-bridge.js`,
      LOCAL_SHOPIFY_ORIGIN: `http://127.0.0.1:${local.port}`,
      ...options.env,
    },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      const written = text.split("\n").filter(Boolean);
      for (const line of written) tell(line);
      lines.push(...written);
      lines.splice(0, Math.max(0, lines.length - keptLines));
    });
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once("exit", resolve);
    child.once("error", (error) => {
      lines.push(error.message);
      resolve(null);
    });
  });

  async function end(signal: "SIGTERM" | "SIGKILL"): Promise<void> {
    child.kill(signal);
    const timer = setTimeout(() => child.kill("SIGKILL"), stopTimeoutMs);
    await ended;
    clearTimeout(timer);
    local.connectApp(null);
  }

  let exited = false;
  void ended.then(() => (exited = true));
  const deadline = Date.now() + startTimeoutMs;
  while (!(await healthy(origin))) {
    if (exited || Date.now() > deadline) {
      await end("SIGKILL");
      throw new Error(`The app did not start. It said:\n${lines.slice(-20).join("\n")}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  local.connectApp(origin);
  return {
    origin,
    pid: child.pid ?? 0,
    output: () => [...lines],
    follow: (follower) => (tell = follower),
    ended,
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
  };
}

async function healthy(origin: string): Promise<boolean> {
  try {
    const reply = await fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(2000) });
    await reply.arrayBuffer();
    return reply.ok;
  } catch {
    return false;
  }
}
