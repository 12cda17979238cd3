import type { Gap, SkillWeight } from "~/diagnosis/gaps";

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
 * What to do next: weighted shortest job first with look-ahead. A gap's worth is its impact plus a share of what
 * it opens; its cost is the minutes of its lessons and of the fix. No gap comes before a prerequisite that is a
 * gap itself. The order does not depend on the order of the input.
 */
export function buildRoadmap(gaps: readonly Gap[], progress: Progress): Step[] {
  const open = new Map(gaps.map((gap) => [gap.skill.key, gap]));
  const steps: Step[] = [];
  while (open.size > 0) {
    const ready = [...open.values()].filter((gap) => !gap.skill.after.some((key) => open.has(key)));
    // A cycle cannot come from the curriculum, whose check forbids it; should one appear, nothing is lost.
    const next = best(ready.length > 0 ? ready : [...open.values()], open);
    open.delete(next.skill.key);
    steps.push(...stepsOf(next, gaps, progress));
  }
  return steps;
}

/** How much of an opened skill's worth counts for the one that opens it. */
const lookAheadShare = 0.5;

function best(ready: readonly Gap[], open: ReadonlyMap<string, Gap>): Gap {
  const rank = (gap: Gap) => worth(gap, open, new Set()) / minutesOf(gap.skill);
  return ready.reduce((first, gap) => {
    const difference = rank(gap) - rank(first);
    return difference > 0 || (difference === 0 && gap.skill.code < first.skill.code) ? gap : first;
  });
}

function worth(gap: Gap, open: ReadonlyMap<string, Gap>, seen: Set<string>): number {
  seen.add(gap.skill.key);
  const opened = gap.unlocks
    .map((key) => open.get(key))
    .filter((other) => other && !seen.has(other.skill.key));
  return opened.reduce(
    (sum, other) => sum + lookAheadShare * worth(other as Gap, open, seen),
    // Impact is a rank, not a quantity: each step up counts double.
    2 ** gap.skill.impact,
  );
}

/** Minutes to read a skill's lessons and close its gap. */
function minutesOf(skill: SkillWeight): number {
  return skill.lessons.reduce((sum, lesson) => sum + lesson.minutes, skill.minutes);
}

function stepsOf(gap: Gap, gaps: readonly Gap[], { readLessons }: Progress): Step[] {
  const { skill, result } = gap;
  return skill.lessons.map((lesson, index) => ({
    lesson: lesson.code,
    title: lesson.title,
    skill: skill.key,
    checkpoint: result.checkpoint,
    minutes: lesson.minutes + (index === skill.lessons.length - 1 ? skill.minutes : 0),
    why: why(gap, gaps),
    read: readLessons.has(lesson.code),
  }));
}

function why(gap: Gap, gaps: readonly Gap[]): string {
  const minutes = minutesOf(gap.skill);
  const opened = gaps.filter((other) => other.skill.after.includes(gap.skill.key));
  const time = `about ${minutes} minutes`;
  if (opened[0]) return `It takes ${time} and comes before “${opened[0].skill.title}”.`;
  if (gap.critical) return `It is critical and takes ${time}.`;
  return `It takes ${time} for an impact of ${gap.skill.impact} out of 5.`;
}
