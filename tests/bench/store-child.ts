import { fork } from "node:child_process";
import { once } from "node:events";
import type { StoreSize } from "../local-shopify/stores/generate-catalog.ts";
import type { StoreProcessTold } from "./store-process.ts";

export type Size = Omit<StoreSize, "now"> & { now: string };

/** A store served by a process of its own. */
export type StoreChild = {
  origin: string;
  token: string;
  /** Fills the bucket of points again. */
  refill: () => Promise<void>;
  stop: () => void;
};

/**
 * Starts a local Shopify beside this process; every request to it takes `latencyMs` at the least. Its store is
 * `typical`, or one generated in the size given.
 */
export async function startStoreChild(latencyMs: number, size?: Size): Promise<StoreChild> {
  const child = fork("tests/bench/store-process.ts", [
    String(latencyMs),
    ...(size ? [JSON.stringify(size)] : []),
  ]);
  const heard = async () => {
    const [told] = (await once(child, "message")) as [StoreProcessTold];
    return told;
  };
  const told = await heard();
  if (!("origin" in told)) throw new Error("The local Shopify did not say where it is.");
  return {
    ...told,
    async refill() {
      child.send("refill");
      await heard();
    },
    stop: () => child.disconnect(),
  };
}
