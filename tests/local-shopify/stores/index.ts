import type { Store } from "../store.ts";
import { brandNew } from "./brand-new.ts";
import { fewPermissions } from "./few-permissions.ts";
import { hostile } from "./hostile.ts";
import { typical } from "./typical.ts";
import { wellRun } from "./well-run.ts";

export { generateStore } from "./generate.ts";
export type { StoreSize } from "./generate-catalog.ts";
export { hostileNames } from "./hostile.ts";
export { brandNew, fewPermissions, hostile, typical, wellRun };

/** The described stores, as they are at a moment; the typical one comes first because it is the one to look at. */
export function allStores(now: Date): Store[] {
  return [typical(now), wellRun(now), brandNew(now), fewPermissions(now), hostile(now)];
}
