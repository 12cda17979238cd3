import { jsonOf, once, partsIn, spend, type ThemeFiles } from "../theme-json/files.ts";
import type { Piece } from "../theme-json/liquid.ts";
import { blockIn, piecesOf, quoted, snippetIn } from "./pieces.ts";
import { groupFiles, ofShopify } from "./places.ts";

/** A Liquid file as a page renders it: `conditional` where a condition decides whether it is there at all. */
export type Rendering = { file: string; conditional: boolean };

/**
 * The Liquid files that make up pages: the frame around every page, and what each template adds to it. Sections of
 * section groups and templates, blocks and snippets are followed; `complete` is false when one is not there to read, or
 * all pages together are too much to follow.
 */
export type PagesOfTheme = {
  frame: Rendering[];
  templates: ReadonlyMap<string, Rendering[]>;
  complete: boolean;
};

/** Files that all pages together are made of, one counted for each tag that renders it; real themes have a tenth. */
const mostRenderings = 500_000;

/** Follows every page of a theme into the files that render it. */
export function pagesOf(files: ThemeFiles): PagesOfTheme {
  const frame = new Following(files);
  frame.into("layout/theme.liquid");
  for (const name of groupFiles(files)) frame.intoJson(name);
  let complete = frame.complete;
  const templates = new Map<string, Rendering[]>();
  for (const name of files.keys()) {
    if (!/^templates\/.+\.(?:json|liquid)$/.test(name) || name === "templates/robots.txt.liquid") continue;
    const page = new Following(files);
    if (name.endsWith(".json")) page.intoJson(name);
    else page.into(name);
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
    if (jsonOf(this.files, name) === null) this.complete = false;
    for (const file of codeIn(this.files, name)) this.into(file);
  }

  /** A file that is there without a condition, and what it renders. */
  into(root: string): void {
    const next: Rendering[] = [{ file: root, conditional: false }];
    for (let each = next.pop(); each; each = next.pop()) {
      const before = this.seen.get(each.file);
      // What is there without a condition stays so.
      if (before && (each.conditional || !before.conditional)) continue;
      const inside = rendersIn(this.files, each.file);
      if (inside === null || !spend(this.files, "renderings", mostRenderings, inside.length + 1)) {
        this.complete = false;
        continue;
      }
      this.seen.set(each.file, each);
      const conditional = each.conditional;
      for (const one of inside) next.push(conditional ? { file: one.file, conditional } : one);
    }
  }
}

/** The code of a JSON file's enabled parts, each once; a block without a file of its own stands in its section's code. */
function codeIn(files: ThemeFiles, name: string): ReadonlySet<string> {
  return once(files, `code in ${name}`, () => {
    const found = new Set<string>();
    for (const { type, isSection } of partsIn(files, name)) {
      if (type.startsWith("shopify://")) continue;
      const file = `${isSection ? "sections" : "blocks"}/${type}.liquid`;
      if (files.has(file) || (isSection && !ofShopify.includes(type))) found.add(file);
    }
    return found;
  });
}

/** What a file's own tags render, the last first, each once with and once without a condition; null when it is not there to read. */
function rendersIn(files: ThemeFiles, name: string): readonly Rendering[] | null {
  return once(files, `renders in ${name}`, () => {
    const pieces = piecesOf(files, name);
    if (!pieces) return null;
    const found = new Map<string, Rendering>();
    for (const piece of pieces) {
      const file = fileIn(piece);
      const conditional = piece.condition > 0;
      if (file !== null && !found.has(`${file} ${conditional}`))
        found.set(`${file} ${conditional}`, { file, conditional });
    }
    return [...found.values()].reverse();
  });
}

/** The file that a tag renders, where the tag names it. */
function fileIn(piece: Piece): string | null {
  const { tag, text } = piece;
  if (tag === "content_for") return blockIn(piece);
  if (tag !== "section") return snippetIn(piece);
  const name = quoted(text);
  return name === undefined ? null : `sections/${name}.liquid`;
}
