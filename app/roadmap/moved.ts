import type { Result } from "~/diagnosis/diagnose";
import type { Gap, SkillWeight } from "~/diagnosis/gaps";
import { saidBy } from "~/diagnosis/turned";
import { minutesLeft, type Progress, type Step } from "./build-roadmap";

/** A roadmap with what it was built from. */
export type Road = { steps: readonly Step[]; gaps: readonly Gap[]; progress: Progress };

/** Why a skill changed its place against the others; `title` is the skill that made the difference. */
export type Cause =
  | { kind: "lessons-read"; lessons: number }
  | { kind: "before-it-closed" | "now-waits-for" | "now-opens" | "opens-no-more"; title: string }
  | { kind: "opens-nearer"; title: string }
  | { kind: "others-moved" };

type About = { skill: string; title: string; checkpoint: string };

/** A skill that left the roadmap, came onto it, or changed its place; places count from 1. */
export type Move = About &
  (
    | { way: "closed"; by: "store" | "merchant"; was: number }
    | { way: "left"; because: "accepted" | "does-not-apply" | "not-known"; was: number }
    | { way: "new"; by: "store" | "merchant"; because: "lost" | "found" | "counts-again"; place: number }
    | { way: "up" | "down"; was: number; place: number; cause: Cause }
  );

/**
 * What moved between two roadmaps of a store, and why. Of the skills on both, only those that changed their place
 * against the others count: when the first step closes, the rest does not move. `results` are those the
 * roadmap of now rests on, `verdicts` those of then by checkpoint. What left comes first, then what is new, then
 * what moved, each by its place.
 */
export function moved(
  before: Road,
  after: Road,
  results: readonly Result[],
  verdicts: { readonly [checkpoint: string]: Result["verdict"] },
): Move[] {
  const [then, now] = [placesOf(before), placesOf(after)];
  const of = new Map(results.map((result) => [result.skill, result]));
  const gone = before.gaps.filter(({ skill }) => !now.has(skill.key));
  const come = after.gaps.filter(({ skill }) => !then.has(skill.key));
  const left = gone.map((gap) => leaving(gap, then.get(gap.skill.key) ?? 0, of.get(gap.skill.key)));
  const added = come.map((gap) => arriving(gap, now.get(gap.skill.key) ?? 0, verdicts));
  return [
    ...left.sort((a, b) => a.was - b.was),
    ...added.sort((a, b) => a.place - b.place),
    ...turnedAround(before, after, then, now),
  ];
}

const week = 7 * 86_400_000;

/**
 * What to compare with: where the store stood a week ago, so that a merchant who comes once a week misses nothing and
 * what is older is no news; in the first week, where it began.
 */
export function comparedWith<Head extends { at: Date }>(heads: readonly Head[], now: Date): Head | null {
  const falling = [...heads].sort((a, b) => b.at.getTime() - a.at.getTime());
  return falling.find(({ at }) => now.getTime() - at.getTime() >= week) ?? falling.at(-1) ?? null;
}

type Places = ReadonlyMap<string, number>;

/** The skills on both roadmaps that changed their place against the others: as few as explain it. */
function turnedAround(before: Road, after: Road, then: Places, now: Places): Move[] {
  const both = [...now.keys()].filter((key) => then.has(key));
  const numbers = both.map((key) => then.get(key) ?? 0);
  if (numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0))) return [];
  const gaps = new Map(after.gaps.map((gap) => [gap.skill.key, gap]));
  const [linksThen, linksNow] = [linksOf(before), linksOf(after)];
  const causeOf = (gap: Gap, way: "up" | "down") => cause(gap, way, before, after, linksThen, linksNow);
  const moves = both.map((key, rank): Extract<Move, { cause: Cause }> => {
    const gap = gaps.get(key) as Gap;
    const earlier = numbers.filter((number) => number < (numbers[rank] ?? 0)).length;
    const way = rank < earlier ? "up" : "down";
    const [was, place] = [then.get(key) ?? 0, now.get(key) ?? 0];
    return { ...about(gap), way, was, place, cause: causeOf(gap, way) };
  });
  // Where two changed places with one another, the one with a reason of its own is the one that moved.
  const stays = moves.map(({ cause }) => (cause.kind === "others-moved" ? 1 : 1 - 1 / (2 * moves.length)));
  const staying = new Set(heaviestRising(numbers, stays));
  return moves.filter((_, at) => !staying.has(at));
}

/** Skills on a roadmap by their place, in order. */
function placesOf({ steps }: Road): Map<string, number> {
  const keys = [...new Set(steps.map(({ skill }) => skill))];
  return new Map(keys.map((key, index) => [key, index + 1]));
}

