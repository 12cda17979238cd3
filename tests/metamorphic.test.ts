import { describe, expect, test } from "vitest";
import { checkpoints } from "~/checkpoints";
import { diagnose } from "~/diagnosis/diagnose";
import { facts } from "~/facts";
import { readStore } from "~/facts/read-store.server";
import { allScopes, now, storeInProcess } from "./in-process-store";
import type { Store } from "./local-shopify/store.ts";
import { allStores } from "./local-shopify/stores/index.ts";
import { zoo } from "./local-shopify/stores/zoo/index.ts";
import { transformations, type Transformation } from "./metamorphic/transformations";

const stores = [...allStores(now), ...zoo.map(({ store }) => store(now))];

describe.each(stores.map((store) => [store.domain, store] as const))("%s", (_, store) => {
  const known = { plain: once(() => verdicts(store)), theme: once(() => verdicts(store, { theme: true })) };

  // What was yes may become ask or unknown, but nothing becomes a no, or a yes, that it was not.
  test.each(transformations)("makes no false verdict when $name", async (transformation) => {
    const was = await known[transformation.theme ? "theme" : "plain"]();
    const is = await verdicts(changed(store, transformation), transformation);
    const turned = [...is].flatMap(([id, { verdict, sentence }]) => {
      const claims = verdict === "yes" || verdict === "no";
      const old = was.get(id)?.verdict;
      if (!claims || old === verdict || transformation.turns?.[id]) return [];
      // Without what would make a question pointless, what is well is well all the same.
      if (transformation.hides && old === "does-not-apply" && verdict === "yes") return [];
      return [`${id}: ${old} → ${verdict}: ${sentence}`];
    });
    expect(turned).toEqual([]);
  });
});

function changed(store: Store, { changes }: Transformation): Store {
  if (!changes) return store;
  const copy = structuredClone(store);
  changes(copy.data);
  return copy;
}

async function verdicts(store: Store, { hides = [], theme }: Pick<Transformation, "hides" | "theme"> = {}) {
  const scopes = [...allScopes, ...(store.access.reviewedScopes ?? [])].filter(
    (scope) => !hides.includes(scope),
  );
  const wanted = [...facts.keys()].filter((name) => theme || name !== "liveTheme");
  const { api } = storeInProcess(store, scopes);
  const { readings } = await readStore({ api, readAt: now.toISOString(), wanted });
  return new Map(diagnose(checkpoints, readings).map((each) => [each.checkpoint, each]));
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
