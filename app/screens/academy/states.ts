import type { Verdict } from "~/checkpoints/checkpoint";

/** What is known of a skill: its checkpoint's verdict, or that nothing checks it (or has checked it) yet. */
export type SkillState = Verdict | "unchecked";

/** How many skills are in place, missing, or open: neither shown by the store nor said by the merchant. */
export type Tally = { inPlace: number; missing: number; open: number; notApplying: number; total: number };

/** How many of some skills are in place, missing or open. */
export function countStates(states: readonly SkillState[]): Tally {
  const count = (state: SkillState) => states.filter((each) => each === state).length;
  const [inPlace, missing, notApplying] = [count("yes"), count("no"), count("does-not-apply")];
  const total = states.length;
  return { inPlace, missing, notApplying, open: total - inPlace - missing - notApplying, total };
}
