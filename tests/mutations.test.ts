import { describe, expect, test } from "vitest";
import { checkpoints } from "~/checkpoints";
import type { Verdict } from "~/checkpoints/checkpoint";
import { diagnose } from "~/diagnosis/diagnose";
import { readStore } from "~/facts/read-store.server";
import { now, storeInProcess } from "./in-process-store";
import type { Store } from "./local-shopify/store.ts";
import { typical, wellRun } from "./local-shopify/stores/index.ts";
import type { Mutation } from "./mutations/break";
import { gates } from "./mutations/gates";
import { goods } from "./mutations/goods";
import { mends } from "./mutations/mends";
import { sales } from "./mutations/sales";
import { settings } from "./mutations/settings";
import { storefront } from "./mutations/storefront";

const all = [...settings, ...goods, ...sales, ...storefront, ...gates, ...mends];
const stores = { "well-run": wellRun(now), typical: typical(now) };

/** What breaking something turns a verdict of the unbroken store to. */
const turnsTo: Partial<Record<string, Verdict[]>> = {
  "auto yes": ["no"],
  "proves-yes yes": ["ask"],
  "proves-no ask": ["no"],
  "assisted yes": ["ask", "no"],
};

/** Checkpoints that no broken field turns, and why. */
const exceptions: Record<string, string> = {
  "settings/home-tax-collected": "says no only where the merchant stated to be registered for tax",
};

async function verdictsOf(store: Store) {
  const { readings } = await readStore({ api: storeInProcess(store).api, readAt: now.toISOString() });
  return new Map(diagnose(checkpoints, readings).map(({ checkpoint, verdict }) => [checkpoint, verdict]));
}

const sound = {
  "well-run": await verdictsOf(stores["well-run"]),
  typical: await verdictsOf(stores.typical),
};

/** The store with one thing broken. */
function broken({ of = "well-run", breaks }: Mutation): Store {
  const store = structuredClone(stores[of]);
  breaks(store.data);
  return store;
}

describe("exactly the checkpoints that should turn do when", () => {
  test.each(all)("$name", async (mutation) => {
    const before = sound[mutation.of ?? "well-run"];
    const after = await verdictsOf(broken(mutation));
    const turned = [...after].filter(([checkpoint, verdict]) => verdict !== before.get(checkpoint));
    expect(Object.fromEntries(turned)).toEqual(mutation.flips);
  });
});

test("every verdict of the well-run store that something can break is broken by something", () => {
  const unbroken = [...sound["well-run"]].filter(([checkpoint, verdict]) => {
    const to = turnsTo[`${checkpoints.get(checkpoint)?.mode} ${verdict}`];
    return to && !all.some(({ flips }) => to.includes(flips[checkpoint] as Verdict));
  });
  expect(unbroken.map(([checkpoint]) => checkpoint).sort()).toEqual(Object.keys(exceptions).sort());
});

test("the well-run store has no gap", () => {
  expect([...sound["well-run"]].filter(([, verdict]) => verdict === "no")).toEqual([]);
});
