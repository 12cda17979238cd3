import type { Evidence } from "~/checkpoints/checkpoint";
import { day } from "~/checkpoints/words";
import type { Skill } from "~/curriculum/shape";
import { openCards } from "~/diagnosis/cards";
import type { Result } from "~/diagnosis/diagnose";
import { zoneOf } from "~/diagnosis/heed";
import type { Claim } from "~/facts/stated/statements";
import type { Standing } from "~/shop/standing.server";
import { lastAnswer, type StoreAnswer } from "../checkpoint/check-store";
import { eachResult } from "../each-result";

/** Who settled how much; together they are all questions. */
export type Settled = {
  store: { yes: number; no: number };
  you: { yes: number; no: number; notSure: number };
  doesNotApply: number;
  unknown: number;
  /** Computed by the store, to be confirmed with one tap. */
  waiting: number;
  notAsked: number;
};

/** A claim and what the store shows against it. */
export type Contradiction = {
  checkpoint: string;
  asks: string;
  says: Claim;
  on: string;
  store: string;
  evidence: Evidence[];
};

/** A finding of the store that waits for the merchant's word, or has it. */
export type Finding = { checkpoint: string; asks: string; title: string; answer: StoreAnswer };

export type DiagnosticResult = {
  settled: Settled;
  contradictions: Contradiction[];
  findings: Finding[];
  /** Questions that were not asked, and the cards they are on; none where only the business is unstated. */
  open: { questions: number; cards: number };
  /** Missing skills of the highest impact, all missing ones, and the first step of the roadmap. */
  critical: number;
  missing: number;
  step: { lesson: string; title: string; minutes: number } | null;
};

/** What the diagnostic has come to. */
export function composeResult(standing: Standing, skills: ReadonlyMap<string, Skill>): DiagnosticResult {
  const { results, gaps, roadmap, scan } = standing;
  const step = roadmap.find(({ read }) => !read);
  const settled = settledBy(results);
  return {
    settled,
    contradictions: eachResult(
      "The contradiction",
      results.map((result) => ({ result })),
      ({ result }) => contradiction(result, zoneOf(scan.readings)),
    ).flat(),
    findings: findings(standing, skills),
    open: { questions: settled.notAsked, cards: openCards(results, skills).length },
    critical: gaps.filter((gap) => gap.critical).length,
    missing: gaps.length,
    step: step ? { lesson: step.lesson, title: step.title, minutes: step.minutes } : null,
  };
}

/** Every question counted once, by who settled it and how. */
export function settledBy(results: readonly Result[]): Settled {
  const settled: Settled = {
    store: { yes: 0, no: 0 },
    you: { yes: 0, no: 0, notSure: 0 },
    doesNotApply: 0,
    unknown: 0,
    waiting: 0,
    notAsked: 0,
  };
  for (const result of results) {
    const { verdict, told, states, mode } = result;
    const by = told?.role === "settles" || states ? settled.you : settled.store;
    if (verdict === "yes") by.yes += 1;
    else if (verdict === "no") by.no += 1;
    else if (verdict === "does-not-apply") settled.doesNotApply += 1;
    else if (verdict === "ask" && mode === "assisted") settled.waiting += 1;
    else if (verdict === "ask") settled.notAsked += 1;
    else if (told?.role === "settles") settled.you.notSure += 1;
    else settled.unknown += 1;
  }
  return settled;
}

function contradiction(result: Result, timeZone: string | undefined): Contradiction[] {
  const { checkpoint, asks, told, evidence } = result;
  if (told?.role !== "contradicts") return [];
  return [
    { checkpoint, asks, says: told.says, on: day(told.at, timeZone), store: told.store.sentence, evidence },
  ];
}

/** What waits first, the weightiest first; what was confirmed stays, so that it can be changed. */
function findings(standing: Standing, skills: ReadonlyMap<string, Skill>): Finding[] {
  const impact = ({ skill }: Result) => skills.get(skill)?.impact ?? 0;
  return standing.results
    .filter(
      ({ mode, verdict, told }) => mode === "assisted" && (verdict === "ask" || told?.role === "settles"),
    )
    .sort((a, b) => impact(b) - impact(a) || (a.checkpoint < b.checkpoint ? -1 : 1))
    .flatMap(({ checkpoint, asks, skill }) => {
      const answer = lastAnswer(standing, checkpoint);
      return answer ? [{ checkpoint, asks, title: skills.get(skill)?.title ?? "", answer }] : [];
    });
}
