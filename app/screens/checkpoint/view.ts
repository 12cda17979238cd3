import type { Mode, Verdict } from "~/checkpoints/checkpoint";
import type { Curriculum } from "~/curriculum/assemble";
import type { Difficulty, Ethics, Path, Skill } from "~/curriculum/shape";
import type { Because } from "~/facts/fact";
import type { Standing } from "~/shop/standing.server";
import { eachResult } from "../each-result";
import { lastAnswer, type StoreAnswer } from "./check-store";
import { judgmentsOf, type Judgments } from "./judgments";
import type { ListedLesson } from "../roadmap/lessons";

/** A skill that comes before or after: its own question where it has one, else its place in the academy. */
export type Neighbour = { title: string; verdict: Verdict | null; url: string };

type Place = { code: string; title: string; promise?: string };

/** One question about the store with everything that belongs to it. */
export type CheckpointView = {
  checkpoint: string;
  asks: string;
  mode: Mode;
  answer: StoreAnswer;
  /** What the merchant says against the finding, and whether its gap is left open on purpose. */
  judgments: Judgments;
  skill: { code: string; title: string; difficulty: Difficulty; path: Path; ethics?: Ethics; rule: string };
  impact: number;
  /** Minutes to close the gap, lessons not counted. */
  minutes: number;
  program: Place;
  mission: Place;
  opens: string;
  lookAt: string;
  lessons: ListedLesson[];
  after: Neighbour[];
  unlocks: Neighbour[];
};

/** The page of one checkpoint; null for an id that is none. */
export function composeCheckpoint(
  standing: Standing,
  { skillsByKey, program, mission }: Curriculum,
  checkpoint: string,
  now: Date,
): CheckpointView | null {
  const result = standing.results.find((each) => each.checkpoint === checkpoint);
  const answer = lastAnswer(standing, checkpoint);
  const skill = result && skillsByKey.get(result.skill);
  if (!result || !answer || !skill) return null;
  const [judgments] = eachResult("What was said", [{ result }], (each) =>
    judgmentsOf(each.result, standing, now),
  );
  if (!judgments) return null;
  const { code, title, difficulty, path, ethics, rule, impact, minutes, opens, lookAt } = skill;
  const related = (key: string) => neighbour(skillsByKey.get(key), standing);
  return {
    checkpoint,
    asks: result.asks,
    mode: result.mode,
    answer,
    judgments,
    skill: { code, title, difficulty, path, ethics, rule },
    impact,
    minutes,
    program: placeOf(program(skill.program), skill.program),
    mission: placeOf(mission(skill.mission), skill.mission),
    opens,
    lookAt,
    lessons: skill.lessons.map((lesson) => {
      const { code, title, minutes, written } = lesson;
      return { code, title, minutes, written, read: standing.readLessons.has(code) };
    }),
    after: skill.after.flatMap(related),
    unlocks: [...skillsByKey.values()]
      .filter((other) => other.after.includes(skill.key))
      .flatMap(({ key }) => related(key)),
  };
}

function neighbour(skill: Skill | undefined, { results }: Standing): Neighbour[] {
  if (!skill) return [];
  const result = results.find((each) => each.skill === skill.key);
  const url = result ? `/app/gaps/${result.checkpoint}` : `/app/academy/${skill.code}`;
  return [{ title: skill.title, verdict: result?.verdict ?? null, url }];
}

function placeOf(found: { title: string; promise?: string } | undefined, code: string): Place {
  return { code, title: found?.title ?? code, promise: found?.promise };
}

/** What a merchant does next about an answer; null where there is nothing to do. */
export type Move = "lesson" | "admin" | "permissions" | "check" | null;

/** The one move a page puts forward: never a fix for what is only unknown. */
export function nextMove({ answer, lessons }: Pick<CheckpointView, "answer" | "lessons">): Move {
  switch (answer.verdict) {
    case "no":
      return nextLesson(lessons) ? "lesson" : "admin";
    case "unknown":
      return answer.because?.kind === "scope"
        ? answer.because.awaitsShopify
          ? "admin"
          : "permissions"
        : againMayHelp(answer.because)
          ? "check"
          : "admin";
    case "ask":
      // Where there is no lesson, answering is the move.
      return nextLesson(lessons) ? "lesson" : null;
    default:
      return null;
  }
}

/** The first lesson that is written and not read yet. */
export function nextLesson<L extends Pick<ListedLesson, "written" | "read">>(
  lessons: readonly L[],
): L | undefined {
  return lessons.find(({ written, read }) => written && !read);
}

function againMayHelp(because: Because | null): boolean {
  return because === null || ["failed", "refused", "not-read"].includes(because.kind);
}

/** How something unknown becomes known, in one sentence. */
export function wayToKnow(because: Because, lookAt: string): string {
  switch (because.kind) {
    case "scope":
      if (because.awaitsShopify)
        return `There is nothing for you to allow here. You can look yourself in ${lookAt}.`;
      return "Allow the permission, and the next reading answers this. Nothing is wrong with your store here.";
    case "protected":
      return `Only Shopify can open this kind of data to the app. You can look yourself in ${lookAt}.`;
    case "plan":
      return `Your Shopify plan does not show this to apps. You can look yourself in ${lookAt}.`;
    case "refused":
    case "failed":
      return "Checking again may be enough: it reads only what this question needs.";
    case "incomplete":
      return `Checking again reads no more than this. You can look yourself in ${lookAt}.`;
    case "not-stated":
      return "Only you can say this about your business; no part of it is visible to an app.";
    case "not-sure":
      return `You can change your answer at any time. To find out, look in ${lookAt}.`;
    case "too-little-data":
      return "It is answered by itself as your store grows. There is nothing to do about it now.";
    case "not-read":
      return "The app reads it by itself. Checking now reads only what this question needs.";
    case "not-judged":
      return `There is nothing to mend in your store. Until the app is mended, you can look yourself in ${lookAt}.`;
    case "cannot-tell":
      return `What was read does not settle it. You can look yourself in ${lookAt}.`;
  }
}
