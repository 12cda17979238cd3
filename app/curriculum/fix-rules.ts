import { fixHeadings } from "./fix";
import { markProblems, placeholderProblems } from "./mark-rules";
import type { Part } from "./parse";
import { countWords, joinParts, splitLesson } from "./parse";
import type { Problem } from "./shape";
import type { Read, SkillFront } from "./structure-rules";

const words = { from: 100, to: 250 };
const steps = { from: 3, to: 6 };

/** How each verdict of a checkpoint is called where a fix says what to do about it. */
const verdicts = ["In place", "Needs fixing", "Not known", "Does not apply", "Yours to answer"];
const always = ["In place", "Needs fixing"];

/** What should change in the fix of one skill. */
export function fixProblems({ file, split }: Read<SkillFront>, codes: ReadonlySet<string>): Problem[] {
  if (split.body.trim() === "") return [missing(file, split.bodyLine)];
  const parts = splitLesson(split.body, split.bodyLine).summary;
  return [
    ...headingProblems(file, parts),
    ...lengthProblems(file, split.bodyLine, parts),
    ...stepProblems(file, part(parts, "Fix it")),
    ...verdictProblems(file, part(parts, "Done looks like")),
    ...markProblems(file, split, codes),
    ...placeholderProblems(file, split),
  ];
}

function missing(file: string, line: number): Problem {
  const remedy = `Write its parts: ${fixHeadings.map((heading) => `## ${heading}`).join(", ")}.`;
  return { file, line, problem: "The skill has no fix.", remedy };
}

function part(parts: Part[], name: (typeof fixHeadings)[number]): Part | undefined {
  return parts.find(({ heading }) => heading === name);
}

function headingProblems(file: string, parts: Part[]): Problem[] {
  const found = parts.filter(({ markdown }) => markdown.trim() !== "").map(({ heading }) => heading);
  if (found.join() === fixHeadings.join()) return [];
  const line = parts[0]?.line;
  const problem = `The parts of the fix are: ${found.join(", ") || "none"}.`;
  return [{ file, line, problem, remedy: `They are ${fixHeadings.join(", ")}, in this order, none empty.` }];
}

function lengthProblems(file: string, line: number, parts: Part[]): Problem[] {
  const count = countWords(joinParts(parts));
  if (count >= words.from && count <= words.to) return [];
  const problem = `The fix has ${count} words; it has ${words.from} to ${words.to}.`;
  const remedy = count < words.from ? "Say what is missing." : "Cut what a merchant could do without.";
  return [{ file, line, problem, remedy }];
}

function stepProblems(file: string, part: Part | undefined): Problem[] {
  if (!part) return [];
  const { line } = part;
  const items = part.markdown.split(/^(?=\d+\. )/m).filter((item) => /^\d+\. /.test(item));
  const problems: Problem[] = [];
  if (items.length < steps.from || items.length > steps.to) {
    const problem = `“Fix it” has ${items.length} numbered steps; it has ${steps.from} to ${steps.to}.`;
    problems.push({
      file,
      line,
      problem,
      remedy: "Write them as 1. 2. 3., each with where, what and what one sees.",
    });
  }
  if (
    items.length > 0 &&
    !/\*\*Check (?:my store|again)\*\*|\banswer|\bchoose\b.*\bbelow\b/i.test(items.at(-1) ?? "")
  ) {
    const problem = "The last step is no check.";
    problems.push({
      file,
      line,
      problem,
      remedy: "End with “Press **Check my store**” or with the answer to give.",
    });
  }
  return problems;
}

function verdictProblems(file: string, part: Part | undefined): Problem[] {
  if (!part) return [];
  const { line } = part;
  const named = part.markdown.split("\n").flatMap((text) => {
    const item = /^- (.*)$/.exec(text)?.[1];
    return item === undefined ? [] : [/^\*\*([^*]+)\*\*:? /.exec(item)?.[1]?.replace(/:$/, "") ?? item];
  });
  const wrong = named.filter((name) => !verdicts.includes(name));
  const absent = always.filter((name) => !named.includes(name));
  return [
    ...wrong.map((name) => ({
      file,
      line,
      problem: `“Done looks like” names “${name.slice(0, 40)}”, which is no verdict.`,
      remedy: `Begin each item with one of ${verdicts.map((name) => `**${name}**`).join(", ")}.`,
    })),
    ...absent.map((name) => ({
      file,
      line,
      problem: `“Done looks like” does not say what “${name}” is.`,
      remedy: `Add “- **${name}**: …”.`,
    })),
  ];
}
