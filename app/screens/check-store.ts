import type { Mode, Verdict } from "~/checkpoints/checkpoint";
import type { Result } from "~/diagnosis/diagnose";
import type { Readings } from "~/facts/fact";
import type { Step } from "~/roadmap/build-roadmap";
import type { Standing } from "~/standing.server";
import { moment } from "./lesson-words";

/** What the store said; `readAt` is ISO 8601, `when` the same for the merchant's eyes. */
export type StoreAnswer = Pick<Result, "verdict" | "sentence" | "because" | "evidence"> & {
  readAt: string;
  when: string;
};

/** A question a store can answer (or, in the mode `asked`, only its merchant), with the last answer. */
export type StoreQuestion = {
  checkpoint: string;
  asks: string;
  mode: Mode;
  /** The admin page to look at: its link and its name. */
  opens: string;
  lookAt: string;
  /** Of the highest impact. */
  critical: boolean;
  answer: StoreAnswer | null;
};

/** What comes next on the roadmap; null when nothing is left on it. */
export type NextStep = Pick<Step, "lesson" | "title" | "minutes" | "why">;

/** The reply to “Check my store”. `before` is the verdict it replaces, null where there was none. */
export type CheckReply = StoreAnswer & {
  checkpoint: string;
  before: Verdict | null;
  next: NextStep | null;
};

/** The last answer to one checkpoint. */
export function lastAnswer({ results, scan }: Standing, checkpoint: string): StoreAnswer | null {
  const result = results.find((each) => each.checkpoint === checkpoint);
  return result ? answerAt(result, result.readAt ?? scan.startedAt.toISOString(), scan.readings) : null;
}

/** The reply to a fresh check: `before` and `after` are where the store stood, `readAt` is ISO 8601. */
export function checkReply(
  result: Result,
  readAt: string,
  before: Standing | null,
  after: Standing | null,
): CheckReply {
  const earlier = before?.results.find((each) => each.checkpoint === result.checkpoint);
  const step = after?.roadmap.find(({ read, checkpoint }) => !read && checkpoint !== result.checkpoint);
  return {
    ...answerAt(result, readAt, after?.scan.readings ?? {}),
    checkpoint: result.checkpoint,
    before: earlier?.verdict ?? null,
    next: step ? { lesson: step.lesson, title: step.title, minutes: step.minutes, why: step.why } : null,
  };
}

function answerAt(
  { verdict, sentence, because, evidence }: Result,
  readAt: string,
  readings: Readings,
): StoreAnswer {
  const zone = readings.shop?.known ? readings.shop.value.ianaTimezone : null;
  return { verdict, sentence, because, evidence, readAt, when: moment(readAt, zone) };
}
