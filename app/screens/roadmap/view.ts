import type { LessonHead, Path, Skill } from "~/curriculum/shape";
import type { Gap } from "~/diagnosis/gaps";
import { saidBy } from "~/diagnosis/turned";
import type { Step } from "~/roadmap/build-roadmap";
import { inWeeks, type Week } from "~/roadmap/weeks";
import { eachResult } from "../each-result";
import { clip } from "../gaps/words";
import { monthDay, span, weekTitle } from "./words";

/** A skill of the roadmap: its lessons in order, then what to do in the store. */
export type Stop = {
  /** Its place on the whole roadmap, from 1; a filter leaves it as it is. */
  place: number;
  skill: string;
  title: string;
  checkpoint: string;
  impact: number;
  path: Path;
  /** What the store shows to be missing. */
  sentence: string;
  why: string;
  /** Titles of the skills that become possible with it. */
  unlocks: string[];
  lessons: (Pick<LessonHead, "code" | "title" | "minutes" | "written"> & { read: boolean })[];
  /** Where no lesson of it is written yet: the question to be answered with yes. */
  asks: string | null;
  /** Minutes to close the gap in the store, lessons not counted. */
  fixMinutes: number;
  opens: string;
  lookAt: string;
  /** Minutes still ahead: lessons not read and the fix. */
  minutesLeft: number;
  /** Whose word closes it. */
  closedBy: "store" | "merchant";
  /** The days of the week it is finished in, where that is not the week it begins in. */
  until: string | null;
};

/** A stop far ahead: its own page has the rest. */
export type Brief = Pick<Stop, "place" | "title" | "checkpoint" | "minutesLeft">;

/** Stops far ahead that begin in one week; `days` is null where there are no weeks. */
export type Ahead = { days: string | null; stops: Brief[] };

/** The stops that begin in one week; without hours there are no weeks, and one group holds them all. */
export type Group = {
  title: string;
  /** Its days and its minutes. */
  days: string | null;
  minutes: number | null;
  /** Titles of the stops that go on from the week before. */
  goesOn: string[];
  stops: Stop[];
  /** How many more begin in it, in a line each among the later ones. */
  more: number;
};

export type Roadmap = {
  groups: Group[];
  later: Ahead[];
  paths: { path: Path | null; count: number }[];
  path: Path | null;
  /** Over the shown stops. */
  count: number;
  minutesLeft: number;
  lessonsRead: number;
  lessons: number;
  hours: number | null;
  /** The day by which the whole roadmap would be done. */
  until: string | null;
};

export const paths: readonly Path[] = ["Launch", "Scale", "Lab"];

/** The path in an address; null for all of them, and for a word that names none. */
export function readPath(query: URLSearchParams): Path | null {
  return paths.find((path) => path === query.get("path")) ?? null;
}

/** So many stops are shown whole: enough for a month, few enough to stay light. */
const whole = 12;

type Given = {
  steps: readonly Step[];
  gaps: readonly Gap[];
  skills: ReadonlyMap<string, Skill>;
  path: Path | null;
  /** Hours a week; null where nothing was said. */
  hours: number | null;
  /** The store's own calendar day, YYYY-MM-DD. */
  today: string;
};

/** The roadmap's steps as stops, one for each skill, in the roadmap's order and in weeks where the hours are known. */
export function composeRoadmap({ steps, gaps, skills, path, hours, today }: Given): Roadmap {
  const byKey = new Map(gaps.map((gap) => [gap.skill.key, gap]));
  const stepsOf = Map.groupBy(steps, ({ skill }) => skill);
  const known = [...stepsOf].flatMap(([key, own], index) => {
    const [gap, skill] = [byKey.get(key), skills.get(key)];
    return gap && skill ? [{ ...gap, skill, own, place: index + 1 }] : [];
  });
  const all = eachResult("The stop", known, ({ place, own, skill, ...gap }) =>
    toStop(place, own, gap, skill, skills),
  );
  const tasks = all.map(({ skill, minutesLeft }) => ({ key: skill, minutes: minutesLeft }));
  const weeks = hours === null ? [] : inWeeks(tasks, hours, today);
  const stops = all.filter((stop) => path === null || stop.path === path);
  const lessons = stops.flatMap((stop) => stop.lessons);
  const last = weeks.at(-1);
  return {
    groups: grouped(stops, weeks),
    later: farAhead(stops.slice(whole), weeks),
    path,
    paths: [null, ...paths].map((each) => ({
      path: each,
      count: all.filter((stop) => each === null || stop.path === each).length,
    })),
    count: stops.length,
    minutesLeft: stops.reduce((sum, stop) => sum + stop.minutesLeft, 0),
    lessonsRead: lessons.filter(({ read }) => read).length,
    lessons: lessons.length,
    hours,
    until: last ? monthDay(last.to, today) : null,
  };
}

