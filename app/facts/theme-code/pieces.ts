/** A theme's files by name; null where the content of one could not be read. */
export type ThemeFiles = ReadonlyMap<string, string | null>;

/** A stretch of a Liquid file between two tags, or what stands in a tag, and whether a condition decides about it. */
type Piece = {
  text: string;
  tag: string | null;
  conditional: boolean;
  /** Which of the file's outermost conditions it stands in, all branches of one alike; 0 for none. */
  condition: number;
};

/** What neither reaches the page nor decides anything. */
const silent = ["comment", "doc", "schema", "stylesheet", "javascript"];
const conditions = ["if", "unless", "case", "for", "tablerow"];
const inQuotes = /^\s*(?:'([^']+)'|"([^"]+)")/;

/** Cuts Liquid into text and tags. Comments and schemas are left out, the lines of a `liquid` tag are tags. */
export function piecesOf(liquid: string): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let begun = 0;
  let silence: string | null = null;
  const place = () => ({ conditional: depth > 0, condition: depth > 0 ? begun : 0 });
  const onTag = (name: string, rest: string) => {
    if (silence !== null) {
      if (name === `end${silence}`) silence = null;
    } else if (silent.includes(name)) silence = name;
    else if (name.startsWith("end") && conditions.includes(name.slice(3))) depth = Math.max(0, depth - 1);
    else {
      pieces.push({ text: rest, tag: name, ...place() });
      if (!conditions.includes(name)) return;
      if (depth === 0) begun += 1;
      depth += 1;
    }
  };
  const write = (text: string) => {
    if (silence === null) pieces.push({ text, tag: null, ...place() });
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
      const [, name, rest = ""] = /^\s*(\w+)([^]*)$/.exec(line) ?? [];
      if (name) onTag(name, rest);
    }
    write(part.slice(end + "%}".length));
  }
  return pieces;
}

/** What a file and every snippet it renders say; `complete` is false when one of them is not there to read. */
export type Rendered = {
  /** All of it, HTML comments left out. */
  code: string;
  /** What no condition decides about. */
  always: string;
  complete: boolean;
};

/** Follows a file into the snippets it renders, and those into theirs. */
export function rendered(files: ThemeFiles, name: string): Rendered {
  const all: string[] = [];
  const always: string[] = [];
  const seen = new Set<string>();
  let complete = true;
  const visit = (file: string, conditional: boolean) => {
    const key = `${file} ${conditional}`;
    if (seen.has(key)) return;
    seen.add(key);
    const content = files.get(file);
    if (content == null) {
      complete = false;
      return;
    }
    for (const piece of piecesOf(content)) {
      const inside = conditional || piece.conditional;
      const written = piece.tag === null ? piece.text : `{% ${piece.tag} ${piece.text.trim()} %}`;
      all.push(written);
      if (!inside) always.push(written);
      if (piece.tag !== "render" && piece.tag !== "include") continue;
      const snippet = quoted(piece.text);
      if (snippet) visit(`snippets/${snippet}.liquid`, inside);
    }
  };
  visit(name, false);
  return { code: withoutComments(all.join("")), always: withoutComments(always.join("")), complete };
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
