import { expect, test } from "vitest";
import { checkpoints } from "~/checkpoints";
import { diagnose } from "~/diagnosis/diagnose";
import { readStore } from "~/facts/read-store.server";
import { now, storeInProcess } from "./in-process-store";
import { zoo } from "./local-shopify/stores/zoo/index.ts";

// A table is read by hand: each line says what is right for this kind of store, and why.
test.each([...zoo])("the $name is judged as it is", async ({ store, holds, whole }) => {
  const { readings } = await readStore({ api: storeInProcess(store(now)).api, readAt: now.toISOString() });
  const results = new Map(diagnose(checkpoints, readings).map((each) => [each.checkpoint, each]));
  const claimed = [...results.values()].filter(({ verdict }) => verdict === "yes" || verdict === "no");
  const unread = claimed.filter(({ checkpoint }) => whole && !(checkpoint in holds));
  expect(unread.map(({ checkpoint, verdict, sentence }) => `${checkpoint} ${verdict}: ${sentence}`)).toEqual(
    [],
  );
  const said = Object.keys(holds).map((id) => [id, results.get(id)?.verdict]);
  const sentences = Object.keys(holds).map((id) => `${id}: ${results.get(id)?.sentence}`);
  expect(Object.fromEntries(said), sentences.join("\n")).toEqual(
    Object.fromEntries(Object.entries(holds).map(([id, [verdict]]) => [id, verdict])),
  );
});
