import type { Checkpoint } from "~/checkpoints/checkpoint";
import { expectedKnown, isOpen, openCards, openShareToStop, type SkillPlace } from "~/diagnosis/cards";
import type { Result } from "~/diagnosis/diagnose";
import { findGaps } from "~/diagnosis/gaps";
import { heedOne } from "~/diagnosis/heed";
import { buildRoadmap } from "~/roadmap/build-roadmap";
import { randomOf, simulateMerchant, stages, type Merchant, type Stage } from "./merchants";

type Skills = ReadonlyMap<string, SkillPlace>;

/** How near a shorter questionnaire comes to the full one. */
export type Nearness = {
  /** Of the impact of the gaps that the full one finds. */
  found: number;
  /** Of the first ten skills of the full one's roadmap. */
  topTen: number;
  /** Points of the score it is off. */
  off: number;
};

export type Run = {
  stage: Stage;
  cards: number;
  questions: number;
  short: Nearness;
  random: Nearness;
  gaps: string[];
};

const at = "2026-11-24T09:00:00Z";
/** Nobody is shown more cards than this before the result. */
const mostCards = 25;

/** The short questionnaire against the full one and against as many questions in random order. */
export function simulate(
  perStage: number,
  skills: Skills,
  checkpoints: ReadonlyMap<string, Checkpoint>,
): Run[] {
  return stages.flatMap((stage, index) =>
    Array.from({ length: perStage }, (_, n) =>
      run(simulateMerchant(stage, index * 1_000_003 + n, skills, checkpoints), n, skills),
    ),
  );
}

function run(merchant: Merchant, seed: number, skills: Skills): Run {
  const full = answerAll(merchant, skills);
  let results = merchant.shown;
  let cards = 0;
  let questions = 0;
  while (cards < mostCards && expectedKnown(results, skills) < 1 - openShareToStop) {
    const [card] = openCards(results, skills);
    if (!card) break;
    results = heard(results, new Set(card.rows.map(({ checkpoint }) => checkpoint)), merchant);
    cards += 1;
    questions += card.rows.length;
  }
  const chance = atRandom(merchant, questions, seed);
  return {
    stage: merchant.stage,
    cards,
    questions,
    short: nearness(results, full, skills),
    random: nearness(chance, full, skills),
    gaps: findGaps(full, skills).map(({ skill }) => skill.key),
  };
}

function answerAll(merchant: Merchant, skills: Skills): Result[] {
  let results = merchant.shown;
  for (let cards = openCards(results, skills); cards.length > 0; cards = openCards(results, skills)) {
    results = heard(
      results,
      new Set(cards.flatMap(({ rows }) => rows.map(({ checkpoint }) => checkpoint))),
      merchant,
    );
  }
  return results;
}

function atRandom(merchant: Merchant, questions: number, seed: number): Result[] {
  const random = randomOf(seed + 77);
  const order = merchant.shown
    .filter(isOpen)
    .map(({ checkpoint }) => ({ checkpoint, place: random() }))
    .sort((a, b) => a.place - b.place);
  return heard(
    merchant.shown,
    new Set(order.slice(0, questions).map(({ checkpoint }) => checkpoint)),
    merchant,
  );
}

function heard(results: readonly Result[], asked: ReadonlySet<string>, merchant: Merchant): Result[] {
  return results.map((result) =>
    asked.has(result.checkpoint) ? heedOne(result, { says: merchant.answer(result), at }, "UTC") : result,
  );
}

function nearness(results: readonly Result[], full: readonly Result[], skills: Skills): Nearness {
  const impact = (of: readonly Result[], verdict: Result["verdict"]) =>
    of
      .filter((result) => result.verdict === verdict)
      .reduce((sum, { skill }) => sum + (skills.get(skill)?.impact ?? 0), 0);
  const score = (of: readonly Result[]) => {
    const settled = impact(of, "yes") + impact(of, "no");
    return settled === 0 ? 0 : (100 * impact(of, "yes")) / settled;
  };
  const all = impact(full, "no");
  const wanted = topTen(full, skills);
  const shared = topTen(results, skills).filter((key) => wanted.includes(key)).length;
  return {
    found: all === 0 ? 1 : impact(results, "no") / all,
    topTen: wanted.length === 0 ? 1 : shared / wanted.length,
    off: Math.abs(score(results) - score(full)),
  };
}

function topTen(results: readonly Result[], skills: Skills): string[] {
  const steps = buildRoadmap(findGaps(results, skills), { readLessons: new Set() });
  return [...new Set(steps.map(({ skill }) => skill))].slice(0, 10);
}
