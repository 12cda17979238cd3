import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Lint, NotLinted } from "~/facts/theme-lint/lint";
import { nothingYet, takeAsset, takeFile } from "~/facts/theme-reading/incoming";
import type { ThemeLimits } from "~/facts/theme-reading/limits";
import { readTheme } from "~/facts/theme-reading/read-theme";

/** A theme of ours, without its assets' text. */
function themeFiles(kind: "shelf" | "vintage"): { files: Map<string, string>; assets: string[] } {
  const folder = fileURLToPath(new URL(`./local-shopify/stores/theme-files/${kind}/`, import.meta.url));
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length).replace(/^\//, ""));
  const read = names.filter((name) => !name.startsWith("assets/"));
  return {
    files: new Map(read.map((name) => [name, readFileSync(folder + name, "utf8")])),
    assets: names.filter((name) => name.startsWith("assets/")),
  };
}

/** What the linter says; a theme that cannot be read at all is not linted either. */
async function lintTheme(
  files: ReadonlyMap<string, string | null>,
  assets: readonly string[],
  limits?: ThemeLimits,
): Promise<Lint | NotLinted> {
  const theme = nothingYet();
  for (const [name, text] of files) takeFile(theme, name, text);
  for (const name of assets) takeAsset(theme, name);
  return readTheme(theme, limits).then(
    (read) => read.lint,
    (error: Error) => ({ failed: error.message }),
  );
}

async function lint(over: Record<string, string> = {}, kind: "shelf" | "vintage" = "shelf"): Promise<Lint> {
  const { files, assets } = themeFiles(kind);
  const result = await lintTheme(new Map([...files, ...Object.entries(over)]), assets);
  if ("failed" in result) throw new Error(result.failed);
  return result;
}

test("a theme with sections everywhere is free of errors and of scripts that hold up the page", async () => {
  const { errors, blocking, files } = await lint();
  expect(errors).toEqual({ count: 0, checks: {}, first: [] });
  expect(blocking.count).toBe(0);
  expect(files).toBeGreaterThan(50);
});

test("a vintage theme is free of errors, and its script holds up the page", async () => {
  const { errors, blocking } = await lint({}, "vintage");
  expect(errors.first).toEqual([]);
  expect(blocking).toMatchObject({ count: 1, first: [{ file: "layout/theme.liquid" }] });
});

const section = (schema: unknown) => `<p></p>{% schema %}${JSON.stringify(schema)}{% endschema %}`;

test.each([
  ["ValidJSON", { "templates/page.odd.json": `{"sections": {} "order": []}` }],
  ["LiquidHTMLSyntaxError", { "snippets/odd.liquid": "{% if shop %}<p></p>" }],
  ["LiquidSyntaxError", { "snippets/odd.liquid": "{% liquid\n  asign a = 1\n%}" }],
  [
    "ValidSchema",
    { "sections/odd.liquid": section({ name: "Odd", settings: [{ type: "textt", id: "a" }] }) },
  ],
  ["MissingTemplate", { "snippets/odd.liquid": "{% render 'nowhere' %}" }],
  ["MissingAsset", { "snippets/odd.liquid": "{{ 'nowhere.css' | asset_url | stylesheet_tag }}" }],
  [
    "JSONMissingSection",
    { "templates/page.odd.json": `{"sections":{"a":{"type":"nowhere"}},"order":["a"]}` },
  ],
  ["RequiredLayoutThemeObject", { "layout/theme.liquid": "<html>{{ content_for_layout }}</html>" }],
  ["UnknownFilter", { "snippets/odd.liquid": "{{ shop.name | shout }}" }],
] as const)("%s is an error of the theme", async (code, over) => {
  const { errors } = await lint(over);
  expect(Object.keys(errors.checks)).toContain(code);
  expect(errors.first.find(({ check }) => check === code)?.file).toBe(Object.keys(over)[0]);
});

test("a block that no section allows is an error, an app's block is none", async () => {
  const blocks = (type: string) => ({
    "sections/open.liquid": section({ name: "Open", blocks: [{ type: "@theme" }, { type: "@app" }] }),
    "templates/page.odd.json": JSON.stringify({
      sections: { a: { type: "open", blocks: { b: { type } }, block_order: ["b"] } },
      order: ["a"],
    }),
  });
  expect((await lint(blocks("nowhere"))).errors.checks).toEqual({ JSONMissingBlock: 1 });
  expect((await lint(blocks("shopify://apps/judge-me-reviews/blocks/stars/1"))).errors.count).toBe(0);
});

test("a comment that the theme editor puts on top of JSON is no error", async () => {
  const template = themeFiles("shelf").files.get("templates/index.json") ?? "";
  expect((await lint({ "templates/index.json": `/*\n * Saved.\n */\n${template}` })).errors.first).toEqual(
    [],
  );
});

test("code that nests too deep for the linter's own parser is no fault of the theme", async () => {
  const deep = { "snippets/odd.liquid": "<div>".repeat(20_000) + "</div>".repeat(20_000) };
  const { errors, blocking } = await lint(deep);
  expect(errors).toMatchObject({ count: 0, unchecked: { count: 1, files: ["snippets/odd.liquid"] } });
  expect(blocking).toEqual({ count: 0, checks: {}, first: [] });
  const json = { "templates/page.odd.json": `{"sections":{"a":${"[".repeat(20_000)}${"]".repeat(20_000)}}}` };
  expect((await lint(json)).errors).toMatchObject({ count: 0, unchecked: { files: Object.keys(json) } });
});

test("in a file with a fault of its own, a script may hold up the page unseen", async () => {
  const blocking = async (code: string) => {
    const { errors, ...found } = await lint({ "snippets/odd.liquid": `${code}{% if shop %}` });
    expect(errors.checks).toEqual({ LiquidHTMLSyntaxError: 1 });
    return found.blocking;
  };
  const unseen = { count: 0, unchecked: { count: 1, files: ["snippets/odd.liquid"] } };
  expect(await blocking("<script src='async.js'></script>")).toMatchObject(unseen);
  expect(await blocking("{{ 'a.js' | asset_url | script_tag }}")).toMatchObject(unseen);
  const waiting = "<script async src='a.js'></script><script type='module' src='b.js'></script>";
  expect(await blocking(`${waiting}<script>let src;</script>`)).toEqual({ count: 0, checks: {}, first: [] });
});

test("what could not be linted to its end is not known", async () => {
  const { files, assets } = themeFiles("shelf");
  const bounds = { ms: 20_000, characters: 8_000_000, heapMb: 768 };
  const odd = new Map([...files, ["snippets/late.liquid", "<p></p>"]]);
  expect(await lintTheme(odd, assets, { ...bounds, ms: 0 })).toHaveProperty("failed");
  expect(await lintTheme(odd, assets, { ...bounds, heapMb: 8 })).toHaveProperty("failed");
  expect(await lintTheme(odd, assets, { ...bounds, characters: 100 })).toHaveProperty("failed");
  expect(await lintTheme(new Map([...odd, ["sections/a.liquid", null]]), assets)).toHaveProperty("failed");
  expect(await lintTheme(new Map(), [])).toHaveProperty("failed");
  expect(await lintTheme(odd, assets, bounds)).toHaveProperty("errors.count", 0);
});
