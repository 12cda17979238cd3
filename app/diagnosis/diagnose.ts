import type { Answer, Checkpoint, Evidence, Mode, Verdict } from "~/checkpoints/checkpoint";
import type { Because, FactName, Reading, Readings } from "~/facts/fact";
import { faultOf, type Fault } from "~/faults";
import type { Profile, ProfileKey } from "~/facts/stated/profile";
import type { Accepted } from "./accepted";
import type { Told } from "./told";
import { wellFormed } from "./well-formed";

/** One checkpoint's answer for one store, with what it rests on. */
export type Result = {
  checkpoint: string;
  skill: string;
  mode: Mode;
  asks: string;
  verdict: Verdict;
  /** One full sentence for the merchant; for unknown it is the reason. */
  sentence: string;
  /** Set when the verdict is unknown. */
  because: Because | null;
  evidence: Evidence[];
  /** What the merchant could state about the business that would change the answer. */
  offers?: ProfileKey;
  /** The statement about the business that is itself the answer. */
  states?: ProfileKey;
  /** What the merchant said to this question, laid over the result by `heed`. */
  told?: Told;
  /** A gap that the merchant leaves open on purpose, laid over the result by `accept`. */
  accepted?: Accepted;
  /** Set where the rule itself failed: for us, never for the merchant. */
  fault?: Fault;
  /** When what it rests on was read, ISO 8601; the oldest, where facts were read at different times. */
  readAt: string | null;
};

const notRead: Because = {
  kind: "not-read",
  sentence: "The app has not read this part of your store yet.",
};
const notJudged: Because = {
  kind: "not-judged",
  sentence: "DijiPilot could not judge this: the fault is in the app, not in your store.",
};

/**
 * Answers every checkpoint from what was read, and from the `profile` the merchant stated where the readings hold
 * one. Pure: the same readings give the same results, in id order.
 */
export function diagnose(checkpoints: ReadonlyMap<string, Checkpoint>, readings: Readings): Result[] {
  return [...checkpoints].map(([id, checkpoint]) => answerOne(id, checkpoint, readings));
}

/** The checkpoints that can be answered already while facts are still arriving. */
export function answerable(checkpoints: ReadonlyMap<string, Checkpoint>, readings: Readings) {
  return new Map(
    [...checkpoints].filter(([, { answer, needs, mayUse }]) => {
      const wanted = [...needs, ...mayUse].filter((name) => name !== "profile");
      return answer !== null && wanted.every((name) => readings[name] !== undefined);
    }),
  );
}

/**
 * Answers one checkpoint. A needed fact that is not known makes it unknown, and never anything else; so does a rule that
 * throws or returns what is no answer, with the `fault` for whoever called to report.
 */
export function answerOne(id: string, checkpoint: Checkpoint, given: Readings): Result {
  const { asks, skill, mode, needs, mayUse } = checkpoint;
  const readings: Readings = { profile: nothingStated, ...given };
  const about = {
    checkpoint: id,
    skill,
    mode,
    asks,
    readAt: oldest([...needs, ...mayUse], readings),
  };
  try {
    return checkpoint.answer === null
      ? askOnly(about, checkpoint, readings)
      : fromStore(about, checkpoint, readings);
  } catch (error) {
    return { ...unread(about, notJudged), fault: faultOf(error) };
  }
}

/** The store answers, as far as it could be read. */
function fromStore(about: About, { needs, mayUse, answer }: Checkpoint, readings: Readings): Result {
  const facts: Partial<Record<FactName, unknown>> = {};
  for (const name of needs) {
    const reading: Reading<unknown> | undefined = readings[name];
    if (!reading) return unread({ ...about, readAt: null }, notRead);
    if (!reading.known) return unread(about, reading.because);
    facts[name] = reading.value;
  }
  for (const name of mayUse) facts[name] = readings[name] ?? { known: false, because: notRead };
  return settled(about, wellFormed(answer?.(facts as never)));
}

/** Only the merchant knows; the store may show that there is nothing to ask. */
function askOnly(about: About, { needs, applies, states, offers }: Checkpoint, readings: Readings): Result {
  const sentence = "Only you can answer this: no part of it is visible to an app.";
  const own = offers ? { offers } : {};
  const open: Result = { ...about, verdict: "ask", sentence, ...own, because: null, evidence: [] };
  if (states) return answeredByStatement(open, states, readings);
  const facts: Partial<Record<FactName, unknown>> = {};
  for (const name of needs) {
    const reading: Reading<unknown> | undefined = readings[name];
    if (!reading?.known) return open;
    facts[name] = reading.value;
  }
  const gate = applies ? applies(facts as never) : null;
  return gate === null ? open : settled(about, wellFormed(gate));
}

/** What is stated about the business is its own answer, such as how the goods are sourced. */
function answeredByStatement(open: Result, states: ProfileKey, { profile }: Readings): Result {
  const value = profile?.known ? profile.value[states] : undefined;
  if (value === undefined) return { ...open, states };
  const evidence = [{ field: `profile.${states}`, value }];
  return { ...open, verdict: "yes", sentence: "You told us, so this is settled.", evidence, states };
}

/** Unknown for a reason of the app's own, not read yet or a rule that failed: it says nothing of the store. */
export function isOurs({ because }: Pick<Result, "because">): boolean {
  return because?.kind === "not-read" || because?.kind === "not-judged";
}

type About = Pick<Result, "checkpoint" | "skill" | "mode" | "asks" | "readAt">;

const nothingStated: Reading<Profile> = { known: true, value: {} };

function oldest(names: readonly FactName[], readings: Readings): string | null {
  const times = names.flatMap((name) => readings[name]?.at ?? []);
  return times.sort()[0] ?? null;
}

function unread(about: About, because: Because): Result {
  return { ...about, verdict: "unknown", sentence: because.sentence, because, evidence: [] };
}

function settled(about: About, answer: Answer): Result {
  if (answer.is === "unknown") {
    const { because, evidence } = answer;
    const offers = because.statement ? { offers: because.statement } : {};
    return { ...about, verdict: "unknown", sentence: because.sentence, ...offers, because, evidence };
  }
  return {
    ...about,
    verdict: answer.is,
    sentence: answer.sentence,
    ...("offers" in answer && answer.offers ? { offers: answer.offers } : {}),
    because: null,
    evidence: answer.evidence,
  };
}
