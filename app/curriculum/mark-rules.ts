import MarkdownIt from "markdown-it";
import type { Split } from "./parse";
import type { Problem } from "./shape";
import { merchantValuePaths } from "./shape";

// With html on, the tokens tell what would be markup; pages are rendered with it off.
const markup = new MarkdownIt({ html: true });

/** What Markdown of ours may not hold: HTML, images, and links that lead elsewhere than to https, the admin or a lesson. */
export function markProblems(file: string, split: Split, codes: ReadonlySet<string>): Problem[] {
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

/** Placeholders that are not whole, or ask for what no text can show. */
export function placeholderProblems(file: string, split: Split): Problem[] {
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
      problem: `The placeholder asks for ${path}, which no text can show.`,
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
