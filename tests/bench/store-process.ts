/** A local Shopify in a process of its own, so that its work does not slow down what is measured. */
import { startLocalShopify } from "../local-shopify/start.ts";
import { adminSchema } from "../local-shopify/schema/schema.ts";
import { typical } from "../local-shopify/stores/index.ts";

export type StoreProcessTold = { origin: string; shop: string; token: string } | { refilled: true };

const store = typical(new Date());
const local = await startLocalShopify({ stores: [store], latencyMs: Number(process.argv[2]) });
adminSchema("2026-10");

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
