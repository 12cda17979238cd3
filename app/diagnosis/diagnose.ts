import type { Answer, Checkpoint, Evidence, Mode, Verdict } from "~/checkpoints/checkpoint";
import type { Because, FactName, Reading, Readings } from "~/facts/fact";

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
  /** When what it rests on was read, ISO 8601; the oldest, where facts were read at different times. */
  readAt: string | null;
};

const notRead: Because = { kind: "failed", sentence: "The app has not read this part of your store yet." };

/** Answers every checkpoint from what was read. Pure: the same readings give the same results, in id order. */
export function diagnose(checkpoints: ReadonlyMap<string, Checkpoint>, readings: Readings): Result[] {
  return [...checkpoints].map(([id, checkpoint]) => answerOne(id, checkpoint, readings));
}

/** The checkpoints that can be answered already while facts are still arriving. */
export function answerable(checkpoints: ReadonlyMap<string, Checkpoint>, readings: Readings) {
  return new Map(
    [...checkpoints].filter(([, { answer, needs, mayUse }]) => {
      return answer !== null && [...needs, ...mayUse].every((name) => readings[name] !== undefined);
    }),
  );
}

/** Answers one checkpoint. A needed fact that is not known makes it unknown, and never anything else. */
export function answerOne(id: string, checkpoint: Checkpoint, readings: Readings): Result {
  const { asks, skill, mode, needs, mayUse, answer } = checkpoint;
  const about = { checkpoint: id, skill, mode, asks, readAt: oldest([...needs, ...mayUse], readings) };
  if (answer === null) {
    const sentence = "Only you can answer this: no part of it is visible to an app.";
    return { ...about, verdict: "ask", sentence, because: null, evidence: [] };
  }
  const facts: Partial<Record<FactName, unknown>> = {};
  for (const name of needs) {
    const reading: Reading<unknown> = readings[name] ?? { known: false, because: notRead };
    if (!reading.known) return unread(about, reading.because);
    facts[name] = reading.value;
  }
  for (const name of mayUse) facts[name] = readings[name] ?? { known: false, because: notRead };
  return settled(about, answer(facts as never));
}

type About = Pick<Result, "checkpoint" | "skill" | "mode" | "asks" | "readAt">;

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
    return { ...about, verdict: "unknown", sentence: because.sentence, because, evidence };
  }
  return {
    ...about,
    verdict: answer.is,
    sentence: answer.sentence,
    because: null,
    evidence: answer.evidence,
  };
}
