import {
  allChecks,
  check,
  toBlockSchema,
  toSectionSchema,
  toSourceCode,
  type AbstractFileSystem,
  type FileTuple,
  type SourceCode,
} from "@shopify/theme-check-common";
import linter from "@shopify/theme-check-common/package.json" with { type: "json" };
import language from "../../../content/tables/theme-language.json" with { type: "json" };
import { isContext } from "../theme-json/files.ts";
import { withoutByteOrderMark } from "../theme-json/read.ts";
import type { Lint, Offense, Offenses } from "./lint.ts";

// Node runs this file as it is, in a process of its own: imports name their files, types are erased.

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
const blocking = ["ParserBlockingScript"];
/** Shown beside the errors, without weight. */
const others = ["DeprecatedTag", "HardcodedRoutes", "ImgWidthAndHeight", "RemoteAsset", "UnusedAssign"];

const root = "file:///theme";
const longestMessage = 120;
const most = 5;
const liquid = "LiquidHtml";
const inOrder = new Intl.Collator();
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

/**
 * Runs Shopify's theme linter over a theme that stands in memory; `assets` are files of which only the name is known. What
 * makes the linter itself fail is no fault of the theme, and takes nothing away from the rest.
 */
export async function offensesOf(
  files: ReadonlyMap<string, string>,
  assets: readonly string[],
): Promise<Lint> {
  const { sources, failed } = parsed(files);
  // Where a file has a fault of its own, no other check looks at it.
  const faulty = sources.filter(({ type, ast }) => type === liquid && ast instanceof Error);
  const unseen = [...failed, ...faulty.map(({ uri }) => nameOf(uri))].filter((name) =>
    mayBlock(files.get(name) ?? ""),
  );
  const fs = inMemory(files, assets);
  const trees = new Map(sources.map((source) => [source.uri, source]));
  const schemaOf = (kind: "sections" | "blocks", name: string) => {
    const file = trees.get(`${root}/${kind}/${name}.liquid`);
    if (file?.type !== liquid) return Promise.resolve(undefined);
    return kind === "sections"
      ? toSectionSchema(file.uri, file.ast, always, false)
      : toBlockSchema(file.uri, file.ast, always, false);
  };
  async function offensesIn(codes: readonly string[], unread: readonly string[]): Promise<Offenses> {
    let gaveUp = 0;
    const found = await check(
      sources,
      {
        context: "theme",
        settings: {},
        checks: allChecks.filter(({ meta }) => codes.includes(meta.code)),
        rootUri: root,
        onError: () => (gaveUp += 1),
      },
      {
        fs,
        themeDocset: docset,
        jsonValidationSet: { schemas: () => Promise.resolve(schemas) },
        getSectionSchema: (name) => schemaOf("sections", name) as ReturnType<typeof toSectionSchema>,
        getBlockSchema: (name) => schemaOf("blocks", name) as ReturnType<typeof toBlockSchema>,
      },
    );
    const offenses = found
      // An app's block is no file of the theme.
      .filter(({ message }) => !message.includes("shopify://apps/"))
      .map(({ check: code, uri, start, message }): Offense => {
        return { check: code, file: nameOf(uri), line: start.line + 1, message: cut(message) };
      });
    return summed(offenses, { count: unread.length + gaveUp, files: unread.slice(0, most) });
  }
  return {
    version: linter.version,
    files: files.size,
    errors: await offensesIn(errors, failed),
    blocking: await offensesIn(blocking, unseen),
    others: await offensesIn(others, failed),
  };
}

/** The files as the linter's parsers read them, and the names of those on which a parser itself failed. */
function parsed(files: ReadonlyMap<string, string>): { sources: SourceCode[]; failed: string[] } {
  const sources: SourceCode[] = [];
  const failed: string[] = [];
  for (const [name, text] of files) {
    // The linter takes it for a template of its own, from which most is missing.
    if (isContext(name)) continue;
    try {
      const source = toSourceCode(`${root}/${name}`, withoutByteOrderMark(text));
      if (source.ast instanceof Error && !isFaultOfTheme(source.ast)) throw source.ast;
      sources.push(source);
    } catch {
      failed.push(name);
    }
  }
  return { sources, failed };
}

/** A parser's own complaint; anything else, such as code that nests too deep for it, is the parser's failure. */
function isFaultOfTheme(error: Error): boolean {
  return error.name === "LiquidHTMLParsingError" || "errors" in error;
}

/** Whether code that the linter cannot take apart may hold up the page: by the filter, or a script's address with no word of waiting. */
function mayBlock(code: string): boolean {
  if (/\bscript_tag\b/.test(code)) return true;
  return (code.match(/<script\b[^>]*/gi) ?? []).some((tag) => {
    if (/\btype\s*=\s*["']?(?:module|importmap)\b/i.test(tag)) return false;
    const names = tag.replace(/"[^"]*"|'[^']*'/g, "");
    return /\bsrc\b/i.test(names) && !/\b(?:async|defer)\b/i.test(names);
  });
}

function summed(offenses: Offense[], unchecked: { count: number; files: string[] }): Offenses {
  const checks: Record<string, number> = {};
  for (const { check: code } of offenses) checks[code] = (checks[code] ?? 0) + 1;
  const first = offenses.sort((a, b) => inOrder.compare(a.file, b.file) || a.line - b.line).slice(0, most);
  return { count: offenses.length, checks, first, ...(unchecked.count > 0 ? { unchecked } : {}) };
}

function nameOf(uri: string): string {
  return uri.slice(root.length + 1);
}

function cut(message: string): string {
  return message.length > longestMessage ? `${message.slice(0, longestMessage - 1)}…` : message;
}

function inMemory(files: ReadonlyMap<string, string>, assets: readonly string[]): AbstractFileSystem {
  const names = new Set([...files.keys(), ...assets]);
  const folders = new Map<string, FileTuple[]>();
  for (const name of names) {
    for (let end = name.indexOf("/"); end >= 0; end = name.indexOf("/", end + 1)) {
      const within = folders.get(name.slice(0, end)) ?? [];
      within.push([`${root}/${name}`, 1]);
      folders.set(name.slice(0, end), within);
    }
  }
  return {
    stat(uri) {
      const name = nameOf(uri);
      if (!names.has(name)) return Promise.reject(new Error(`There is no ${name}.`));
      return Promise.resolve({ type: 1, size: files.get(name)?.length ?? 0 });
    },
    readFile: (uri) => Promise.resolve(files.get(nameOf(uri)) ?? ""),
    readDirectory: (uri) => Promise.resolve(folders.get(nameOf(uri)) ?? []),
  };
}
