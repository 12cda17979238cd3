import { expect, test } from "vitest";
import { checkpoints } from "~/checkpoints";
import { diagnose } from "~/diagnosis/diagnose";
import { readStore } from "~/facts/read-store.server";
import { now, storeInProcess } from "./in-process-store";
import type { Store, StoreNode } from "./local-shopify/store.ts";
import { typical, wellRun } from "./local-shopify/stores/index.ts";
import { nodes, writePage } from "./local-shopify/stores/zoo/zoo.ts";

const wanted = [
  "policies",
  "pages",
  "shop",
  "shopLocales",
  "privacySettings",
  "variants",
  "sellingPlans",
] as const;

async function verdicts(store: Store) {
  const { readings } = await readStore({ api: storeInProcess(store).api, readAt: now.toISOString(), wanted });
  const results = diagnose(checkpoints, readings).filter(({ checkpoint }) =>
    checkpoint.startsWith("policies/"),
  );
  return new Map(results.map(({ checkpoint, verdict }) => [checkpoint, verdict]));
}

/** Every text goes from Settings › Policies to a page of its title. */
function moved(store: Store, templateSuffix: string | null): Store {
  const copy = structuredClone(store);
  const shop = copy.data.shop as StoreNode;
  const pages = nodes(shop.shopPolicies).map((policy, index) => ({
    ...writePage(index, String(policy.title), templateSuffix === null ? String(policy.body) : ""),
    templateSuffix,
  }));
  shop.shopPolicies = [];
  copy.data.pages = [...nodes(copy.data.pages), ...pages];
  return copy;
}

test.each([wellRun(now), typical(now)])(
  "texts that move to pages of $domain are still there",
  async (store) => {
    const was = await verdicts(store);
    const onPages = await verdicts(moved(store, null));
    const inTemplates = await verdicts(moved(store, "text"));
    for (const [id, verdict] of was) {
      if (verdict !== "yes" || id === "policies/reviewed-yearly") continue;
      expect({ id, is: onPages.get(id) }).toEqual({ id, is: id.includes("subscription") ? "ask" : "yes" });
      expect(`${id}: ${inTemplates.get(id)}`).not.toMatch(/: no$/);
    }
  },
);
