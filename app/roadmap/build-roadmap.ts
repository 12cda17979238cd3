import type { Gap, SkillWeight } from "~/diagnosis/gaps";
import { inOrder } from "./order";

/** One thing to do next: a lesson of a missing skill. */
export type Step = {
  lesson: string;
  title: string;
  skill: string;
  checkpoint: string;
  /** Minutes for the lesson; the last one of a skill includes closing the gap. */
  minutes: number;
  /** One sentence: why this now. */
  why: string;
  /** The merchant has finished the lesson; the gap is still open until the store shows otherwise. */
  read: boolean;
};

export type Progress = { readLessons: ReadonlySet<string> };

/**
 * What to do next, so that the most impact is reached the soonest: by impact per minute that is left, with
 * look-ahead over what a step opens. No gap comes before a prerequisite that is a gap itself. The order does not
 * depend on the order of the input.
 */
export function buildRoadmap(gaps: readonly Gap[], progress: Progress): Step[] {
  const byKey = new Map(gaps.map((gap) => [gap.skill.key, gap]));
  const jobs = gaps.map(({ skill }) => {
    const { key, code, impact, after } = skill;
    return { key, code, worth: impact, minutes: minutesLeft(skill, progress), after };
  });
  return inOrder(jobs).flatMap(({ key }) => stepsOf(byKey.get(key) as Gap, gaps, progress));
}

/** Minutes to read what is unread of a skill's lessons and to close its gap. */
function minutesLeft(skill: SkillWeight, { readLessons }: Progress): number {
  const unread = skill.lessons.filter(({ code }) => !readLessons.has(code));
  return unread.reduce((sum, lesson) => sum + lesson.minutes, skill.minutes);
}

function stepsOf(gap: Gap, gaps: readonly Gap[], progress: Progress): Step[] {
  const { skill, result } = gap;
  return skill.lessons.map((lesson, index) => ({
    lesson: lesson.code,
    title: lesson.title,
    skill: skill.key,
    checkpoint: result.checkpoint,
    minutes: lesson.minutes + (index === skill.lessons.length - 1 ? skill.minutes : 0),
    why: why(gap, gaps, progress),
    read: progress.readLessons.has(lesson.code),
  }));
}

function why(gap: Gap, gaps: readonly Gap[], progress: Progress): string {
  const minutes = minutesLeft(gap.skill, progress);
  const opened = gaps.filter((other) => other.skill.after.includes(gap.skill.key));
  const time = `about ${minutes} minutes`;
  if (opened[0]) {
    const others = opened.length > 1 ? ` and ${opened.length - 1} more` : "";
    return `It takes ${time} and comes before “${opened[0].skill.title}”${others}.`;
  }
  if (gap.critical) return `It is critical and takes ${time}.`;
  return `It takes ${time} for an impact of ${gap.skill.impact} out of 5.`;
}
