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
  const opened = openedBy(gaps);
  return inOrder(jobs).flatMap(({ key }) => stepsOf(byKey.get(key) as Gap, opened.get(key) ?? [], progress));
}

/** Minutes to read what is unread of a skill's lessons and to close its gap. */
export function minutesLeft(skill: SkillWeight, { readLessons }: Progress): number {
  const unread = skill.lessons.filter(({ code }) => !readLessons.has(code));
  return unread.reduce((sum, lesson) => sum + lesson.minutes, skill.minutes);
}

/** The missing skills that come right after each one, the one of most impact first. */
function openedBy(gaps: readonly Gap[]): Map<string, SkillWeight[]> {
  const opened = new Map<string, SkillWeight[]>();
  for (const { skill } of gaps)
    for (const key of skill.after) opened.set(key, [...(opened.get(key) ?? []), skill]);
  for (const skills of opened.values())
    skills.sort((a, b) => b.impact - a.impact || (a.code < b.code ? -1 : 1));
  return opened;
}

function stepsOf({ skill, result }: Gap, opened: readonly SkillWeight[], progress: Progress): Step[] {
  const why = whyNow(skill, opened, progress);
  return skill.lessons.map((lesson, index) => ({
    lesson: lesson.code,
    title: lesson.title,
    skill: skill.key,
    checkpoint: result.checkpoint,
    minutes: lesson.minutes + (index === skill.lessons.length - 1 ? skill.minutes : 0),
    why,
    read: progress.readLessons.has(lesson.code),
  }));
}

/** Up to here a step is quick, in minutes. */
const quick = 15;
const critical = 5;

/** One sentence on what brought a skill to its place: what it is worth, what it takes, and what it opens. */
function whyNow(skill: SkillWeight, opened: readonly SkillWeight[], progress: Progress): string {
  const { impact, lessons } = skill;
  const time = `about ${minutesLeft(skill, progress)} minutes`;
  const isCritical = impact === critical;
  const opens = opened[0] ? ` and comes before ${firstOf(opened)}` : "";
  const reason = opens || (isCritical ? "" : ` for an impact of ${impact} out of 5`);
  const read = lessons.filter(({ code }) => progress.readLessons.has(code)).length;
  if (read > 0) {
    const part = read < lessons.length ? `${read} of its ${lessons.length} lessons` : "all of its lessons";
    const you = isCritical ? "It is critical, and you" : "You";
    return `${you} have read ${part}: it takes only ${time} more${reason}.`;
  }
  if (minutesLeft(skill, progress) <= quick) {
    return `It is ${isCritical ? "critical and " : ""}quick, ${time}${opens ? "," : ""}${reason}.`;
  }
  if (!isCritical) return `It takes ${time}${reason}.`;
  return opens ? `It is critical, takes ${time}${opens}.` : `It is critical and takes ${time}.`;
}

/** “A”, “A”, which is critical, or “A” and 2 more. */
function firstOf(opened: readonly SkillWeight[]): string {
  const [{ title, impact }] = opened as [SkillWeight];
  if (opened.length > 1) return `“${title}” and ${opened.length - 1} more`;
  return impact === critical ? `“${title}”, which is critical` : `“${title}”`;
}
