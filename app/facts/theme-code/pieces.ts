import { cutIn, once, spend, type ThemeFiles } from "../theme-json/files.ts";
import type { Piece } from "../theme-json/liquid.ts";

const inQuotes = /^\s*(?:'([^']+)'|"([^"]+)")/;

/** A file of the theme as text and tags; null when it is not there to read. */
export function piecesOf(files: ThemeFiles, name: string): readonly Piece[] | null {
  return cutIn(files, name)?.pieces ?? null;
}

/** What a file and every snippet it renders say. */
export type Rendered = {
  /** All of it, HTML comments left out. */
  code: string;
  /** What no condition decides about. */
  always: string;
  /** False when a snippet is not there to read, or all of it is too much to follow. */
  complete: boolean;
  /** It is too much to follow, so the code ends somewhere in the middle. */
  cut: boolean;
};

/** Characters of all that is rendered in one reading, a snippet once for each file that shows it; real themes take a tenth. */
const mostRendered = 64_000_000;

/** Follows a file into the snippets it renders, and those into theirs, each once with and once without a condition. */
export function rendered(files: ThemeFiles, name: string): Rendered {
  return once(files, `rendered ${name}`, () => follow(files, name));
}

function follow(files: ThemeFiles, name: string): Rendered {
  const all: string[] = [];
  const always: string[] = [];
  const seen = new Set<string>();
  const open: { pieces: readonly Piece[]; at: number; conditional: boolean }[] = [];
  let complete = true;
  let cut = false;
  const enter = (file: string, conditional: boolean) => {
    const key = `${file} ${conditional}`;
    if (seen.has(key)) return;
    seen.add(key);
    const pieces = piecesOf(files, file);
    if (pieces) open.push({ pieces, at: 0, conditional });
    else complete = false;
  };
  enter(name, false);
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const piece = last.pieces[last.at++];
    if (!piece) {
      open.pop();
      continue;
    }
    const inside = last.conditional || piece.condition > 0;
    const written = piece.tag === null ? piece.text : `{% ${piece.tag} ${piece.text.trim()} %}`;
    if (!spend(files, "rendered characters", mostRendered, written.length)) {
      cut = true;
      break;
    }
    all.push(written);
    if (!inside) always.push(written);
    const file = renderedBy(piece);
    if (file !== null) enter(file, inside);
    if (isHidden(piece)) complete = false;
  }
  complete &&= !cut;
  return {
    code: withoutComments(all.join("")),
    always: withoutComments(always.join("")),
    complete,
    cut,
  };
}

/** The file of the snippet that a tag renders. */
export function snippetIn({ tag, text }: Piece): string | null {
  const name = tag === "render" || tag === "include" ? quoted(text) : undefined;
  return name === undefined ? null : `snippets/${name}.liquid`;
}

/** The snippet or theme block that a tag renders into its file. */
function renderedBy(piece: Piece): string | null {
  return piece.tag === "content_for" ? blockIn(piece) : snippetIn(piece);
}

/** The file of the theme block that a tag renders by name. */
export function blockIn({ text }: Piece): string | null {
  const type = /^\s*['"]block['"].*?\btype:\s*['"]([^'"]+)['"]/s.exec(text)?.[1];
  return type === undefined ? null : `blocks/${type}.liquid`;
}

/** Whether a tag renders a snippet that only the page knows; blocks that are rendered so stand in the JSON. */
function isHidden({ tag, text }: Piece): boolean {
  if (tag !== "render" && tag !== "include") return false;
  return quoted(text) === undefined && !/^\s*(?:\w+\.)?\w*block\b/.test(text);
}

/** What stands in quotes at the beginning, such as the name of a snippet. */
export function quoted(text: string): string | undefined {
  const [, single, double] = inQuotes.exec(text) ?? [];
  return single ?? double;
}

/** Code without its comments; one that is not closed goes to the end. */
export function withoutComments(code: string, opens = "<!--", closes = "-->"): string {
  const [first = "", ...rest] = code.split(opens);
  const afterEnd = rest.map((part) => {
    const end = part.indexOf(closes);
    return end < 0 ? "" : part.slice(end + closes.length);
  });
  return [first, ...afterEnd].join(" ");
}
