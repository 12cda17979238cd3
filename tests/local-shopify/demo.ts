/**
 * `npm run demo -- [--port 3456] [--no-open] [--latency 0]`: the app as it would run for a merchant, with a
 * Shopify on this machine around it. `npm run dev` is the same from the sources: what is edited shows at once.
 */
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { adminSchema } from "./schema/schema.ts";
import { projectRoot } from "./app-config.ts";
import { startApp } from "./app-process.ts";
import type { AppProcess } from "./app-process.ts";
import { buildIfNeeded, prepareDatabase } from "./prepare-app.ts";
import { startLocalShopify } from "./start.ts";
import type { LocalShopify } from "./start.ts";
import { allStores } from "./stores/index.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "3456" },
    "no-open": { type: "boolean", default: false },
    latency: { type: "string", default: "0" },
    sources: { type: "boolean", default: false },
  },
});

let local: LocalShopify | null = null;
let app: AppProcess | null = null;
let stopping = false;

async function stop(code: number): Promise<void> {
  if (stopping) {
    await app?.kill();
    process.exit(1);
  }
  stopping = true;
  await app?.stop();
  await local?.stop();
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(0));

async function start(): Promise<void> {
  const port = wholeNumber(values.port, "--port", 65_535);
  const latencyMs = wholeNumber(values.latency, "--latency", 60_000);
  const dataDir = resolve(fileURLToPath(projectRoot), process.env.DATA_DIR || ".data");
  mkdirSync(dataDir, { recursive: true });

  const stores = allStores(new Date());
  local = await startLocalShopify({
    port,
    stores,
    latencyMs,
    tokensFile: resolve(dataDir, "local-shopify-tokens.json"),
  });
  if (!values.sources) await buildIfNeeded(say);
  await prepareDatabase(dataDir, say);
  say("Starting the app …");
  const starting = startApp({ local, dataDir, fromSources: values.sources });
  adminSchema("2026-10");
  app = await starting;
  void app.ended.then((code) => {
    if (stopping) return;
    console.error(
      `The app ended by itself (${code ?? "killed"}). It said:\n${app?.output().slice(-20).join("\n") ?? ""}`,
    );
    void stop(1);
  });

  if (values.sources) app.follow(say);
  const first = local.stores.find((store) => store.handle === "typical") ?? local.stores[0];
  const address = `${local.adminOrigin}/store/${first?.handle ?? ""}/apps/${local.app.handle}`;
  console.log(`\nDijiPilot is running: ${address}\n`);
  console.log(
    `The same from a terminal: npm run -s audit -- --shop ${first?.domain ?? ""} --token ${first?.store.access.customAppToken ?? ""} --origin ${local.origin}`,
  );
  if (!values["no-open"]) openBrowser(address);
}

function say(line: string): void {
  console.log(line);
}

function wholeNumber(text: string, option: string, most: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > most) {
    throw new Error(`${option} must be a whole number up to ${most}.`);
  }
  return number;
}

function openBrowser(address: string): void {
  const [command, args] =
    process.platform === "darwin"
      ? ["open", [address]]
      : process.platform === "win32"
        ? ["cmd", ["/c", "start", "", address]]
        : ["xdg-open", [address]];
  // The address stands in the terminal: a machine without a browser loses nothing.
  spawn(command, args as string[], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

start().catch(async (error: unknown) => {
  const { code, message } = error as NodeJS.ErrnoException;
  const taken = `Port ${values.port} is taken. Stop what uses it, or choose another: npm run ${values.sources ? "dev" : "demo"} -- --port ${Number(values.port) + 1}`;
  console.error(code === "EADDRINUSE" ? taken : message);
  await stop(1);
});
