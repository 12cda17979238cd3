import { describe, expect, test } from "vitest";
import { checkpoints } from "~/checkpoints";
import { diagnose } from "~/diagnosis/diagnose";
import { facts } from "~/facts";
import type { Readings } from "~/facts/fact";
import liveTheme from "~/facts/live-theme";
import { readThemeCode } from "~/facts/theme-json/live-theme";
import { badTheme, goodTheme } from "./hostile-themes/known";
import { now } from "./in-process-store";
import type { Store, StoreNode } from "./local-shopify/store.ts";
import { allStores } from "./local-shopify/stores/index.ts";
import { zoo } from "./local-shopify/stores/zoo/index.ts";
import { themeChanges } from "./metamorphic/theme-changes";

type Files = ReadonlyMap<string, string>;

const aboutThemes = new Map(
  [...checkpoints].filter(([, { needs, mayUse }]) => [...needs, ...mayUse].includes("liveTheme")),
);
const stores = [...allStores(now), ...zoo.map(({ store }) => store(now))];
const themes = new Map<string, Files>([
  ["a good theme", new Map(Object.entries(goodTheme()) as [string, string][])],
  ["a bad theme", new Map(Object.entries(badTheme()) as [string, string][])],
]);
for (const store of stores) {
  const files = liveFiles(store);
  const isKnown = [...themes.values()].some(
    (each) => JSON.stringify([...each]) === JSON.stringify([...files]),
  );
  if (files.size > 0 && !isKnown) themes.set(store.domain, files);
}

test("there are themes of several kinds", () => {
  expect(themes.size).toBeGreaterThanOrEqual(4);
});

test.each(themeChanges)("that $name changes most themes", ({ change }) => {
  const changed = [...themes.values()].filter(
    (files) => JSON.stringify([...change(files)]) !== JSON.stringify([...files]),
  );
  expect(changed.length).toBeGreaterThan(themes.size / 2);
});

describe.each([...themes])("%s", (_, files) => {
  const was = verdicts(files);

  test.each(themeChanges)("makes no false verdict when $name", ({ change }) => {
    const changed = change(files);
    const turned = [...verdicts(changed)].flatMap(([id, { verdict, sentence }]) => {
      const old = was.get(id)?.verdict;
      const claims = verdict === "yes" || verdict === "no";
      return claims && verdict !== old ? [`${id}: ${old} → ${verdict}: ${sentence}`] : [];
    });
    expect(turned).toEqual([]);
  });
});

function liveFiles({ data }: Store): Files {
  const live = (data.themes as StoreNode[] | undefined)?.find(({ role }) => role === "MAIN");
  const files = ((live?.files ?? []) as StoreNode[]).flatMap(({ filename, body }) => {
    const { content } = body as { content?: string };
    const isCode = /^(?:config|layout|sections|blocks|snippets|templates)\/.+\.(?:json|liquid)$/.test(
      String(filename),
    );
    return isCode && content !== undefined ? [[String(filename), content] as const] : [];
  });
  return new Map(files);
}

/** What is said of a theme in a store that is healthy besides; the linter is left out. */
function verdicts(files: Files) {
  const others = [...facts].map(([name, { example }]) => [name, { known: true, value: example as unknown }]);
  const value = { ...readThemeCode(files), lint: liveTheme.example?.lint };
  const readings = { ...Object.fromEntries(others), liveTheme: { known: true, value } } as Readings;
  return new Map(diagnose(aboutThemes, readings).map((each) => [each.checkpoint, each]));
}
