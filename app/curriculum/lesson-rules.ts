import { markProblems, placeholderProblems } from "./mark-rules";
import type { LessonText, Part, Split } from "./parse";
import { countWords, joinParts, splitLesson } from "./parse";
import type { LessonFront, LessonKind, Problem, Source } from "./shape";

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
