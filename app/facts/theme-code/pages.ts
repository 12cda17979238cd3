import { enabledParts, parseThemeJson } from "../theme-json/read";
import { piecesOf, quoted, type ThemeFiles } from "./pieces";
import { ofShopify } from "./places";

/** A Liquid file as a page renders it: `conditional` where a condition decides whether it is there at all. */
export type Rendering = { file: string; conditional: boolean };

/**
 * The Liquid files that make up pages: the frame around every page, and what each template adds to it. Sections of
 * section groups and templates, blocks and snippets are followed; `complete` is false when one is not there to read.
 */
export type PagesOfTheme = {
  frame: Rendering[];
  templates: ReadonlyMap<string, Rendering[]>;
  complete: boolean;
};

/** Follows every page of a theme into the files that render it. */
export function pagesOf(files: ThemeFiles): PagesOfTheme {
  const groups = [...files.keys()].filter((name) => /^sections\/.+\.json$/.test(name));
  const frame = new Following(files);
  frame.into("layout/theme.liquid", false);
  for (const name of groups) frame.intoJson(name);
  let complete = frame.complete;
  const templates = new Map<string, Rendering[]>();
  for (const name of files.keys()) {
    if (!/^templates\/.+\.(?:json|liquid)$/.test(name) || name === "templates/robots.txt.liquid") continue;
    const page = new Following(files);
    if (name.endsWith(".json")) page.intoJson(name);
    else page.into(name, false);
    complete &&= page.complete;
    templates.set(name, page.found);
  }
  return { frame: frame.found, templates, complete };
}

class Following {
  complete = true;
  private readonly seen = new Map<string, Rendering>();
  private readonly files: ThemeFiles;

  constructor(files: ThemeFiles) {
    this.files = files;
  }

  get found(): Rendering[] {
    return [...this.seen.values()];
  }

  /** A JSON template or section group: the sections and theme blocks that are switched on. */
  intoJson(name: string): void {
    const json = parseThemeJson(this.files.get(name) ?? "");
    if (json === null) this.complete = false;
    for (const { type, isSection } of enabledParts(json)) {
      if (type.startsWith("shopify://")) continue;
      const file = `${isSection ? "sections" : "blocks"}/${type}.liquid`;
      // A block without a file of its own stands in its section's code.
      if (this.files.has(file) || (isSection && !ofShopify.includes(type))) this.into(file, false);
    }
  }

  into(file: string, conditional: boolean): void {
    const before = this.seen.get(file);
    // What is there without a condition stays so.
    if (before && (conditional || !before.conditional)) return;
    const content = this.files.get(file);
    if (content == null) {
      this.complete = false;
      return;
    }
    this.seen.set(file, { file, conditional });
    for (const { tag, text, conditional: here } of piecesOf(content)) {
      const named = tag && nameIn(tag, text);
      if (named) this.into(named, conditional || here);
    }
  }
}

/** The file that a tag renders, where the tag names it. */
function nameIn(tag: string, text: string): string | null {
  if (tag === "content_for") {
    const block = /^\s*['"]block['"].*?\btype:\s*['"]([^'"]+)['"]/s.exec(text)?.[1];
    return block === undefined ? null : `blocks/${block}.liquid`;
  }
  const name = quoted(text);
  if (name === undefined) return null;
  if (tag === "render" || tag === "include") return `snippets/${name}.liquid`;
  return tag === "section" ? `sections/${name}.liquid` : null;
}
