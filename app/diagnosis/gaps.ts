import { isLeftOpen } from "./accept";
import type { Result } from "./diagnose";

/** What the curriculum says of a skill that a gap, a score and a roadmap need. */
export type SkillWeight = {
  key: string;
  code: string;
  title: string;
  /** 1–5: how much a store loses without the skill; 5 is critical. */
  impact: number;
  /** 1–5: how hard it is to get. */
  effort: number;
  /** Minutes to close the gap, lessons not counted. */
  minutes: number;
  /** Keys of the skills to have first. */
  after: readonly string[];
  lessons: readonly { code: string; title: string; minutes: number }[];
};

/** A skill the store shows to be missing. */
export type Gap = { skill: SkillWeight; result: Result; critical: boolean; unlocks: string[] };

/**
 * The skills that are missing: only what is known to be missing and is not left open on purpose, worst first
 * (impact, then less effort, then the curriculum's order). `unlocks` are the keys of skills that come after this one.
 */
export function findGaps(results: readonly Result[], skills: ReadonlyMap<string, SkillWeight>): Gap[] {
  const order = new Map([...skills.keys()].map((key, index) => [key, index]));
  const gaps = results
    .filter((result) => result.verdict === "no" && !isLeftOpen(result))
    .map((result) => {
      const skill = skillOf(result, skills);
      const unlocks = [...skills.values()].filter((other) => other.after.includes(skill.key));
      return { skill, result, critical: skill.impact === 5, unlocks: unlocks.map((other) => other.key) };
    });
  return gaps.sort(
    (a, b) =>
      b.skill.impact - a.skill.impact ||
      a.skill.effort - b.skill.effort ||
      (order.get(a.skill.key) ?? 0) - (order.get(b.skill.key) ?? 0),
  );
}

/** The curriculum's weight of a result's skill; a checkpoint without its skill is a mistake of ours. */
export function skillOf(result: Result, skills: ReadonlyMap<string, SkillWeight>): SkillWeight {
  const skill = skills.get(result.skill);
  if (!skill)
    throw new Error(`${result.checkpoint} names the skill ${result.skill}, which the curriculum lacks.`);
  return skill;
}
