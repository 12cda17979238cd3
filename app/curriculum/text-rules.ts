import MarkdownIt from "markdown-it";
import type { Split } from "./parse";
import { countWords } from "./parse";
import type { Problem } from "./shape";

type Text = { file: string; split: Split };

const introductionWords = { from: 25, to: 90 };
const longestShared = 8;
/** What every lesson on law or tax has to say, in the same words or others. */
const disclaimer = /\bnot (legal|tax) advice\b/;
const blocks = new MarkdownIt({ html: true }).disable("inline");

/** Programs and missions whose page would be blank or a wall. */
export function introductionProblems(pages: readonly Text[]): Problem[] {
  return pages.flatMap(({ file, split }) => {
    const words = countWords(split.body);
    const { from, to } = introductionWords;
    const line = split.bodyLine;
    if (words < from || words > to) {
      const problem = `The introduction has ${words} words; it has ${from} to ${to}.`;
      return [{ file, line, problem, remedy: "Say what the page holds, for whom, and where to begin." }];
    }
    if (/^[^\S\n\r\u2028\u2029]*([#>|]|[-*+] |\d+\. )|[*`[\]<>]/m.test(split.body)) {
      const problem = "The introduction holds marks; it is shown as plain paragraphs.";
      return [{ file, line, problem, remedy: "Write sentences only." }];
    }
    return [];
  });
}

/** Promises that two programs or missions make in the same words. */
export function samePromises(
  pages: readonly { file: string; split: Split; front: { promise: string } }[],
): Problem[] {
  const seen = new Map<string, string>();
  return pages.flatMap(({ file, split, front: { promise } }) => {
    const key = evened(promise);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, file);
      return [];
    }
    const problem = `The promise also stands in ${first}.`;
    return [
      { file, line: split.lineOf(["promise"]), problem, remedy: "Promise what this page alone keeps." },
    ];
  });
}

/** Sentences of more than eight words that stand in two files; numbers, case and marks make no difference. */
export function sharedSentences(texts: readonly Text[]): Problem[] {
  const seen = new Map<string, string>();
  return texts.flatMap(({ file, split }) => {
    const problems: Problem[] = [];
    for (const { content, map, type } of blocks.parse(split.body, {})) {
      if (type !== "inline") continue;
      for (const sentence of sentencesOf(content)) {
        const words = evened(sentence);
        if (words.split(" ").length <= longestShared || disclaimer.test(words)) continue;
        const first = seen.get(words);
        if (first === undefined) seen.set(words, file);
        else if (first !== file)
          problems.push({
            file,
            line: split.bodyLine + (map?.[0] ?? 0),
            problem: `“${sentence.trim().slice(0, 60)}…” also stands in ${first}.`,
            remedy: "Say it once, and link to it from the other place.",
          });
      }
    }
    return problems;
  });
}

/** A sentence ends at its mark, before whatever begins the next one; “1.2” and “/sitemap.xml” do not end one. */
function sentencesOf(block: string): string[] {
  return block.replace(/\]\([^)]*\)/g, "]").split(/(?<=[.!?:][”"’')*]{0,4})\s+|(?<=[.!?])\*\*/);
}

function evened(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/\{\{[^{|}]*\|([^}]*)\}\}/g, "$1")
    .replace(/\d+(?:[.,]\d+)*/g, "0")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
