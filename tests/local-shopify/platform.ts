import type { AppConfig } from "./app-config.ts";
import type { RunningStore } from "./running-store.ts";
import type { SignInFaults } from "./sign-in/faults.ts";
import type { Tokens } from "./sign-in/tokens.ts";
import type { Webhooks } from "./webhooks/deliver.ts";

/** The parts of a running local Shopify, as its own pieces see them. */
export type Platform = {
  app: AppConfig;
  stores: RunningStore[];
  tokens: Tokens;
  signInFaults: SignInFaults;
  webhooks: Webhooks;
  /** What the panel can set on the Admin API. */
  api: ApiSettings;
  now: () => Date;
};

export type ApiSettings = {
  /** Milliseconds each Admin API answer is held back. */
  latencyMs: number;
  /** The faults the Admin API can be told to show, each with a few words. */
  faultNames: { name: string; says: string }[];
  /** Makes the next `times` requests to a shop meet the fault. */
  addFault(fault: string, options: { shop: string; times: number }): void;
  clearFaults(): void;
};

export function storeNamed(platform: Pick<Platform, "stores">, name: string): RunningStore | undefined {
  return platform.stores.find((store) => store.handle === name || store.domain === name);
}
