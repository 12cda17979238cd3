import type { Because, FactName, Facts, Reading } from "~/facts/fact";
import type { ProfileKey } from "~/facts/stated/profile";

/** Who decides a skill: see the five modes in ARCHITECTURE.md. */
export type Mode = "auto" | "proves-yes" | "proves-no" | "assisted" | "asked";

export type Verdict = "yes" | "no" | "does-not-apply" | "unknown" | "ask";

/** An offending (or proving) item: its name as the merchant knows it and its page in the admin. */
export type EvidenceItem = { title: string; opens?: string; note?: string };

/** What was seen: the API's field path, its value or "k of n", and up to five items with names and admin links. */
export type Evidence = {
  field: string;
  value?: string | number | boolean | null;
  count?: { k: number; n: number; of: string };
  items?: EvidenceItem[];
};

type Found<Is extends "yes" | "no" | "ask"> = {
  is: Is;
  sentence: string;
  evidence: Evidence[];
  /** What the merchant could state about the business that would change this answer. */
  offers?: ProfileKey;
};

export type Yes = Found<"yes">;
export type No = Found<"no">;
export type Ask = Found<"ask">;
export type DoesNotApply = {
  is: "does-not-apply";
  sentence: string;
  evidence: Evidence[];
  /** What the merchant stated that it rests on, and may take back. */
  offers?: ProfileKey;
};
export type Unknown = { is: "unknown"; because: Because; evidence: Evidence[] };
export type Answer = Yes | No | Ask | DoesNotApply | Unknown;

/** What each mode may answer: the store can prove only what the mode says. */
type AnswerOf = {
  auto: Yes | No | DoesNotApply | Unknown;
  "proves-yes": Yes | Ask | DoesNotApply | Unknown;
  "proves-no": No | Ask | DoesNotApply | Unknown;
  // yes only where the rule itself names the reading that settles it
  assisted: Yes | No | Ask | DoesNotApply | Unknown;
  asked: never;
};

export type DeepPartial<T> = T extends readonly (infer Item)[]
  ? DeepPartial<Item>[]
  : T extends object
    ? { [K in keyof T]?: DeepPartial<T[K]> }
    : T;

/** Facts of an example: laid over each fact's own healthy example; list items over its first item. */
export type Given = { [Name in FactName]?: DeepPartial<Facts[Name]> | { unread: string } };

export type Example = { given: Given; is: Verdict; says?: string };

type AnswersFrom<Needs extends FactName, MayUse extends FactName> = Pick<Facts, Needs> & {
  [Name in MayUse]: Reading<Facts[Name]>;
};

type Asked<Needs extends FactName> = {
  asks: string;
  skill: string;
  mode: "asked";
  /** The statement about the business that answers it: once it is made, the answer is yes. */
  states?: ProfileKey;
  /** Facts that tell whether the question makes sense; where one is not known, it is asked. */
  needs?: readonly Needs[];
  applies?: (facts: Pick<Facts, Needs>) => DoesNotApply | Unknown | null;
  /** The statement about the business that would make it pointless. */
  offers?: ProfileKey;
  examples?: readonly Example[];
};

type Answered<M extends Exclude<Mode, "asked">, Needs extends FactName, MayUse extends FactName> = {
  /** A question whose healthy answer is always yes. */
  asks: string;
  /** The permanent key of the skill it proves. */
  skill: string;
  mode: M;
  /** Facts it cannot do without: when one is not known the engine answers unknown, and says why. */
  needs: readonly Needs[];
  /** Facts that help when they are known; they arrive as readings. */
  mayUse?: readonly MayUse[];
  answer: (facts: AnswersFrom<Needs, MayUse>) => AnswerOf[M];
  examples: readonly Example[];
};

/** A checkpoint as the engine sees it: its facts are checked by the compiler where it is defined. */
export type Checkpoint = {
  asks: string;
  skill: string;
  mode: Mode;
  needs: readonly FactName[];
  mayUse: readonly FactName[];
  answer: ((facts: never) => Answer) | null;
  applies: ((facts: never) => DoesNotApply | Unknown | null) | null;
  states: ProfileKey | null;
  offers: ProfileKey | null;
  examples: readonly Example[];
};

/** Defines a checkpoint: one question that a store (or only its merchant) can answer. The file name is its id. */
export function checkpoint<const Needs extends FactName = never>(definition: Asked<Needs>): Checkpoint;
export function checkpoint<
  M extends Exclude<Mode, "asked">,
  const Needs extends FactName,
  const MayUse extends FactName = never,
>(definition: Answered<M, Needs, MayUse>): Checkpoint;
export function checkpoint(definition: object): Checkpoint {
  const nothing = {
    needs: [],
    mayUse: [],
    answer: null,
    applies: null,
    states: null,
    offers: null,
    examples: [],
  };
  return { ...nothing, ...(definition as Checkpoint) };
}

/** The store shows the healthy state. */
export function yes(sentence: string, ...evidence: Evidence[]): Yes {
  return { is: "yes", sentence, evidence };
}

/** The store shows the gap. */
export function no(sentence: string, ...evidence: Evidence[]): No {
  return { is: "no", sentence, evidence };
}

/** The store alone cannot settle it: what was seen is shown and the merchant is asked. */
export function ask(sentence: string, ...evidence: Evidence[]): Ask {
  return { is: "ask", sentence, evidence };
}

/** The question makes no sense for this store; the sentence says why. */
export function doesNotApply(sentence: string, ...evidence: Evidence[]): DoesNotApply {
  return { is: "does-not-apply", sentence, evidence };
}

/** Hangs on what only the merchant can state about the business, and has not stated yet; the sentence says what. */
export function notStated(statement: ProfileKey, sentence: string, ...evidence: Evidence[]): Unknown {
  return { is: "unknown", because: { kind: "not-stated", sentence, statement }, evidence };
}

/** The same answer, with the statement about the business that would change it. */
export function offering<Given extends Yes | No | Ask>(statement: ProfileKey, answer: Given): Given {
  return { ...answer, offers: statement };
}

/** Read, but too few cases to judge by: `have` of the `need` that a fair answer takes. */
export function tooLittleData(have: number, need: number, of: string, ...evidence: Evidence[]): Unknown {
  const there = have === 0 ? "there are none" : have === 1 ? "there is 1" : `there are ${have}`;
  const sentence = `There is too little data for a fair answer: it takes ${need} ${of}, and ${there} so far.`;
  return { is: "unknown", because: { kind: "too-little-data", sentence }, evidence };
}

/** Read, but it does not tell; the sentence says why. */
export function cannotTell(sentence: string, ...evidence: Evidence[]): Unknown {
  return { is: "unknown", because: { kind: "cannot-tell", sentence }, evidence };
}