function about({ skill, result }: Gap): About {
  return { skill: skill.key, title: skill.title, checkpoint: result.checkpoint };
}

function leaving(gap: Gap, was: number, result: Result | undefined): Move & { was: number } {
  switch (result?.verdict) {
    case "yes":
      return { ...about(gap), way: "closed", by: saidBy(result), was };
    case "no":
      return { ...about(gap), way: "left", because: "accepted", was };
    case "does-not-apply":
      return { ...about(gap), way: "left", because: "does-not-apply", was };
    default:
      return { ...about(gap), way: "left", because: "not-known", was };
  }
}

function arriving(
  gap: Gap,
  place: number,
  verdicts: { readonly [checkpoint: string]: Result["verdict"] },
): Move & { place: number } {
  const { checkpoint } = gap.result;
  const verdict = Object.hasOwn(verdicts, checkpoint) ? verdicts[checkpoint] : undefined;
  const because = verdict === "yes" ? "lost" : verdict === "no" ? "counts-again" : "found";
  return { ...about(gap), way: "new", by: saidBy(gap.result), because, place };
}

/** The nearest reason for a change of place: the skill's own lessons, then what comes before it, then what it opens. */
function cause(
  { skill }: Gap,
  way: "up" | "down",
  before: Road,
  after: Road,
  linksThen: Links,
  linksNow: Links,
): Cause {
  const shorter = minutesLeft(skill, after.progress) < minutesLeft(skill, before.progress);
  const read = ({ progress }: Road) =>
    skill.lessons.filter(({ code }) => progress.readLessons.has(code)).length;
  if (way === "up" && shorter) return { kind: "lessons-read", lessons: read(after) - read(before) };
  const [needed, needs] = [reach(skill.key, linksThen.before), reach(skill.key, linksNow.before)];
  const [opened, opens] = [reach(skill.key, linksThen.opens), reach(skill.key, linksNow.opens)];
  const causes: [Cause["kind"], SkillWeight | undefined][] =
    way === "up"
      ? [
          ["before-it-closed", needed.find((other) => !linksNow.before.has(other.key))],
          ["now-opens", opens.find((other) => !linksThen.before.has(other.key))],
          [
            "opens-nearer",
            opens.find((other) => minutesLeft(other, after.progress) < minutesLeft(other, before.progress)),
          ],
        ]
      : [
          ["now-waits-for", needs.find((other) => !linksThen.before.has(other.key))],
          ["opens-no-more", opened.find((other) => !linksNow.before.has(other.key))],
        ];
  const found = causes.find(([, other]) => other !== undefined);
  return (found ? { kind: found[0], title: found[1]?.title } : { kind: "others-moved" }) as Cause;
}

/** For each missing skill, the missing ones right before it and those right after it. */
type Links = { before: Map<string, SkillWeight[]>; opens: Map<string, SkillWeight[]> };

function linksOf({ gaps }: Road): Links {
  const missing = new Map(gaps.map(({ skill }) => [skill.key, skill]));
  const links: Links = { before: new Map(), opens: new Map() };
  for (const { skill } of gaps) {
    const before = skill.after.flatMap((key) => missing.get(key) ?? []);
    links.before.set(skill.key, before);
    for (const { key } of before) links.opens.set(key, [...(links.opens.get(key) ?? []), skill]);
  }
  return links;
}

/** All that can be reached from a skill, the nearest first. */
function reach(key: string, links: ReadonlyMap<string, readonly SkillWeight[]>): SkillWeight[] {
  const found = new Set(links.get(key));
  // A set that grows while it is walked through is walked through to its end.
  for (const { key: next } of found) for (const other of links.get(next) ?? []) found.add(other);
  return [...found];
}

/** The positions of the run of rising numbers with the most weight: what can be said to have stayed. */
function heaviestRising(numbers: readonly number[], weights: readonly number[]): number[] {
  const best: { weight: number; previous: number | null }[] = [];
  numbers.forEach((number, at) => {
    let [most, previous]: [number, number | null] = [0, null];
    for (let earlier = 0; earlier < at; earlier++) {
      const weight = best[earlier]?.weight ?? 0;
      if ((numbers[earlier] ?? 0) < number && weight > most) [most, previous] = [weight, earlier];
    }
    best.push({ weight: most + (weights[at] ?? 0), previous });
  });
  const run: number[] = [];
  const heaviest = best.reduce((top, { weight }, at) => (weight > (best[top]?.weight ?? 0) ? at : top), 0);
  for (let at: number | null = heaviest; at !== null; at = best[at]?.previous ?? null) run.unshift(at);
  return run;
}
