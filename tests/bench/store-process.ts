/** A local Shopify in a process of its own, so that its work does not slow down what is measured. */
import { startLocalShopify } from "../local-shopify/start.ts";
import { adminSchema } from "../local-shopify/schema/schema.ts";
import type { StoreSize } from "../local-shopify/stores/generate-catalog.ts";
import { generateStore, typical } from "../local-shopify/stores/index.ts";

export type StoreProcessTold = { origin: string; shop: string; token: string } | { refilled: true };

const [, , latencyMs, size] = process.argv;
const store = size ? generated(JSON.parse(size) as StoreSize) : typical(new Date());
const local = await startLocalShopify({ stores: [store], latencyMs: Number(latencyMs) });
adminSchema("2026-10");

function generated(sized: StoreSize) {
  return generateStore({ ...sized, now: new Date(sized.now) });
}

function tell(message: StoreProcessTold): void {
  process.send?.(message);
}

// Every run starts with the full bucket that a first scan finds.
process.on("message", () => {
  local.adminApi.buckets.drainTo(store.domain, 2_000);
  tell({ refilled: true });
});
process.once("disconnect", () => process.exit());

tell({ origin: local.origin, shop: store.domain, token: store.access.customAppToken });
