import type { LessonHead, Path, Skill } from "~/curriculum/shape";
import type { Gap } from "~/diagnosis/gaps";
import type { Step } from "~/roadmap/build-roadmap";
import { clip } from "./gaps-words";

/** A skill of the roadmap: its lessons in order, then what to do in the store. */
export type Stop = {
  /** Its place on the whole roadmap, from 1; a filter leaves it as it is. */
  place: number;
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
  /** Minutes to close the gap in the store, lessons not counted. */
  fixMinutes: number;
  opens: string;
  lookAt: string;
  /** Minutes still ahead: unread lessons and the fix. */
  minutesLeft: number;
};

export type Roadmap = {
  stops: Stop[];
  paths: { path: Path | null; count: number }[];
  path: Path | null;
  /** Over the shown stops. */
  minutesLeft: number;
  lessonsRead: number;
  lessons: number;
};

export const paths: readonly Path[] = ["Launch", "Scale", "Lab"];

/** The path in an address; null for all of them, and for a word that names none. */
export function readPath(query: URLSearchParams): Path | null {
  return paths.find((path) => path === query.get("path")) ?? null;
}

/** The roadmap's steps as stops, one for each skill, in the roadmap's order. */
export function composeRoadmap(
  steps: readonly Step[],
  gaps: readonly Gap[],
  skills: ReadonlyMap<string, Skill>,
  path: Path | null,
): Roadmap {
  const byKey = new Map(gaps.map((gap) => [gap.skill.key, gap]));
  const keys = [...new Set(steps.map(({ skill }) => skill))];
  const all = keys.flatMap((key, index) => {
    const [gap, skill] = [byKey.get(key), skills.get(key)];
    const own = steps.filter((step) => step.skill === key);
    return gap && skill ? [toStop(index + 1, own, gap, skill, skills)] : [];
  });
  const stops = all.filter((stop) => path === null || stop.path === path);
  const lessons = stops.flatMap((stop) => stop.lessons);
  return {
    stops,
    path,
    paths: [null, ...paths].map((each) => ({
      path: each,
      count: all.filter((stop) => each === null || stop.path === each).length,
    })),
    minutesLeft: stops.reduce((sum, stop) => sum + stop.minutesLeft, 0),
    lessonsRead: lessons.filter(({ read }) => read).length,
    lessons: lessons.length,
  };
}

function toStop(
  place: number,
  steps: readonly Step[],
  gap: Gap,
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
    title: skill.title,
    checkpoint: gap.result.checkpoint,
    impact: skill.impact,
    path: skill.path,
    sentence: clip(gap.result.sentence, 240),
    why: steps[0]?.why ?? "",
    unlocks: gap.unlocks.flatMap((key) => skills.get(key)?.title ?? []),
    lessons,
    fixMinutes: skill.minutes,
    opens: skill.opens,
    lookAt: skill.lookAt,
    minutesLeft: unread.reduce((sum, { minutes }) => sum + minutes, skill.minutes),
  };
}
