import type { Verdict } from "~/checkpoints/checkpoint";
import type { Skill } from "~/curriculum/shape";
import { isLeftOpen } from "~/diagnosis/accept";
import type { Result } from "~/diagnosis/diagnose";
import { zoneOf } from "~/diagnosis/heed";
import { coverageOf, type Score } from "~/diagnosis/score";
import type { Standing } from "~/shop/standing.server";
import { couldNotBeShown, eachResult } from "../each-result";
import { clip, duration } from "../gaps/words";
import { claimWords } from "./report-words";
import { calendarDay, moment, type Moment } from "../moments";

/** A skill with what was found, in a line or two. */
export type ReportRow = { title: string; sentence: string; minutes: string | null; critical: boolean };

/** A step of the roadmap as a partner needs it. */
export type ReportStep = { title: string; why: string; sentence: string; minutes: string; lookAt: string };

export type ReportProgram = {
  code: string;
  title: string;
  missing: ReportRow[];
  leftOpen: ReportRow[];
  unknown: ReportRow[];
  /** Titles only: what is in place, yours to answer, or pointless here needs no more. */
  mastered: string[];
  toAnswer: string[];
  notApplying: string[];
};

/** Both sides of something the merchant and the store, or the merchant and we, see differently. */
export type Disagreement = { title: string; store: string; merchant: string };

export type LeftOpen = { title: string; reason: string; until: string };

export type Report = {
  store: { name: string; domain: string | null };
  readAt: Moment;
  madeAt: Moment;
  score: Score;
  business: Score | null;
  all: Pick<Score, "coverage" | "settled" | "applicable">;
  counts: { title: string; count: number }[];
  critical: ReportRow[];
  next: ReportStep[];
  contradictions: Disagreement[];
  disputed: Disagreement[];
  leftOpen: LeftOpen[];
  programs: ReportProgram[];
  sources: { apiVersion: string; read: number; unread: string[]; byMerchant: number; zone: string };
};

type Academy = {
  skills: ReadonlyMap<string, Skill>;
  programs: readonly { code: string; title: string }[];
};

/** Enough of a long name to recognize it. */
const longest = 320;
const steps = 10;

/** Where a store stands, on paper: `now` is when the report is made. */
export function composeReport(standing: Standing, { skills, programs }: Academy, now: Date): Report {
  const { scan, results, score, business } = standing;
  const shop = scan.readings.shop?.known ? scan.readings.shop.value : null;
  const zone = zoneOf(scan.readings);
  const known = results.flatMap((result) => {
    const skill = skills.get(result.skill);
    return skill ? [{ result, skill }] : [];
  });
  const rows = (list: typeof known) => eachResult("The report", list, toRow);
  const missing = known.filter(({ result }) => result.verdict === "no" && !isLeftOpen(result)).sort(worst);
  const leftOpen = known.filter(({ result }) => isLeftOpen(result));
  const of = (verdict: Verdict) => known.filter(({ result }) => result.verdict === verdict);
  return {
    store: { name: shop?.name ?? "Your store", domain: shop?.primaryDomain.host ?? null },
    readAt: moment(oldestOf(scan), zone),
    madeAt: moment(now, zone),
    score,
    business,
    all: coverageOf(results),
    counts: [
      { title: "In place", count: of("yes").length },
      { title: "Missing", count: missing.length },
      { title: "Left open on purpose", count: leftOpen.length },
      { title: "Not known", count: of("unknown").length },
      { title: "Not answered yet", count: of("ask").length },
      { title: "Does not apply", count: of("does-not-apply").length },
    ],
    critical: rows(missing.filter(({ skill }) => skill.impact === 5)),
    next: nextOf(standing, skills),
    contradictions: eachResult(
      "The contradiction",
      known.filter(({ result }) => result.told?.role === "contradicts"),
      ({ result, skill }) => ({
        title: skill.title,
        store: clip(result.sentence, longest),
        merchant: saidOf(result, zone),
      }),
    ),
    disputed: known.flatMap(({ result, skill }) => {
      const dispute = standing.disputes.get(result.checkpoint);
      if (!dispute) return [];
      return [{ title: skill.title, store: clip(dispute.sentence, longest), merchant: dispute.reason }];
    }),
    leftOpen: eachResult("What is left open", leftOpen, ({ result: { accepted }, skill }) => ({
      title: skill.title,
      reason: accepted?.reason ?? couldNotBeShown,
      until: accepted ? dayInWords(accepted.until) : "",
    })),
    programs: programs.map(({ code, title }) => {
      const own = (list: typeof known) => list.filter(({ skill }) => skill.program === code);
      const titles = (verdict: Verdict) => own(of(verdict)).map(({ skill }) => skill.title);
      return {
        code,
        title,
        missing: rows(own(missing)),
        leftOpen: rows(own(leftOpen)),
        unknown: rows(own(of("unknown"))).map((row) => ({ ...row, minutes: null })),
        mastered: titles("yes"),
        toAnswer: titles("ask"),
        notApplying: titles("does-not-apply"),
      };
    }),
    sources: sourcesOf(standing, zone),
  };
}

function toRow({ result: { sentence }, skill: { title, minutes, impact } }: Known): ReportRow {
  return {
    title,
    sentence: clip(sentence, longest),
    minutes: duration(minutes),
    critical: impact === 5,
  };
}

type Known = { result: Result; skill: Skill };

function worst(a: Known, b: Known): number {
  return b.skill.impact - a.skill.impact || a.skill.effort - b.skill.effort;
}

/** The next skills of the roadmap, in its order. */
function nextOf({ roadmap, gaps }: Standing, skills: Academy["skills"]): ReportStep[] {
  const keys = [...new Set(roadmap.map((step) => step.skill))].slice(0, steps);
  return keys.flatMap((key) => {
    const gap = gaps.find((each) => each.skill.key === key);
    const skill = skills.get(key);
    const own = roadmap.filter((step) => step.skill === key);
    if (!gap || !skill) return [];
    const minutes = own.reduce((sum, step) => sum + step.minutes, 0);
    return [
      {
        title: skill.title,
        why: own[0]?.why ?? "",
        sentence: clip(gap.result.sentence, longest),
        minutes: duration(minutes),
        lookAt: skill.lookAt,
      },
    ];
  });
}

function saidOf({ told }: Result, zone: string | undefined): string {
  return told ? `${claimWords[told.says]}, said on ${calendarDay(new Date(told.at), zone)}` : "";
}

/** A day that is already the store's own. */
function dayInWords(day: string): string {
  return calendarDay(new Date(`${day}T00:00:00Z`));
}

/** A check renews a few answers; a report is as old as the oldest of them. */
function oldestOf({ readings, startedAt }: Standing["scan"]): Date {
  const times = Object.values(readings).flatMap((reading) => reading?.at ?? []);
  return times.length > 0 ? new Date(times.sort()[0] as string) : startedAt;
}

function sourcesOf({ scan, results, statements }: Standing, zone: string | undefined): Report["sources"] {
  const scopes = results.flatMap(({ because }) => because?.scopes ?? []);
  const readings = Object.values(scan.readings).filter((reading) => reading?.known);
  return {
    apiVersion: scan.apiVersion,
    read: readings.length,
    unread: [...new Set(scopes)].sort(),
    byMerchant: statements.claims.size,
    zone: zone ?? "UTC",
  };
}
