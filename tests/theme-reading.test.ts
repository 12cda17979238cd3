import { expect, test } from "vitest";
import type { LiveThemeQuery } from "~/facts/admin.types";
import liveThemeFact from "~/facts/live-theme";
import { readStore } from "~/facts/read-store.server";
import { combine } from "~/facts/reading/combine";
import { firstUnit, queryOf, takeReply, variablesOf } from "~/facts/reading/unit";
import { readThemeCode } from "~/facts/theme-json/live-theme";
import { nothingYet, takeAsset, takeFile } from "~/facts/theme-reading/incoming";
import { mostAtOnce, mostWaiting, themeLimits } from "~/facts/theme-reading/limits";
import { readTheme } from "~/facts/theme-reading/read-theme";
import { badTheme, goodTheme, type Files } from "./hostile-themes/known";
import { now, storeInProcess } from "./in-process-store";
import { allStores } from "./local-shopify/stores/index.ts";

function incoming(files: Files) {
  const theme = nothingYet();
  for (const [name, text] of Object.entries(files)) takeFile(theme, name, text);
  takeAsset(theme, "assets/a.js");
  return theme;
}

function page(...names: string[]): LiveThemeQuery {
  const more = { hasNextPage: true, endCursor: "a" };
  const nodes = names.map((filename) => ({ filename, body: { content: "a".repeat(9_000_000) } }));
  const assets = { nodes: [], userErrors: [], pageInfo: { hasNextPage: false } };
  return { theme: { files: { nodes, userErrors: [], pageInfo: more }, assets } };
}

test("a theme is read in a process of its own as it would be in this one", async () => {
  const { lint, ...code } = await readTheme(incoming(goodTheme()));
  expect(code).toEqual(readThemeCode(new Map(Object.entries(goodTheme()))));
  expect(lint).toMatchObject({ files: 16, errors: { count: 0 } });
});

test("of a theme that is too large no further page is read, and why is said", async () => {
  const theme = liveThemeFact.start("");
  liveThemeFact.add(theme, page("snippets/a.liquid"));
  expect(liveThemeFact.enough?.(theme)).toBe(false);
  liveThemeFact.add(theme, page("snippets/b.liquid"));
  expect(liveThemeFact.enough?.(theme)).toBe(true);
  expect(theme.files.size).toBe(0);
  const because = { kind: "incomplete", sentence: expect.stringContaining("too large") as string };
  await expect(liveThemeFact.finish(theme)).rejects.toMatchObject({ because });
});

test("more templates or longer names than Shopify allows are too large as well", async () => {
  const many = Array.from({ length: 1_001 }, (_, index) => [`templates/page.${index}.json`, "{}"]);
  const because = { kind: "incomplete" };
  await expect(readTheme(incoming(Object.fromEntries(many) as Files))).rejects.toMatchObject({ because });
  const long = { [`snippets/${"a".repeat(255)}.liquid`]: "" };
  await expect(readTheme(incoming(long))).rejects.toMatchObject({ because });
});

test("a linter that comes to no end leaves the rest of the theme known", async () => {
  const endless = { ...goodTheme(), "snippets/a.liquid": "{{ a.b | c: d }}".repeat(120_000) };
  const { lint, templates } = await readTheme(incoming(endless), { ...themeLimits, ms: 1_500 });
  expect(templates).toContain("templates/product.json");
  expect(lint).toEqual({ failed: "The app could not check the code of your live theme to its end." });
});

test("a reader that ends without an answer ends no other process, and its theme is unknown", async () => {
  const because = { kind: "incomplete" };
  // Another theme than the first one: that one is known.
  const theme = () => incoming(badTheme());
  await expect(readTheme(theme(), { ...themeLimits, heapMb: 8 })).rejects.toMatchObject({
    because,
  });
  await expect(readTheme(theme(), { ...themeLimits, ms: 0 })).rejects.toMatchObject({
    because,
  });
});

test("so many themes may wait; one more is left to the next scan", async () => {
  const limits = { ...themeLimits, ms: 0 };
  const because = Array.from({ length: mostAtOnce + mostWaiting + 1 }, (_, index) =>
    readTheme(incoming({ "snippets/a.liquid": `${index}` }), limits).catch(
      (error: { because: { kind: string } }) => error.because.kind,
    ),
  );
  const kinds = await Promise.all(because);
  expect(kinds.filter((kind) => kind === "failed")).toHaveLength(1);
  expect(kinds.at(-1)).toBe("failed");
});

test("no other fact waits for what the code of a theme says", async () => {
  const store = allStores(now).find(({ domain }) => domain === "typical.myshopify.com");
  if (!store) throw new Error("There is no typical store.");
  const { api } = storeInProcess(store);
  const readAt = now.toISOString();
  const { readings } = await readStore({ api, wanted: ["themes"], readAt });
  const unit = firstUnit("liveTheme", liveThemeFact, readAt, readings);
  const asked = combine([{ name: unit.name, query: queryOf(unit), variables: variablesOf(unit) }]);
  const response = await api(JSON.stringify(asked), AbortSignal.timeout(10_000));
  const { data } = (await response.json()) as { data: Record<string, unknown> };
  const outcome = await takeReply(unit, { data, errors: [], ignoredFilters: [] }, true, undefined);
  if (!("finishing" in outcome)) throw new Error("The reply is not taken until the theme is read.");
  expect(await outcome.finishing).toMatchObject({
    known: true,
    value: { about: { name: expect.any(String) as string } },
  });
});
