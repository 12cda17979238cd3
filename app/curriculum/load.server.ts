import glossaryEntries from "../../content/glossary.json";
import moved from "../../content/moved.json";
import sources from "../../content/sources.json";
import type { Curriculum } from "./assemble";
import { assemble } from "./assemble";
import { termFinders, termId } from "./glossary";
import type { ReadMarkdown, Showing } from "./html.server";
import { readMarkdown, splitAfterTwoParagraphs, toHtml } from "./html.server";
import { joinParts, splitFile, splitLesson } from "./parse";
import { splitFix } from "./fix";
import type { Fix, GlossaryTerm, Lesson, LessonFront, Skill, Source } from "./shape";
import { glossaryFile, lessonFront } from "./shape";

const heads = import.meta.glob<string>("../../content/**/_*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});
// Not eager: a lesson's text is loaded when someone reads it.
const texts = import.meta.glob<string>("../../content/*/*/*/[0-9]*.md", { query: "?raw", import: "default" });

const textByCode = new Map(
  Object.entries(texts).map(([file, read]) => [/(?<![\d.])([\d.]+)-[^/]*$/.exec(file)?.[1] ?? file, read]),
);

let loaded: Curriculum | undefined;

/** The academy from `content/`, read once. Throws when a head file is out of shape. */
export function curriculum(): Curriculum {
  loaded ??= assemble(
    Object.entries(heads).map(([file, text]) => ({ file: file.replace("../../", ""), text })),
    new Set(textByCode.keys()),
  );
  return loaded;
}

/** The code under which something stands now that the academy once had under this one; undefined for any other code. */
export function movedTo(code: string): string | undefined {
  const now = moved.filter((each) => each.academy_code === code).map((each) => each.now);
  // A skill that moved with its lesson: the page above leads to both.
  return now.sort((a, b) => a.length - b.length)[0];
}

let terms: GlossaryTerm[] | undefined;

/** The glossary by the alphabet, read once. */
export function glossary(): GlossaryTerm[] {
  terms ??= glossaryFile
    .parse(glossaryEntries)
    .map((entry) => ({ ...entry, id: termId(entry.term) }))
    .sort((a, b) => a.term.localeCompare(b.term, "en"));
  return terms;
}

let finders: ReturnType<typeof termFinders> | undefined;

/** The address and title of a source of `content/sources.json`. */
export function sourceOf(key: string): Source | undefined {
  return (sources as Record<string, Source>)[key];
}

type ReadLesson = {
  front: LessonFront;
  summary: ReadMarkdown;
  masterclass?: { title: string; opening: ReadMarkdown; rest: ReadMarkdown };
  proveIt: ReadMarkdown;
};

/** Lessons that someone has read: the text is the same for everyone, only the merchant's own words differ. */
const readOnce = new Map<string, ReadLesson>();

/** A lesson's text as HTML, with the merchant's values in place; undefined where the code is unknown or its text is not written yet. */
export async function lessonBody(code: string, given: Showing = {}): Promise<Lesson | undefined> {
  const head = curriculum().lesson(code);
  const load = textByCode.get(code);
  if (!head || !load) return undefined;
  const { front, summary, masterclass, proveIt } = readOnce.get(code) ?? readLesson(code, await load());
  const leadsTo = (lesson: string) => lesson !== code && textByCode.has(lesson);
  const showing: Showing = { leadsTo, ...given };
  return {
    ...head,
    opens: front.opens ?? curriculum().skillsByKey.get(head.skill)!.opens,
    reviewed: front.reviewed,
    sources: front.sources.flatMap((key) => sourceOf(key) ?? []),
    summary: toHtml(summary, showing),
    masterclass: masterclass && {
      title: masterclass.title,
      opening: toHtml(masterclass.opening, showing),
      rest: toHtml(masterclass.rest, showing),
    },
    proveIt: toHtml(proveIt, showing),
  };
}

function readLesson(code: string, text: string): ReadLesson {
  const { data, body } = splitFile(text);
  const { summary, masterclass, proveIt } = splitLesson(body);
  const [opening, rest] = splitAfterTwoParagraphs(joinParts(masterclass?.parts ?? []));
  finders ??= termFinders(glossary());
  // One finder for all parts, in their order: a term is explained where the lesson uses it first.
  const findTerms = finders();
  const lesson: ReadLesson = {
    front: lessonFront.parse(data),
    summary: readMarkdown(joinParts(summary), findTerms),
    masterclass: masterclass && {
      title: masterclass.title,
      opening: readMarkdown(opening, findTerms),
      rest: readMarkdown(rest, findTerms),
    },
    proveIt: readMarkdown(proveIt?.markdown ?? "", findTerms),
  };
  readOnce.set(code, lesson);
  return lesson;
}

const skillFiles = new Map(
  Object.entries(heads).flatMap(([file, text]) => {
    const code = /\/([\d.]+)-[^/]*\/_skill\.md$/.exec(file)?.[1];
    return code ? [[code, text] as const] : [];
  }),
);

const fixesRead = new Map<string, Record<keyof Fix, ReadMarkdown> | null>();

/** A skill's fix as HTML, with the merchant's values in place; null where none is written. */
export function fixOf({ code }: Skill, showing: Showing = {}): Fix | null {
  let read = fixesRead.get(code);
  if (read === undefined) {
    const text = splitFix(splitFile(skillFiles.get(code) ?? "").body);
    read = text && {
      why: readMarkdown(text.why),
      steps: readMarkdown(text.steps),
      done: readMarkdown(text.done),
      decided: readMarkdown(text.decided),
    };
    fixesRead.set(code, read);
  }
  return (
    read && {
      why: toHtml(read.why, showing),
      steps: toHtml(read.steps, showing),
      done: toHtml(read.done, showing),
      decided: toHtml(read.decided, showing),
    }
  );
}

/** Why a skill matters, as HTML from its first written lesson that says so; undefined where none is written yet. */
export async function whyItMatters(skill: Skill, showing: Showing = {}): Promise<string | undefined> {
  for (const { code } of skill.lessons) {
    const read = textByCode.get(code);
    const parts = read ? splitLesson(splitFile(await read()).body).summary : [];
    const why = parts.find((part) => part.heading === "Why is it important?");
    if (why) return toHtml(why.markdown, showing);
  }
  return undefined;
}
