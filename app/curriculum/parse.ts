import { isScalar, LineCounter, parseDocument, Scalar } from "yaml";

/** Front matter and body of one Markdown file. Lines count from 1, as editors do. */
export type Split = {
  data: unknown;
  body: string;
  /** The file's line on which the body starts. */
  bodyLine: number;
  /** The line of a value in the front matter, such as `["lessons", 0, "code"]`; the nearest parent's where it is absent. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** True where the value stands without quotes. */
  isBare: (path: readonly PropertyKey[]) => boolean;
  errors: { line: number; message: string }[];
};

/** Splits a file into front matter and body. A file without front matter has `data` undefined. */
export function splitFile(text: string): Split {
  const whole = text.replace(/\r\n/g, "\n");
  const match = /^---\n([\s\S]*?\n)---(?:\n|$)/.exec(whole);
  if (!match) {
    return { data: undefined, body: whole, bodyLine: 1, lineOf: () => 1, isBare: () => false, errors: [] };
  }
  const lines = new LineCounter();
  const document = parseDocument(match[1]!, { lineCounter: lines });
  // The opening fence is the file's first line, so the front matter's line n is the file's line n + 1.
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  const nodeAt = (path: readonly PropertyKey[]) => document.getIn(path as unknown[], true);
  return {
    data: document.errors.length > 0 ? undefined : document.toJS(),
    body: whole.slice(match[0].length),
    bodyLine: match[0].split("\n").length,
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const node = nodeAt(path.slice(0, length)) as { range?: [number, number, number] | null } | undefined;
        if (node?.range) return lineAt(node.range[0]);
      }
      return 1;
    },
    isBare(path) {
      const node = nodeAt(path);
      return isScalar(node) && node.type === Scalar.PLAIN;
    },
    errors: document.errors.map(({ pos, message }) => ({
      line: lineAt(pos[0]),
      message: message.split("\n")[0]!,
    })),
  };
}

/** A part of a lesson: a heading and the Markdown under it; `heading` is empty for text before the first one. */
export type Part = { heading: string; line: number; markdown: string };

/** The parts of a lesson's body. `proveIt` is undefined where the lesson has no such part. */
export type LessonText = {
  summary: Part[];
  masterclass?: { title: string; line: number; parts: Part[] };
  proveIt?: Part;
  /** True when something stands after `## Prove it`. */
  goesOn: boolean;
  /** First-level headings other than the masterclass. */
  strayTitles: { line: number; text: string }[];
};

/** Takes a lesson's body apart; headings inside code fences are text. `firstLine` is the body's line in its file. */
export function splitLesson(body: string, firstLine = 1): LessonText {
  const text: LessonText = { summary: [], goesOn: false, strayTitles: [] };
  let part: Part = { heading: "", line: firstLine, markdown: "" };
  let fence = "";
  const close = (): void => {
    if (part.heading === "" && part.markdown.trim() === "") return;
    if (text.proveIt) text.goesOn = true;
    else if (part.heading === "Prove it") text.proveIt = part;
    else (text.masterclass?.parts ?? text.summary).push(part);
  };
  body.split("\n").forEach((line, index) => {
    const number = firstLine + index;
    const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && fence === "") fence = mark;
    else if (mark && mark.startsWith(fence)) fence = "";
    const heading = fence === "" ? /^(#{1,2}) +([^ ].*)$/.exec(line) : null;
    if (!heading) {
      part.markdown += `${line}\n`;
      return;
    }
    close();
    const words = withoutClosing(heading[2]!);
    part = { heading: heading[1] === "##" ? words : "", line: number, markdown: "" };
    if (heading[1] !== "#") return;
    const masterclass = /^Masterclass: +([^ ].*)$/.exec(words);
    if (masterclass && !text.masterclass)
      text.masterclass = { title: masterclass[1]!, line: number, parts: [] };
    else text.strayTitles.push({ line: number, text: words });
  });
  close();
  return text;
}

/** A heading may be closed by hashes: they are no part of it. */
function withoutClosing(heading: string): string {
  let end = heading.length;
  while (heading[end - 1] === "#") end -= 1;
  return heading.slice(0, end).trimEnd();
}

/** Puts parts together again as Markdown. */
export function joinParts(parts: Part[]): string {
  return parts
    .map(({ heading, markdown }) => (heading === "" ? markdown : `## ${heading}\n${markdown}`))
    .join("\n");
}

/** Words a reader reads: link addresses, marks and table bars do not count, a placeholder counts as its stand-in words. */
export function countWords(markdown: string): number {
  const plain = markdown
    .replace(/\{\{[^{|}]*\|([^}]*)\}\}/g, "$1")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/\|/g, " ");
  return plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^\d+\.$/.test(word)).length;
}
