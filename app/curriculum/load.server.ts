import sources from "../../content/sources.json";
import type { Curriculum } from "./assemble";
import { assemble } from "./assemble";
import type { Showing } from "./html.server";
import { splitAfterTwoParagraphs, toHtml } from "./html.server";
import { joinParts, splitFile, splitLesson } from "./parse";
import type { Lesson, Skill, Source } from "./shape";
import { lessonFront } from "./shape";

const heads = import.meta.glob<string>("../../content/**/_*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});
// Not eager: a lesson's text is loaded when someone reads it.
const texts = import.meta.glob<string>("../../content/*/*/*/[0-9]*.md", { query: "?raw", import: "default" });

const textByCode = new Map(
  Object.entries(texts).map(([file, read]) => [/([\d.]+)-[^/]*$/.exec(file)?.[1] ?? file, read]),
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

/** A lesson's text as HTML, with the merchant's values in place; undefined where the code is unknown or its text is not written yet. */
export async function lessonBody(code: string, showing: Showing = {}): Promise<Lesson | undefined> {
  const head = curriculum().lesson(code);
  const read = textByCode.get(code);
  if (!head || !read) return undefined;
  const { data, body } = splitFile(await read());
  const front = lessonFront.parse(data);
  const { summary, masterclass, proveIt } = splitLesson(body);
  const [opening, rest] = splitAfterTwoParagraphs(joinParts(masterclass?.parts ?? []));
  return {
    ...head,
    opens: front.opens ?? curriculum().skillsByKey.get(head.skill)!.opens,
    reviewed: front.reviewed,
    sources: front.sources.flatMap((key) => (sources as Record<string, Source>)[key] ?? []),
    summary: toHtml(joinParts(summary), showing),
    masterclass: masterclass && {
      title: masterclass.title,
      opening: toHtml(opening, showing),
      rest: toHtml(rest, showing),
    },
    proveIt: toHtml(proveIt?.markdown ?? "", showing),
  };
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
