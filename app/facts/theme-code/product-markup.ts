import { enabledParts, parseThemeJson } from "../theme-json/read";
import { piecesOf, quoted, type ThemeFiles } from "./pieces";
import { codeOf, hidesCode } from "./places";

/** Places that describe the product of a product page to search engines, all branches of one condition as one. */
export type ProductMarkup = {
  emitters: { in: string; how: "structured_data" | "JSON-LD" }[];
  /** False when a snippet was not there to read, or Liquid of the merchant's own could add one. */
  complete: boolean;
};

type Emitter = ProductMarkup["emitters"][number];
type Walk = { files: ThemeFiles; found: Map<string, Emitter>; complete: boolean };
const deepest = 20;

/** Counts what the default product template and the frame around it emit; null when there is no such template. */
export function readProductMarkup(files: ThemeFiles): ProductMarkup | null {
  const walk: Walk = { files, found: new Map(), complete: true };
  const json = parseThemeJson(files.get("templates/product.json") ?? "");
  if (files.get("layout/theme.liquid") == null) return null;
  if (files.has("templates/product.json")) {
    if (json === null) return null;
    for (const part of enabledParts(json)) {
      if (hidesCode(part)) walk.complete = false;
      const file = `${part.isSection ? "sections" : "blocks"}/${part.type}.liquid`;
      if (codeOf(files, part) !== null) visit(walk, file, null, 0);
    }
  } else if (files.get("templates/product.liquid") != null) visit(walk, "templates/product.liquid", null, 0);
  else return null;
  visit(walk, "layout/theme.liquid", null, 0);
  return { emitters: [...walk.found.values()], complete: walk.complete };
}

/** `inside` is the condition that decides about the whole file, in the file that renders it. */
function visit(walk: Walk, file: string, inside: string | null, depth: number): void {
  const liquid = walk.files.get(file);
  if (liquid == null || depth > deepest) {
    walk.complete = false;
    return;
  }
  let script: { text: string; key: string } | null = null;
  let emitted = 0;
  const emit = (how: Emitter["how"], condition: string | null) => {
    emitted += 1;
    walk.found.set(condition ?? `${file} ${emitted}`, { in: file, how });
  };
  for (const piece of piecesOf(liquid)) {
    const condition = inside ?? (piece.condition > 0 ? `${file} if ${piece.condition}` : null);
    if (piece.tag === "render" || piece.tag === "include") {
      const snippet = quoted(piece.text);
      if (snippet) visit(walk, `snippets/${snippet}.liquid`, condition, depth + 1);
    }
    if (describesProduct(piece.tag, piece.text)) emit("structured_data", condition);
    if (piece.tag !== null) continue;
    for (const [index, part] of piece.text.split(/<script\b/i).entries()) {
      if (index > 0)
        script = /^[^>]{0,200}application\/ld\+json/i.test(part) ? { text: "", key: condition ?? "" } : null;
      if (!script) continue;
      const [own = "", after] = part.split(/<\/script/i);
      script.text += own;
      if (after === undefined) continue;
      if (isProduct(script.text)) emit("JSON-LD", script.key || null);
      script = null;
    }
  }
}

/** `structured_data` of the product; a tag that only assigns it emits nothing. */
function describesProduct(tag: string | null, text: string): boolean {
  const outputs = tag === null ? text : tag === "echo" ? `{{ ${text} }}` : "";
  return /\{\{[^{}]{0,200}\bproduct\b[^{}]{0,200}\|\s{0,9}structured_data\b/.test(outputs);
}

/** The first type that is named is the block's own; others stand inside it, save in a graph. */
function isProduct(script: string): boolean {
  const types = [...script.matchAll(/"@type"\s{0,9}:\s{0,9}"(\w{1,40})"/g)].map(([, type = ""]) => type);
  const own = script.includes('"@graph"') ? types : types.slice(0, 1);
  return own.some((type) => type === "Product" || type === "ProductGroup");
}
