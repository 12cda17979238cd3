import type { Program } from "~/curriculum/shape";
import { regressionsOf } from "~/diagnosis/course";
import type { Result } from "~/diagnosis/diagnose";
import { isLeftOpen } from "~/diagnosis/accept";
import type { Gap } from "~/diagnosis/gaps";
import type { MilestoneHead } from "~/records/milestones.server";
import type { Step } from "~/roadmap/build-roadmap";
import type { Standing } from "~/shop/standing.server";
import { diagnosticLeft, type DiagnosticLeft } from "../diagnostic/diagnostic";
import { eachResult } from "../each-result";
import { clip } from "../gaps/words";
import { calendarDay } from "../moments";
import { scoresOf, type Scores } from "./score-view";

/** A program at a glance: of its skills that apply, how many the store shows, lacks, or leaves open. */
export type Glance = { code: string; title: string; mastered: number; missing: number; open: number };

export type CriticalGap = { checkpoint: string; title: string; sentence: string; minutes: number };

export type NextStep = Pick<Step, "lesson" | "title" | "minutes" | "why" | "read" | "checkpoint">;

export type Lost = { checkpoint: string; title: string; sentence: string };

/** How many questions wait, by what would answer them. */
export type Waiting = {
  permission: number;
  merchant: number;
  reading: number;
  /** Not read so far. */
  unread: number;
  /** The app failed at them. */
  app: number;
  nothing: number;
};

/** Home of a store that has been read. */
export type HomeOfStore = {
  readAt: { iso: string; text: string };
  critical: CriticalGap[];
  /** What was in place and is missing again; the newest. */
  lost: Lost | null;
  scores: Scores;
  steps: NextStep[];
  programs: Glance[];
  waiting: Waiting;
  diagnostic: DiagnosticLeft;
};

/** What Home shows of where a store stands; `milestones` are its newest. */
export function homeOf(
  standing: Standing,
  programs: readonly Program[],
  milestones: readonly MilestoneHead[],
): HomeOfStore {
  const { scan, results, gaps, roadmap } = standing;
  const { shop } = scan.readings;
  return {
    readAt: moment(oldestOf(scan), shop?.known ? shop.value.ianaTimezone : "UTC"),
    critical: eachResult(
      "The critical gap",
      gaps.filter((gap) => gap.critical),
      criticalGap,
    ),
    lost: newestLoss(gaps, milestones, shop?.known ? shop.value.ianaTimezone : undefined),
    scores: scoresOf(standing),
    steps: nextSteps(roadmap, 3),
    programs: glances(results, programs),
    waiting: waiting(results),
    diagnostic: diagnosticLeft(standing, programs),
  };
}

/** A name of ten thousand characters must not fill the page. */
const longestSentence = 240;

/** The newest loss that still is a gap, with when it was lost and what the store showed then. */
export function newestLoss(
  gaps: readonly Gap[],
  milestones: readonly MilestoneHead[],
  zone: string | undefined,
): Lost | null {
  const marks = milestones.map(({ at, turned }) => ({ at: at.toISOString(), turned }));
  for (const { checkpoint, lostAt, sentence, backAt } of regressionsOf(marks)) {
    const gap = gaps.find(({ result }) => result.checkpoint === checkpoint);
    if (backAt !== null || !gap) continue;
    const on = calendarDay(new Date(lostAt), zone);
    return {
      checkpoint,
      title: gap.skill.title,
      sentence: `It was in place. Since ${on}: ${clip(sentence, longestSentence)}`,
    };
  }
  return null;
}

/** A check renews a few answers; the page is as old as the oldest of them. */
function oldestOf({ readings, startedAt }: Standing["scan"]): Date {
  const times = Object.values(readings).flatMap((reading) => reading?.at ?? []);
  return times.length > 0 ? new Date(times.sort()[0] as string) : startedAt;
}

function criticalGap({ skill, result }: Gap): CriticalGap {
  const { checkpoint, sentence } = result;
  return { checkpoint, title: skill.title, sentence, minutes: skill.minutes };
}

/**
 * The next steps of a roadmap. A lesson that has been read is behind the merchant, unless it was the last of its
 * skill and the gap is still open: then doing it, and checking, comes next.
 */
export function nextSteps(roadmap: readonly Step[], most: number): NextStep[] {
  const ahead = roadmap.filter((step, index) => {
    if (!step.read) return true;
    const ofSkill = roadmap.filter((other) => other.skill === step.skill);
    return ofSkill.every((other) => other.read) && roadmap[index + 1]?.skill !== step.skill;
  });
  return ahead.slice(0, most).map(({ skill, ...step }, index) => {
    const { lesson, title, minutes, read, checkpoint } = step;
    // Lessons of one skill share their reason; said twice it reads like a mistake.
    const why = ahead[index - 1]?.skill === skill ? "It continues the step before." : step.why;
    return { lesson, title, minutes, why, read, checkpoint };
  });
}

/**
 * Every program with its skills counted; a skill that does not apply to this store, or is left open on purpose, counts
 * nowhere.
 */
export function glances(results: readonly Result[], programs: readonly Program[]): Glance[] {
  const verdicts = new Map(
    results.map((result) => [result.skill, isLeftOpen(result) ? "does-not-apply" : result.verdict]),
  );
  return programs.map(({ code, title, missions }) => {
    const skills = missions.flatMap((mission) => mission.skills);
    const of = (...wanted: (Result["verdict"] | undefined)[]) =>
      skills.filter(({ key }) => wanted.includes(verdicts.get(key))).length;
    return { code, title, mastered: of("yes"), missing: of("no"), open: of("unknown", "ask", undefined) };
  });
}

/** What would make more known: a permission, the merchant's word, another reading, a mended app, or only time. */
export function waiting(results: readonly Result[]): Waiting {
  const unknown = (...kinds: string[]) =>
    results.filter(({ because }) => because !== null && kinds.includes(because.kind)).length;
  const shopify = results.filter(({ because }) => because?.awaitsShopify).length;
  return {
    permission: unknown("scope") - shopify,
    merchant: results.filter(({ verdict }) => verdict === "ask").length,
    reading: unknown("failed", "refused"),
    unread: unknown("not-read"),
    app: unknown("not-judged"),
    nothing: shopify + unknown("protected", "plan", "incomplete", "too-little-data", "cannot-tell"),
  };
}

/** A moment as the store's own clock shows it. An unknown time zone must not cost the page. */
function moment(at: Date, timeZone: string): { iso: string; text: string } {
  const format = (zone: string) =>
    new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "short", timeZone: zone }).format(at);
  try {
    return { iso: at.toISOString(), text: format(timeZone) };
  } catch {
    return { iso: at.toISOString(), text: `${format("UTC")} UTC` };
  }
}
