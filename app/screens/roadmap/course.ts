import type { Skill } from "~/curriculum/shape";
import { dayOf } from "~/diagnosis/accept";
import type { Done } from "~/roadmap/done";
import type { Move } from "~/roadmap/moved";
import { oneByOne } from "~/faults";
import { couldNotBeShown } from "../each-result";
import { clip } from "../gaps/words";
import { monthDay, wayWord, whyMoved } from "./words";

/** A step that moved; `way` is what happened to it in a word. Many that came for one reason are one row, without an address. */
export type MovedRow = { title: string; url: string | null; kind: Move["way"]; way: string; why: string };

/** A step that is done. */
export type DoneRow = { title: string; checkpoint: string; sentence: string; on: string; by: Done["by"] };

export type CourseView = {
  /** Since when, such as “since Nov 16”; null where there is nothing to compare with. */
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
  const on = (at: Date) => monthDay(dayOf(at, zone), today);
  const closed = new Map(course.done.map(({ checkpoint, at }) => [checkpoint, on(at)]));
  return {
    since: course.since ? sinceWhen(course.since, zone, today) : null,
    moved: oneByOne(together(course.moves), {
      about: ({ move }) => `The move of ${move.checkpoint} could not be shown`,
      view: ({ move, count }) => ({
        title: count > 1 ? `${count} steps` : move.title,
        url: count > 1 ? null : `/app/gaps/${move.checkpoint}`,
        kind: move.way,
        way: wayWord(move),
        why: whyMoved(move, closed.get(move.checkpoint) ?? null, count),
      }),
      plain: ({ move: { title, way, checkpoint } }) => {
        return { title, url: `/app/gaps/${checkpoint}`, kind: way, way: "Moved", why: couldNotBeShown };
      },
    }),
    done: course.done.slice(0, mostDone).map(({ skill, checkpoint, sentence, at, by }) => {
      const title = skills.get(skill)?.title ?? checkpoint;
      return { title, checkpoint, sentence: clip(sentence, 160), on: on(at), by };
    }),
    moreDone: Math.max(0, course.done.length - mostDone),
  };
}

function sinceWhen(at: Date, zone: string | undefined, today: string): string {
  const day = dayOf(at, zone);
  return day === today ? "today" : `since ${monthDay(day, today)}`;
}

/** New steps that came for one reason are told one by one up to this many. */
const fewNew = 3;

/** After a questionnaire or a permission dozens are new for one reason: that is one thing to tell. */
function together(moves: readonly Move[]): { move: Move; count: number }[] {
  const reason = (move: Move) => (move.way === "new" ? `${move.because} ${move.by}` : null);
  const alike = (move: Move) => moves.filter((other) => reason(other) === reason(move));
  return moves.flatMap((move) => {
    const group = move.way === "new" ? alike(move) : [move];
    if (group.length <= fewNew) return [{ move, count: 1 }];
    return group[0] === move ? [{ move, count: group.length }] : [];
  });
}
