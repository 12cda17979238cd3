import type { Skill } from "~/curriculum/shape";
import type { Done } from "~/roadmap/done";
import type { Move } from "~/roadmap/moved";
import { dayIn } from "~/roadmap/weeks";
import { clip } from "./gaps-words";
import { monthDay, wayWord, whyMoved } from "./roadmap-words";

/** A step that moved; `way` is what happened to it in a word. */
export type MovedRow = { title: string; checkpoint: string; kind: Move["way"]; way: string; why: string };

/** A step that is done. */
export type DoneRow = { title: string; checkpoint: string; sentence: string; on: string; by: Done["by"] };

export type CourseView = {
  /** The day it is compared with; null where there is nothing to compare with. */
  since: string | null;
  moved: MovedRow[];
  done: DoneRow[];
  /** How many more are done than are shown. */
  moreDone: number;
};

type Given = {
  course: { since: Date | null; moves: readonly Move[]; done: readonly Done[] };
  skills: ReadonlyMap<string, Pick<Skill, "title">>;
  /** The store's time zone, and its calendar day of today, YYYY-MM-DD. */
  zone: string | undefined;
  today: string;
};

const mostDone = 40;

/** What moved on a roadmap and what is done, for the merchant's eyes. */
export function composeCourse({ course, skills, zone, today }: Given): CourseView {
  const on = (at: Date) => monthDay(dayIn(zone, at), today);
  const closed = new Map(course.done.map(({ checkpoint, at }) => [checkpoint, on(at)]));
  return {
    since: course.since ? on(course.since) : null,
    moved: course.moves.map((move) => ({
      title: move.title,
      checkpoint: move.checkpoint,
      kind: move.way,
      way: wayWord(move),
      why: whyMoved(move, closed.get(move.checkpoint) ?? null),
    })),
    done: course.done.slice(0, mostDone).map(({ skill, checkpoint, sentence, at, by }) => {
      const title = skills.get(skill)?.title ?? checkpoint;
      return { title, checkpoint, sentence: clip(sentence, 160), on: on(at), by };
    }),
    moreDone: Math.max(0, course.done.length - mostDone),
  };
}
