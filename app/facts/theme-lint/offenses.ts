import {
  allChecks,
  check,
  toBlockSchema,
  toSectionSchema,
  toSourceCode,
  type AbstractFileSystem,
  type FileTuple,
} from "@shopify/theme-check-common";
import linter from "@shopify/theme-check-common/package.json" with { type: "json" };
import language from "../../../content/tables/theme-language.json" with { type: "json" };
import type { Lint, Offense, Offenses } from "./lint.ts";

// Node runs this file as it is, on a thread of its own: imports name their files, types are erased.

/** What counts as an error of the theme. */
const errors = [
  "JSONSyntaxError",
  "ValidJSON",
  "LiquidSyntaxError",
  "LiquidHTMLSyntaxError",
  "ValidSchema",
  "MissingTemplate",
  "MissingAsset",
  "JSONMissingSection",
  "JSONMissingBlock",
  "RequiredLayoutThemeObject",
  "UnknownFilter",
];
const blocking = "ParserBlockingScript";
/** Shown beside the errors, without weight. */
const others = ["DeprecatedTag", "HardcodedRoutes", "ImgWidthAndHeight", "RemoteAsset", "UnusedAssign"];
const wanted = new Set([...errors, blocking, ...others]);

const root = "file:///theme";
const longestMessage = 120;
const tags = language.tags.map(({ name, parameters }) => ({
  name,
  parameters: parameters.map((own) => ({ ...own, description: "", required: false, types: [] })),
}));
const docset = {
  filters: () => Promise.resolve(language.filters.map((name) => ({ name }))),
  tags: () => Promise.resolve(tags),
  objects: () => Promise.resolve([]),
  liquidDrops: () => Promise.resolve([]),
  systemTranslations: () => Promise.resolve({}),
};
const schemas = language.schemas.map(({ schema, ...about }) => ({
  ...about,
  schema: JSON.stringify(schema),
}));
const always = () => Promise.resolve(true);

/** Runs Shopify's theme linter over a theme that stands in memory; `assets` are files of which only the name is known. */
export async function offensesOf(
  files: ReadonlyMap<string, string>,
  assets: readonly string[],
): Promise<Lint> {
  const theme = [...files].map(([name, text]) => toSourceCode(`${root}/${name}`, text));
  const trees = new Map(theme.map((file) => [file.uri, file]));
  const schemaOf = (kind: "sections" | "blocks", name: string) => {
    const file = trees.get(`${root}/${kind}/${name}.liquid`);
    if (file?.type !== "LiquidHtml") return Promise.resolve(undefined);
    return kind === "sections"
      ? toSectionSchema(file.uri, file.ast, always, false)
      : toBlockSchema(file.uri, file.ast, always, false);
  };
  const failed: Error[] = [];
  const found = await check(
    theme,
    {
      context: "theme",
      settings: {},
      checks: allChecks.filter(({ meta }) => wanted.has(meta.code)),
      rootUri: root,
      onError: (error) => failed.push(error),
    },
    {
      fs: inMemory(files, assets),
      themeDocset: docset,
      jsonValidationSet: { schemas: () => Promise.resolve(schemas) },
      getSectionSchema: (name) => schemaOf("sections", name) as ReturnType<typeof toSectionSchema>,
      getBlockSchema: (name) => schemaOf("blocks", name) as ReturnType<typeof toBlockSchema>,
    },
  );
  // A check that gave up says nothing of the theme, so neither does the rest.
  if (failed.length > 0) throw new Error("A check of the theme linter failed.");
  const offenses = found
    // An app's block is no file of the theme.
    .filter(({ message }) => !message.includes("shopify://apps/"))
    .map(({ check: code, uri, start, message }): Offense => {
      return { check: code, file: uri.slice(root.length + 1), line: start.line + 1, message: cut(message) };
    })
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  const of = (codes: readonly string[]) => offenses.filter((offense) => codes.includes(offense.check));
  return {
    version: linter.version,
    files: files.size,
    errors: summed(of(errors)),
    blocking: summed(of([blocking])),
    others: summed(of(others)),
  };
}

function summed(offenses: readonly Offense[]): Offenses {
  const checks: Record<string, number> = {};
  for (const { check: code } of offenses) checks[code] = (checks[code] ?? 0) + 1;
  return { count: offenses.length, checks, first: offenses.slice(0, 5) };
}

function cut(message: string): string {
  return message.length > longestMessage ? `${message.slice(0, longestMessage - 1)}…` : message;
}

function inMemory(files: ReadonlyMap<string, string>, assets: readonly string[]): AbstractFileSystem {
  const names = new Set([...files.keys(), ...assets]);
  const nameOf = (uri: string) => uri.slice(root.length + 1);
  return {
    stat(uri) {
      const name = nameOf(uri);
      if (!names.has(name)) return Promise.reject(new Error(`There is no ${name}.`));
      return Promise.resolve({ type: 1, size: files.get(name)?.length ?? 0 });
    },
    readFile: (uri) => Promise.resolve(files.get(nameOf(uri)) ?? ""),
    readDirectory: (uri) =>
      Promise.resolve(
        [...names]
          .filter((name) => name.startsWith(`${nameOf(uri)}/`))
          .map((name): FileTuple => [`${root}/${name}`, 1]),
      ),
  };
}
