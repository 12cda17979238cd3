/** A stretch of a Liquid file between two tags, or what stands in a tag. */
export type Piece = {
  text: string;
  tag: string | null;
  /** Which of the file's outermost conditions it stands in, all branches of one alike; 0 for none. */
  condition: number;
};

/** A Liquid file: what reaches the page or decides about it, and the text of its schema. */
export type Cut = { pieces: readonly Piece[]; schema: string | null };

/** What neither reaches the page nor decides anything. */
const silent = ["comment", "doc", "schema", "stylesheet", "javascript"];
const conditions = ["if", "unless", "case", "for", "tablerow"];
const opening = /\{[{%]/g;

/**
 * Cuts Liquid into text and tags as Liquid does: comments nest, what is raw is text, the lines of a `liquid` tag are tags.
 * The parser of the theme tools calls itself for each level and looks through the rest of a file at each raw part, so a
 * theme could keep it busy; a test holds this one to it.
 */
export function cutLiquid(liquid: string): Cut {
  const cutting = new Cutting();
  let at = 0;
  while (at < liquid.length) {
    const first = cutting.nextOpen(liquid, at);
    const end = first < 0 ? -1 : liquid.indexOf("%}", first + 2);
    if (end < 0) break;
    // What looks like a tag in a comment need not be one that ends.
    const open = cutting.isSilent ? liquid.lastIndexOf("{%", end) : first;
    cutting.write(liquid.slice(at, open));
    cutting.tag(liquid.slice(open + 2, end));
    at = end + 2;
  }
  // A tag that is not closed is text.
  cutting.write(liquid.slice(at));
  return { pieces: cutting.pieces, schema: cutting.schema };
}

class Cutting {
  readonly pieces: Piece[] = [];
  schema: string | null = null;
  private depth = 0;
  private begun = 0;
  /** The tag whose inside is not read as Liquid, and how often it stands in itself. */
  private inside: { tag: string; depth: number; isRaw: boolean } | null = null;
  /** The last condition outside of others, which one of the opposite may follow. */
  private last: { text: string; at: number } | null = null;
  private noMoreOutputs = false;

  get isSilent(): boolean {
    return this.inside !== null;
  }

  /** Where the next tag opens; one in an output or beside an unfinished one is none. */
  nextOpen(liquid: string, from: number): number {
    if (this.inside || this.noMoreOutputs) return liquid.indexOf("{%", from);
    opening.lastIndex = from;
    for (let found = opening.exec(liquid); found; found = opening.exec(liquid)) {
      if (found[0] === "{%") return found.index;
      const end = liquid.indexOf("}}", found.index + 2);
      if (end < 0) {
        this.noMoreOutputs = true;
        return liquid.indexOf("{%", found.index);
      }
      opening.lastIndex = end + 2;
    }
    return -1;
  }

  write(text: string): void {
    if (text === "") return;
    if (this.inside === null) this.add(text, null);
    else if (this.inside.tag === "raw") this.add(withoutMarks(text), null);
    else if (this.inside.tag === "schema") this.schema = (this.schema ?? "") + text;
  }

  tag(written: string): void {
    const text = written.replace(/^-/, "").replace(/-$/, "").trim();
    if (this.inside) return this.within(text, written);
    const lines = /^liquid\b/.test(text) ? text.slice("liquid".length).split("\n") : [text];
    for (const line of lines) {
      const { name, rest } = named(line);
      if (this.inside) this.within(line.trim(), line);
      else if (name === "raw" || silent.includes(name)) this.inside = { tag: name, depth: 0, isRaw: false };
      else if (name !== "") this.read(name, rest);
    }
  }

  /** Comments hold comments; what is raw in them does not count. Anything else ends at its first end. */
  private within(text: string, written: string): void {
    const inside = this.inside;
    if (!inside) return;
    const { name } = named(text);
    const nests = inside.tag === "comment" || inside.tag === "doc";
    if (nests && inside.isRaw) inside.isRaw = name !== "endraw";
    else if (name === `end${inside.tag}`) {
      inside.depth -= 1;
      if (inside.depth < 0) this.inside = null;
    } else if (nests && name === "raw") inside.isRaw = true;
    else if (nests && name === inside.tag) inside.depth += 1;
    else if (inside.tag === "schema") this.write(`{%${written}%}`);
  }

  private read(name: string, text: string): void {
    if (name.startsWith("end") && conditions.includes(name.slice(3))) {
      this.depth = Math.max(0, this.depth - 1);
      return;
    }
    this.add(text, name);
    if (!conditions.includes(name)) return;
    if (this.depth === 0) this.begin(name, text);
    this.depth += 1;
  }

  /** “if x” and the “unless x” right after it are two branches of one condition. */
  private begin(name: string, text: string): void {
    const asked = text.trim().replace(/\s{1,80}/g, " ");
    const opposite = `${name === "if" ? "unless" : name === "unless" ? "if" : "no"} ${asked}`;
    if (this.last?.text === opposite && this.last.at === this.begun) this.last = null;
    else {
      this.begun += 1;
      this.last = { text: `${name} ${asked}`, at: this.begun };
    }
  }

  private add(text: string, tag: string | null): void {
    this.pieces.push({ text, tag, condition: this.depth > 0 ? this.begun : 0 });
  }
}

function named(tag: string): { name: string; rest: string } {
  const [whole = "", name = ""] = /^\s*(\w+)/.exec(tag) ?? [];
  return { name, rest: tag.slice(whole.length) };
}

/** Raw text without what looks like Liquid, such as an example or a template for a script: it is none. */
function withoutMarks(text: string): string {
  return [
    ["{{", "}}"],
    ["{%", "%}"],
  ].reduce((rest, [open = "", close = ""]) => {
    const [first = "", ...parts] = rest.split(open);
    const after = parts.map((part) => {
      const end = part.indexOf(close);
      return end < 0 ? part : part.slice(end + close.length);
    });
    return [first, ...after].join(" ");
  }, text);
}
