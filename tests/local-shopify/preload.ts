/**
 * Loaded into the app's process before the app (`node --import`), so that the app itself stays unchanged:
 * all it asks of Shopify goes to the local one, and nothing reaches the internet.
 */
import { setGlobalDispatcher } from "undici";
import { towardsLocalShopify } from "./outgoing.ts";

const target = process.env.LOCAL_SHOPIFY_ORIGIN;
if (!target) throw new Error("LOCAL_SHOPIFY_ORIGIN must say where the local Shopify listens.");

// Node's own fetch takes its dispatcher from the same global place that this sets.
setGlobalDispatcher(towardsLocalShopify(target));

// Started by another process, the app ends with it, however that one ends.
if (process.channel) {
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel.unref();
}
