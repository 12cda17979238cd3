import type { SkillState, Tally } from "./academy";

/** How many of some skills are in place, missing or open. */
export function countStates(states: readonly SkillState[]): Tally {
  const count = (state: SkillState) => states.filter((each) => each === state).length;
  const [inPlace, missing, notApplying] = [count("yes"), count("no"), count("does-not-apply")];
  const total = states.length;
  return { inPlace, missing, notApplying, open: total - inPlace - missing - notApplying, total };
}
