import { formsOf, keyOf, termId } from "./glossary";
import { countWords } from "./parse";
import type { glossaryFile, Problem, Source } from "./shape";
import type { z } from "zod";

const file = "content/glossary.json";
const wordsOfATerm = { from: 6, to: 45 };
const longestInSentences = 3;

type Known = { codes: ReadonlySet<string>; sources: Readonly<Record<string, Source>> };

/** What should change in the glossary: terms that stand twice, explanations out of measure, lessons and sources that are not there. */
export function glossaryProblems(terms: z.infer<typeof glossaryFile>, { codes, sources }: Known): Problem[] {
  const taken = new Map<string, string>();
  const ids = new Map<string, string>();
  return terms.flatMap((entry) => {
    const { term, says, lesson, source } = entry;
    const problems: Problem[] = [];
    const report = (problem: string, remedy: string) => problems.push({ file, problem, remedy });
    const twice = new Set(formsOf(entry).map((form) => taken.get(keyOf(form, entry)) ?? term));
    twice.delete(term);
    for (const other of twice)
      report(`“${term}” is also a way to write “${other}”.`, "Keep it at one of the two.");
    for (const form of formsOf(entry)) taken.set(keyOf(form, entry), term);
    const namesake = ids.get(termId(term));
    if (namesake !== undefined)
      report(`“${term}” has the same address as “${namesake}”.`, "Explain it once, or name it otherwise.");
    ids.set(termId(term), term);
    const words = countWords(says);
    if (words < wordsOfATerm.from || words > wordsOfATerm.to)
      report(
        `“${term}” is explained in ${words} words; it has ${wordsOfATerm.from} to ${wordsOfATerm.to}.`,
        "Say what it is and what a merchant meets it for.",
      );
    const sentences = says.split(/(?<=[.!?])\s+(?=\p{Lu}|“)/u);
    if (sentences.length > longestInSentences || !/[.!?]$/.test(says))
      report(`“${term}” is not explained in one to three full sentences.`, "Cut it, and end with a period.");
    if (/[<>*_`[\]]/.test(says.replace(/\butm_source=/g, "")))
      report(`“${term}” holds marks.`, "Write plain words: the text is shown as it stands.");
    if (!codes.has(lesson))
      report(
        `“${term}” names the lesson ${lesson}, which does not exist.`,
        "Name the lesson that teaches it.",
      );
    if (source !== undefined && !Object.hasOwn(sources, source))
      report(
        `“${term}” names the source ${source}, which is not in content/sources.json.`,
        "Add it there, or correct the key.",
      );
    return problems;
  });
}
