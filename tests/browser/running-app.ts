import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startApp } from "../local-shopify/app-process.ts";
import type { AppProcess } from "../local-shopify/app-process.ts";
import { buildIfNeeded, prepareDatabase } from "../local-shopify/prepare-app.ts";
import { startLocalShopify } from "../local-shopify/start.ts";
import type { LocalShopify, StoreSource } from "../local-shopify/start.ts";

export type RunningApp = {
  local: LocalShopify;
  /** The process that serves now; another can take its place. */
  app: AppProcess;
  dataDir: string;
  stop: () => Promise<void>;
};

/** The production build of the app on a new database, with a local Shopify around it, on free ports. */
export async function runApp(options: { stores: StoreSource[]; latencyMs?: number }): Promise<RunningApp> {
  const dataDir = await mkdtemp(join(tmpdir(), "dijipilot-"));
  await buildIfNeeded(quietly);
  await prepareDatabase(dataDir, quietly);
  const local = await startLocalShopify(options);
  let running: RunningApp | null = null;
  async function stop(): Promise<void> {
    await running?.app.stop();
    await local.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
  try {
    running = { local, app: await startApp({ local, dataDir }), dataDir, stop };
    return running;
  } catch (error) {
    await stop();
    throw error;
  }
}

function quietly(): void {}
