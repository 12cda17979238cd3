import { once, spend, type ThemeFiles } from "../theme-json/files.ts";

/** A stretch of a Liquid file between two tags, or what stands in a tag. */
export type Piece = {
  text: string;
  tag: string | null;
  /** Which of the file's outermost conditions it stands in, all branches of one alike; 0 for none. */
  condition: number;
};

/** What neither reaches the page nor decides anything. */
const silent = ["comment", "doc", "schema", "stylesheet", "javascript"];
const conditions = ["if", "unless", "case", "for", "tablerow"];
const inQuotes = /^\s*(?:'([^']+)'|"([^"]+)")/;

/** Cuts a file of the theme into text and tags; null when it is not there to read. */
export function piecesOf(files: ThemeFiles, name: string): readonly Piece[] | null {
  const liquid = files.get(name);
  return liquid == null ? null : once(files, `pieces ${name}`, () => pieces(liquid));
}

/** Cuts Liquid into text and tags. Comments and schemas are left out, the lines of a `liquid` tag are tags. */
function pieces(liquid: string): Piece[] {
  const found: Piece[] = [];
  let depth = 0;
  let begun = 0;
  let silence: string | null = null;
  const place = () => (depth > 0 ? begun : 0);
  const onTag = (name: string, rest: string) => {
    if (silence !== null) {
      if (name === `end${silence}`) silence = null;
    } else if (silent.includes(name)) silence = name;
    else if (name.startsWith("end") && conditions.includes(name.slice(3))) depth = Math.max(0, depth - 1);
    else {
      found.push({ text: rest, tag: name, condition: place() });
      if (!conditions.includes(name)) return;
      if (depth === 0) begun += 1;
      depth += 1;
    }
  };
  const write = (text: string) => {
    if (silence === null && text !== "") found.push({ text, tag: null, condition: place() });
  };
  const [first = "", ...rest] = liquid.split("{%");
  write(first);
  for (const part of rest) {
    const end = part.indexOf("%}");
    if (end < 0) {
      write(part);
      continue;
    }
    const tag = part.slice(0, end).replace(/^-/, "").replace(/-$/, "").trim();
    const lines = /^liquid\b/.test(tag) && silence === null ? tag.slice("liquid".length).split("\n") : [tag];
    for (const line of lines) {
      const [whole = "", name] = /^\s*(\w+)/.exec(line) ?? [];
      if (name) onTag(name, line.slice(whole.length));
    }
    write(part.slice(end + "%}".length));
  }
  return found;
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
    const snippet = snippetIn(piece);
    if (snippet) enter(snippet, inside);
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
