import MiniSearch from "minisearch";
import { assemble } from "../assemble";
import { termId } from "../glossary";
import { toHtml } from "../html.server";
import { joinParts, splitFile, splitLesson } from "../parse";
import { glossaryFile, movedFile, type ContentFile } from "../shape";
import { indexOptions, type SearchDocument, type SearchFile } from "./shape";

const longestLead = 180;

/** The search index of the academy: titles, promises, introductions, summaries and terms; nothing of a masterclass. */
export function buildSearchFile(files: readonly ContentFile[]): SearchFile {
  const index = new MiniSearch<SearchDocument>(indexOptions);
  index.addAll(searchDocuments(files));
  const moved: SearchFile["moved"] = {};
  for (const { academy_code: old, now } of movedFile.parse(jsonOf(files, "content/moved.json")))
    moved[old] = [...(moved[old] ?? []), now];
  return { index: index.toJSON(), moved };
}

/** Everything that can be found, with the words by which it is found. */
export function searchDocuments(files: readonly ContentFile[]): SearchDocument[] {
  const summaries = new Map<string, string>();
  for (const { file, text } of files) {
    const code = /\/(\d+(?:\.\d+){3})-[^/]*\.md$/.exec(file)?.[1];
    if (code) summaries.set(code, plain(joinParts(splitLesson(splitFile(text).body).summary)));
  }
  const heads = files.filter(({ file }) => /\/_\w+\.md$/.test(file));
  const academy = assemble(heads, new Set(summaries.keys()));
  const terms = glossaryFile.parse(jsonOf(files, "content/glossary.json"));
  const page = (level: "program" | "mission") => (each: Page) => ({
    id: each.code,
    level,
    title: each.title,
    lead: each.promise,
    text: plain(each.introduction),
  });
  return [
    ...academy.programs.map(page("program")),
    ...academy.missions.map(page("mission")),
    ...academy.skills.map(({ code, title, lookAt }) => ({
      id: code,
      level: "skill" as const,
      title,
      lead: lookAt,
      text: "",
    })),
    ...academy.lessons.map(({ code, title }) => {
      const summary = summaries.get(code) ?? "";
      const lead = leadOf(summary);
      return { id: code, level: "lesson" as const, title, lead, text: summary.slice(lead.length) };
    }),
    ...terms.map(({ term, forms, says }) => ({
      id: `#${termId(term)}`,
      level: "term" as const,
      title: term,
      lead: says,
      text: forms.join(" "),
    })),
  ];
}

type Page = { code: string; title: string; promise: string; introduction: string };

function jsonOf(files: readonly ContentFile[], name: string): unknown {
  return JSON.parse(files.find(({ file }) => file === name)?.text ?? "[]");
}

/** Markdown as a reader hears it, without headings; placeholders as their stand-in words. */
function plain(markdown: string): string {
  return toHtml(markdown)
    .replace(/<h\d>.*?<\/h\d>|<pre>[\s\S]*?<\/pre>/g, " ")
    .replace(/<[^<>]*>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .replace(/ ([.,;:?!])/g, "$1")
    .trim();
}

/** As many whole sentences as a result has room for, at least one. */
function leadOf(summary: string): string {
  const sentences = summary.split(/(?<=[.!?]) /);
  let lead = sentences[0] ?? "";
  for (const sentence of sentences.slice(1)) {
    if (lead.length + sentence.length + 1 > longestLead) break;
    lead += ` ${sentence}`;
  }
  return lead;
}
