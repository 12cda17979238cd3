import type { Checkpoint } from "~/checkpoints/checkpoint";
import type { SkillPlace } from "~/diagnosis/cards";
import type { Result } from "~/diagnosis/diagnose";
import type { Claim } from "~/facts/stated/statements";

/**
 * Simulated merchants, for measuring the questionnaire and the roadmap. Each has a general ability that depends on the
 * stage, one of its own in every program, and masters a skill with the probability of a one-parameter logistic
 * model (Rasch): ability against difficulty. A skill whose prerequisite is missing is mastered a third as often; a
 * skill that implies another one brings it along. The store shows a part of it, as the modes of the checkpoints let
 * it; the merchant answers the rest truthfully, or does not know. The same seed gives the same merchant.
 */
export type Merchant = {
  stage: Stage;
  /** The truth: skill by skill, whether it is mastered; null where it does not apply. */
  truth: Map<string, boolean | null>;
  /** What the store shows before anything is asked. */
  shown: Result[];
  /** What the merchant answers when asked about a checkpoint. */
  answer: (result: Result) => Claim;
};

export const stages = ["new", "growing", "scaling"] as const;
export type Stage = (typeof stages)[number];

/** Mean ability of a stage, in logits; the spread within one is a logit, between a merchant's programs 0.7. */
const ability: Record<Stage, number> = { new: -0.9, growing: 0.2, scaling: 1.2 };
const withinStage = 1;
const betweenPrograms = 0.7;
const difficulty = { Beginner: -0.8, Advanced: 0.3, Hero: 1 };
const ofPath = { Launch: -0.4, Scale: 0.2, Lab: 0.7 };
const withoutPrerequisite = 1 / 3;

/** How often a store settles what it can settle: small stores have too little data more often. */
const settles: Record<Stage, number> = { new: 0.75, growing: 0.88, scaling: 0.94 };
/** How often a one-sided proof is there where the truth is on its side. */
const proves = 0.6;
const doesNotKnow = 0.04;

/** How often a gate closes a question, by the statement or the fact that it hangs on. */
const gates: { [gate: string]: Record<Stage, number> } = {
  usesAi: { new: 0.5, growing: 0.35, scaling: 0.2 },
  runsAds: { new: 0.5, growing: 0.25, scaling: 0.1 },
  hasAffiliates: { new: 0.95, growing: 0.85, scaling: 0.6 },
  worksWithCreators: { new: 0.85, growing: 0.6, scaling: 0.35 },
  worksAlone: { new: 0.8, growing: 0.4, scaling: 0.05 },
  hasChatbot: { new: 0.95, growing: 0.8, scaling: 0.6 },
  usesSms: { new: 0.95, growing: 0.8, scaling: 0.55 },
  sellsInPerson: { new: 0.8, growing: 0.75, scaling: 0.65 },
  sourcing: { new: 0.85, growing: 0.9, scaling: 0.93 },
  variants: { new: 0.1, growing: 0.08, scaling: 0.05 },
  markets: { new: 0.7, growing: 0.4, scaling: 0.15 },
  products: { new: 0.7, growing: 0.35, scaling: 0.1 },
  recentOrders: { new: 0.95, growing: 0.4, scaling: 0.05 },
};
/** How often any other rule does not apply. */
const otherwise: Record<Stage, number> = { new: 0.14, growing: 0.09, scaling: 0.05 };

/** One merchant of a stage. */
export function simulateMerchant(
  stage: Stage,
  seed: number,
  skills: ReadonlyMap<string, SkillPlace>,
  checkpoints: ReadonlyMap<string, Checkpoint>,
): Merchant {
  const random = randomOf(seed);
  const own = ability[stage] + withinStage * normal(random);
  const inProgram = new Map(
    [...new Set([...skills.values()].map(({ program }) => program))].map((program) => [
      program,
      betweenPrograms * normal(random),
    ]),
  );
  const closed = new Map(Object.entries(gates).map(([gate, often]) => [gate, random() < often[stage]]));
  const truth = new Map<string, boolean | null>();
  const bySkill = new Map([...checkpoints].map(([id, checkpoint]) => [checkpoint.skill, { id, checkpoint }]));
  for (const skill of prerequisitesFirst(skills)) {
    const found = bySkill.get(skill.key);
    const gate = found && gateOf(found.checkpoint);
    const applies = gate ? !closed.get(gate) : random() >= otherwise[stage];
    const logit =
      own + (inProgram.get(skill.program) ?? 0) - difficulty[skill.difficulty] - ofPath[skill.path];
    const lacking = skill.after.some((key) => truth.get(key) === false);
    const chance = (1 / (1 + Math.exp(-logit))) * (lacking ? withoutPrerequisite : 1);
    truth.set(skill.key, applies ? random() < chance : null);
  }
  for (const skill of skills.values())
    if (truth.get(skill.key))
      for (const key of skill.implies) if (truth.get(key) === false) truth.set(key, true);
  const shown = [...bySkill].map(([key, { id, checkpoint }]) =>
    show(id, checkpoint, truth.get(key) ?? null, stage, random),
  );
  const unsure = new Set(shown.filter(() => random() < doesNotKnow).map(({ checkpoint }) => checkpoint));
  return {
    stage,
    truth,
    shown,
    answer({ checkpoint, skill }) {
      const has = truth.get(skill);
      if (has === null || has === undefined) return "does-not-apply";
      if (unsure.has(checkpoint)) return "dont-know";
      return has ? "yes" : "not-yet";
    },
  };
}

/** The gate that a question to the merchant hangs on; the first card asks for the statements among them. */
function gateOf({ mode, offers, needs }: Checkpoint): string | null {
  if (mode !== "asked") return null;
  return [offers, ...needs].find((name) => name && name in gates) ?? null;
}

function show(
  id: string,
  checkpoint: Checkpoint,
  has: boolean | null,
  stage: Stage,
  random: () => number,
): Result {
  const { mode, skill, asks } = checkpoint;
  const about = { checkpoint: id, skill, mode, asks, evidence: [], readAt: null, sentence: "Simulated." };
  const settled = random() < settles[stage];
  const proved = random() < proves;
  const of = (verdict: Result["verdict"]): Result => ({
    ...about,
    verdict,
    because: verdict === "unknown" ? { kind: "too-little-data", sentence: "Simulated." } : null,
  });
  // A gate that the store or the first card shows closes the question; any other the merchant names when asked.
  if (has === null && (mode !== "asked" || gateOf(checkpoint))) return of("does-not-apply");
  switch (mode) {
    case "auto":
      return of(settled ? (has ? "yes" : "no") : "unknown");
    case "proves-yes":
      return of(has && proved ? "yes" : "ask");
    case "proves-no":
      return of(has === false && proved ? "no" : "ask");
    default:
      return of("ask");
  }
}

function prerequisitesFirst(skills: ReadonlyMap<string, SkillPlace>): SkillPlace[] {
  const done = new Set<SkillPlace>();
  const visit = (skill: SkillPlace) => {
    if (done.has(skill)) return;
    for (const key of skill.after) {
      const before = skills.get(key);
      if (before && !done.has(before)) visit(before);
    }
    done.add(skill);
  };
  for (const skill of skills.values()) visit(skill);
  return [...done];
}

/** Uniform numbers in [0, 1) by mulberry32: small, seeded, and good enough for this. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A standard normal number, by Box and Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
