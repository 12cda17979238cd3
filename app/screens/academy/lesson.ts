import type { Crumb, Curriculum } from "~/curriculum/assemble";
import type { Fix, Lesson, LessonHead, MerchantValues, Skill, Source } from "~/curriculum/shape";
import { questionOf, type Learner } from "./academy";
import type { StoreQuestion } from "../checkpoint/check-store";
import { clip } from "../gaps/words";
import { day } from "./lesson-words";

/** A part of a masterclass that opens by itself: a heading and HTML. */
export type MasterclassPart = { heading: string; html: string };

/** A lesson's text for the screen; every string of it but titles and dates is HTML of our own making. */
export type LessonText = {
  summary: string;
  masterclass: { title: string; opening: string; parts: MasterclassPart[] } | null;
  proveIt: string;
  sources: Source[];
  reviewed: string;
};

export type LessonPage = {
  crumbs: Crumb[];
  lesson: Omit<LessonHead, "skill">;
  /** The merchant has marked it as read. */
  read: boolean;
  skill: Pick<Skill, "code" | "title" | "rule" | "opens" | "lookAt">;
  /** The skill's fix, where the lesson has no text of its own. */
  fix: Fix | null;
  /** Null while the lesson is not written. */
  text: LessonText | null;
  question: StoreQuestion | null;
  previous?: LessonHead;
  next?: LessonHead;
};

/** Everything the page of a lesson shows. `body` is undefined for a lesson that is not written yet. */
export function lessonPage(
  academy: Curriculum,
  lesson: LessonHead,
  body: Lesson | undefined,
  fix: Fix | null,
  learner: Learner,
): LessonPage {
  const skill = academy.skillsByKey.get(lesson.skill);
  if (!skill)
    throw new Error(`The lesson ${lesson.code} belongs to ${lesson.skill}, which the curriculum lacks.`);
  const { code, title, rule, opens, lookAt } = skill;
  return {
    crumbs: academy.breadcrumbs(lesson.code),
    lesson,
    read: learner.readLessons.has(lesson.code),
    skill: { code, title, rule, opens, lookAt },
    fix: body ? null : fix,
    text: body ? lessonText(body) : null,
    question: questionOf(skill, learner),
    ...academy.around(lesson.code),
  };
}

/** A name of ten thousand characters would drown the sentence it stands in. */
const longestName = 60;

/** The merchant's own words for the lessons of a skill, from what was last read; what is not known stays out. */
export function merchantValues(skill: string, { standing }: Pick<Learner, "standing">): MerchantValues {
  if (!standing) return {};
  const { shop, themes } = standing.scan.readings;
  const live = themes?.known ? themes.value.find(({ role }) => role === "MAIN") : undefined;
  const result = standing.results.find((each) => each.skill === skill);
  return {
    "shop.name": shop?.known ? clip(shop.value.name.trim(), longestName) : undefined,
    "theme.name": live && clip(live.name.trim(), longestName),
    "evidence.count": result?.evidence.find(({ count }) => count)?.count?.k,
  };
}

function lessonText({ summary, masterclass, proveIt, sources, reviewed }: Lesson): LessonText {
  const dated = sources.map((source) => ({ ...source, read: day(source.read) }));
  if (!masterclass) return { summary, masterclass: null, proveIt, sources: dated, reviewed: day(reviewed) };
  const { title, opening, rest } = masterclass;
  const [lead, ...parts] = splitParts(rest);
  const shown = { title, opening: opening + (lead?.html ?? ""), parts };
  return { summary, masterclass: shown, proveIt, sources: dated, reviewed: day(reviewed) };
}

/**
 * A masterclass at its headings: the first part is what stands before them. Our renderer makes `<h2>` from
 * nothing but a heading, since HTML in Markdown stays text.
 */
export function splitParts(html: string): MasterclassPart[] {
  const [lead = "", ...rest] = html.split("<h2>");
  const parts = rest.map((part) => {
    const [heading = "", text = ""] = part.split("</h2>");
    // The part's own heading is of the third level, so those inside it move down one.
    return { heading, html: text.replace(/<(\/?)h3>/g, "<$1h4>").trim() };
  });
  return [{ heading: "", html: lead.trim() }, ...parts];
}