/** The stops that are shown whole, by the week in which they begin; the minutes of a week are those of all in it. */
function grouped(all: readonly Stop[], weeks: readonly Week[]): Group[] {
  const stops = all.slice(0, whole);
  if (stops.length === 0) return [];
  const today = weeks[0]?.from;
  if (!today) return [{ title: "Next", days: null, minutes: null, goesOn: [], stops, more: 0 }];
  const byKey = new Map(all.map((stop) => [stop.skill, stop]));
  return weeks.flatMap((week, index) => {
    const own = week.parts.flatMap((part) => {
      const stop = byKey.get(part.key);
      return stop ? [{ ...part, stop }] : [];
    });
    const shown = own.filter(({ stop }) => stops.includes(stop));
    if (shown.length === 0) return [];
    return [
      {
        title: weekTitle(week, index, today),
        days: index < 2 ? span(week, today) : null,
        minutes: own.reduce((sum, { minutes }) => sum + minutes, 0),
        goesOn: shown.filter(({ begins }) => !begins).map(({ stop }) => stop.title),
        stops: shown
          .filter(({ begins }) => begins)
          .map(({ stop, ends }) => (ends ? stop : { ...stop, until: endOf(stop, weeks) })),
        more: own.filter(({ begins, stop }) => begins && !stops.includes(stop)).length,
      },
    ];
  });
}

/** Stops in a line each, by the week in which they begin. */
function farAhead(stops: readonly Stop[], weeks: readonly Week[]): Ahead[] {
  const today = weeks[0]?.from ?? "";
  const begins = new Map(
    weeks.flatMap((week) =>
      week.parts.flatMap(({ key, begins }) => (begins ? [[key, span(week, today)] as const] : [])),
    ),
  );
  const byWeek = Map.groupBy(stops, ({ skill }) => begins.get(skill) ?? null);
  return [...byWeek].map(([days, own]) => ({
    days,
    stops: own.map(({ place, title, checkpoint, minutesLeft }) => ({
      place,
      title,
      checkpoint,
      minutesLeft,
    })),
  }));
}

function endOf({ skill }: Stop, weeks: readonly Week[]): string | null {
  const week = weeks.find(({ parts }) => parts.some(({ key, ends }) => key === skill && ends));
  return week ? span(week, weeks[0]?.from ?? week.from) : null;
}

function toStop(
  place: number,
  steps: readonly Step[],
  gap: Pick<Gap, "result" | "unlocks">,
  skill: Skill,
  skills: ReadonlyMap<string, Skill>,
): Stop {
  const read = new Set(steps.filter((step) => step.read).map(({ lesson }) => lesson));
  const lessons = skill.lessons.map(({ code, title, minutes, written }) => {
    return { code, title, minutes, written, read: read.has(code) };
  });
  const unread = lessons.filter((lesson) => !lesson.read);
  return {
    place,
    skill: skill.key,
    title: skill.title,
    checkpoint: gap.result.checkpoint,
    impact: skill.impact,
    path: skill.path,
    sentence: clip(gap.result.sentence, 240),
    why: steps[0]?.why ?? "",
    unlocks: gap.unlocks.flatMap((key) => skills.get(key)?.title ?? []),
    lessons,
    asks: lessons.some(({ written }) => written) ? null : gap.result.asks,
    fixMinutes: skill.minutes,
    opens: skill.opens,
    lookAt: skill.lookAt,
    minutesLeft: unread.reduce((sum, { minutes }) => sum + minutes, skill.minutes),
    closedBy: saidBy(gap.result),
    until: null,
  };
}
