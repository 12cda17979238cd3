import MarkdownIt from "markdown-it";
import type { LessonText, Part, Split } from "./parse";
import { countWords, joinParts, splitLesson } from "./parse";
import type { LessonFront, LessonKind, Problem, Source } from "./shape";
import { merchantValuePaths } from "./shape";

type LessonToCheck = {
  file: string;
  split: Split;
  front: LessonFront;
  /** Every code of the academy. */
  codes: ReadonlySet<string>;
  sources: Readonly<Record<string, Source>>;
};

/** What a kind of lesson must have: for each need, the headings that meet it. "1." stands for numbered steps. */
const needs: Record<LessonKind, { name: string; met: RegExp | "numbered steps" }[]> = {
  learn: [
    { name: "What is it?", met: /^what is it/i },
    { name: "Why is it important?", met: /^why is it important/i },
    { name: "Common misconception", met: /misconception|pitfall/i },
    { name: "Real-life example", met: /^real-life example/i },
  ],
  do: [{ name: "numbered steps", met: "numbered steps" }],
  check: [
    { name: "What to look at", met: /^what to look at/i },
    { name: "How to read it", met: /^how to read it/i },
  ],
  "reality-check": [
    { name: "Why it tempts", met: /tempt/i },
    { name: "What really happens", met: /happens/i },
    { name: "The honest way", met: /honest/i },
  ],
};

const summaryWords = { from: 150, to: 350 };
const masterclassWords = { from: 500, to: 1000 };
// With html on, the tokens tell what would be markup; pages are rendered with it off.
const markup = new MarkdownIt({ html: true });

/** What should change in one lesson: its parts, lengths, sources, links, placeholders and markup. */
export function lessonProblems({ file, split, front, codes, sources }: LessonToCheck): Problem[] {
  const text = splitLesson(split.body, split.bodyLine);
  const unknown = front.sources.filter((key) => !Object.hasOwn(sources, key));
  return [
    ...unknown.map((key) => ({
      file,
      line: split.lineOf(["sources", front.sources.indexOf(key)]),
      problem: `The source ${key} is not in content/sources.json.`,
      remedy: "Add it there with address, title, publisher and the day it was read, or correct the key.",
    })),
    ...partProblems(file, front.kind, text),
    ...lengthProblems(file, front.kind, text),
    ...markProblems(file, split, codes),
    ...placeholderProblems(file, split),
  ];
}

function partProblems(file: string, kind: LessonKind, text: LessonText): Problem[] {
  const parts = [...text.summary, ...(text.masterclass?.parts ?? [])];
  const problems: Problem[] = needs[kind]
    .filter(({ met }) => !parts.some((part) => meets(part, met)))
    .map(({ name }) => ({
      file,
      problem: `A ${kind} lesson has ${name === "numbered steps" ? name : `the part “${name}”`}; this one has not.`,
      remedy:
        name === "numbered steps"
          ? "Write the steps as 1. 2. 3."
          : `Add “## ${name}” before the masterclass.`,
    }));
  if (kind === "learn" && !text.masterclass) {
    problems.push({
      file,
      problem: "A learn lesson has a masterclass; this one has not.",
      remedy: "Add “# Masterclass: <title>”.",
    });
  }
  for (const { line, text: words } of text.strayTitles) {
    const remedy = "Use ## for parts; # is for “# Masterclass: <title>”, once.";
    problems.push({ file, line, problem: `“${words}” is a first-level heading.`, remedy });
  }
  if (!text.proveIt || text.proveIt.markdown.trim() === "") {
    const remedy = "End the lesson with “## Prove it” and what the store shows when it is done.";
    problems.push({ file, problem: "The lesson does not end in “Prove it”.", remedy });
  } else if (text.goesOn) {
    const problem = "Something stands after “Prove it”.";
    problems.push({
      file,
      line: text.proveIt.line,
      problem,
      remedy: "Move it up: the last thing in a lesson is its proof.",
    });
  }
  for (const part of parts.filter(({ heading, markdown }) => heading !== "" && markdown.trim() === "")) {
    problems.push({
      file,
      line: part.line,
      problem: `“${part.heading}” is empty.`,
      remedy: "Write it, or take the heading out.",
    });
  }
  return problems;
}

