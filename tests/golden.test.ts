import { expect, test } from "vitest";
import { checkpoints } from "~/checkpoints";
import { curriculum } from "~/curriculum/load.server";
import { diagnose } from "~/diagnosis/diagnose";
import { findGaps } from "~/diagnosis/gaps";
import { storeScore } from "~/diagnosis/score";
import { readStore } from "~/facts/read-store.server";
import { now, storeInProcess } from "./in-process-store";
import { typical, wellRun } from "./local-shopify/stores/index.ts";

// The approved reports are kept in tests/golden. Where a change of them is meant:
// `npx vitest run --project once tests/golden.test.ts -u`, then read the difference as a merchant would.
test.each([
  { name: "typical", store: typical(now) },
  { name: "well-run", store: wellRun(now) },
])("the answers about $name are the ones that were approved", async ({ name, store }) => {
  const { api } = storeInProcess(store);
  const { readings } = await readStore({ api, readAt: now.toISOString() });
  const skills = curriculum().skillsByKey;
  const results = diagnose(checkpoints, readings);
  const report = {
    ...storeScore(results, skills),
    gaps: findGaps(results, skills).map(({ skill }) => `${skill.code} ${skill.title}`),
    answers: Object.fromEntries(
      results.map(({ checkpoint, verdict, sentence }) => [checkpoint, `${verdict}: ${sentence}`]),
    ),
  };
  await expect(`${JSON.stringify(report, null, 2)}\n`).toMatchFileSnapshot(`golden/${name}.json`);
});
