import type { Mode, Verdict } from "~/checkpoints/checkpoint";
import type { Result } from "~/diagnosis/diagnose";
import { zoneOf } from "~/diagnosis/heed";
import type { Readings } from "~/facts/fact";
import type { Profile } from "~/facts/stated/profile";
import type { Step } from "~/roadmap/build-roadmap";
import type { Standing } from "~/shop/standing.server";
import { day } from "~/checkpoints/words";
import { moment } from "../academy/lesson-words";
import { eachResult } from "../each-result";

/** What the store said; `readAt` is ISO 8601, `when` the same for the merchant's eyes. */
export type StoreAnswer = Pick<
  Result,
  "verdict" | "sentence" | "because" | "evidence" | "told" | "offers" | "states"
> & {
  readAt: string;
  when: string;
  /** When the merchant answered, for the merchant's eyes. */
  toldOn: string | null;
  /** What is stated about the business in `states` or `offers` so far. */
  stated: string | number | boolean | null;
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
export function lastAnswer({ results, scan, statements }: Standing, checkpoint: string): StoreAnswer | null {
  const found = results.filter((each) => each.checkpoint === checkpoint).map((result) => ({ result }));
  const [answer = null] = eachResult("The answer", found, ({ result }) =>
    answerAt(result, result.readAt ?? scan.startedAt.toISOString(), scan.readings, statements.profile),
  );
  return answer;
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
    ...answerAt(result, readAt, after?.scan.readings ?? {}, after?.statements.profile ?? {}),
    checkpoint: result.checkpoint,
    before: earlier?.verdict ?? null,
    next: step ? { lesson: step.lesson, title: step.title, minutes: step.minutes, why: step.why } : null,
  };
}

function answerAt(
  { verdict, sentence, because, evidence, told, offers, states }: Result,
  readAt: string,
  readings: Readings,
  profile: Profile,
): StoreAnswer {
  const zone = zoneOf(readings) ?? null;
  const about = states ?? offers;
  return {
    verdict,
    sentence,
    because,
    evidence,
    readAt,
    when: moment(readAt, zone),
    told,
    toldOn: told ? day(told.at, zone ?? undefined) : null,
    offers,
    states,
    stated: about ? (profile[about] ?? null) : null,
  };
}

/** A page shows what it was loaded with unless a check has brought something newer. */
export function newer(reply: CheckReply | null, loaded: StoreAnswer | null): StoreAnswer | null {
  return reply && (!loaded || loaded.readAt < reply.readAt) ? reply : loaded;
}