function meets(part: Part, met: RegExp | "numbered steps"): boolean {
  return met === "numbered steps" ? /^1\. /m.test(part.markdown) : met.test(part.heading);
}

function lengthProblems(file: string, kind: LessonKind, text: LessonText): Problem[] {
  const problems: Problem[] = [];
  const measure = (name: string, line: number, parts: Part[], { from, to }: typeof summaryWords): void => {
    const words = countWords(joinParts(parts));
    if (words >= from && words <= to) return;
    const remedy =
      words < from ? "Say what is missing, with an example." : "Cut what a reader could do without.";
    problems.push({
      file,
      line,
      problem: `The ${name} has ${words} words; it has ${from} to ${to}.`,
      remedy,
    });
  };
  measure("summary", text.summary[0]?.line ?? 1, text.summary, summaryWords);
  if (text.masterclass && kind === "learn") {
    const parts = text.proveIt ? [...text.masterclass.parts, text.proveIt] : text.masterclass.parts;
    measure("masterclass", text.masterclass.line, parts, masterclassWords);
  }
  return problems;
}

function markProblems(file: string, split: Split, codes: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  for (const block of markup.parse(split.body, {})) {
    const line = split.bodyLine + (block.map?.[0] ?? 0);
    for (const token of [block, ...(block.children ?? [])]) {
      if (token.type.startsWith("html_")) {
        const remedy = "Say it in Markdown, or put code between backticks.";
        problems.push({ file, line, problem: `HTML: ${token.content.trim().slice(0, 40)}`, remedy });
      } else if (token.type === "image") {
        problems.push({
          file,
          line,
          problem: "An image.",
          remedy: "Describe the screen in words: field, button and what one sees.",
        });
      } else if (token.type === "link_open") {
        const problem = linkProblem(String(token.attrGet("href")), codes);
        const remedy = "Link to shopify://admin/…, https://… or lesson:<code>.";
        if (problem) problems.push({ file, line, problem, remedy });
      }
    }
  }
  return problems;
}

function linkProblem(address: string, codes: ReadonlySet<string>): string | undefined {
  if (address.startsWith("lesson:")) {
    const code = address.slice("lesson:".length);
    const exists = codes.has(code) && code.split(".").length === 4;
    return exists ? undefined : `The link leads to the lesson ${code}, which does not exist.`;
  }
  return /^(https:\/\/|shopify:\/\/admin\/)/.test(address) ? undefined : `The link leads to ${address}.`;
}

function placeholderProblems(file: string, split: Split): Problem[] {
  return split.body.split("\n").flatMap((text, index) => {
    const line = split.bodyLine + index;
    const inTable = text.trimStart().startsWith("|");
    const whole = inTable
      ? /\{\{([\w.]+)\\\|(\s*[^{}|\s][^{}|]*)\}\}/g
      : /\{\{([\w.]+)\|(\s*[^{}|\s][^{}|]*)\}\}/g;
    const known: readonly string[] = merchantValuePaths;
    const wrong = [...text.matchAll(whole)].map((match) => match[1]!).filter((path) => !known.includes(path));
    const problems: Problem[] = wrong.map((path) => ({
      file,
      line,
      problem: `The placeholder asks for ${path}, which no lesson can show.`,
      remedy: `Use one of ${known.join(", ")}.`,
    }));
    if (/\{\{|\}\}/.test(text.replace(whole, ""))) {
      const form = inTable ? "{{path\\|plain words}} in a table" : "{{path|plain words}}";
      problems.push({
        file,
        line,
        problem: "A placeholder is not complete.",
        remedy: `Write it as ${form}.`,
      });
    }
    return problems;
  });
}
