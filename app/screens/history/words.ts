import type { TurnKind } from "~/diagnosis/turned";
import type { Milestone } from "~/records/milestones.server";

const milestoneWords: Record<Milestone["kind"], string> = {
  first: "First reading",
  again: "Reading",
  check: "Check of one point",
  rest: "Reading of what was missing",
  statement: "Your answers",
};

/** What led to a milestone; another release may have kept it for a reason that this one does not know. */
export function kindInWords(kind: Milestone["kind"] | null): string {
  return (kind && milestoneWords[kind]) ?? "A look at your store";
}

type Words = {
  /** Over a list of them. */
  title: string;
  /** After a number of them. */
  count: string;
  /** What it means, where the title alone could be read wrongly. */
  note?: string;
};

/** What a turn means, in the order in which a merchant wants to know. */
export const turnWords: Record<TurnKind, Words> = {
  lost: { title: "Lost", count: "lost", note: "In place before, missing since." },
  closed: { title: "Closed", count: "closed", note: "Missing before, in place since." },
  "found-missing": {
    title: "Newly known to be missing",
    count: "newly known to be missing",
    note: "Open before. Nothing was lost: it is only known now.",
  },
  "found-in-place": { title: "Newly known to be in place", count: "newly known to be in place" },
  "no-longer-known": {
    title: "No longer known",
    count: "no longer known",
    note: "Settled before, open since. That is not missing.",
  },
  "applies-otherwise": { title: "Applies now, or no longer", count: "applying otherwise" },
  "still-open": { title: "Still open, for another reason", count: "still open" },
  new: {
    title: "Not looked at then",
    count: "looked at for the first time",
    note: "These questions are new since, so there is nothing to compare them with.",
  },
};

export const turnKinds = Object.keys(turnWords) as TurnKind[];

/** “1 lost, 3 closed”; a sentence of its own where nothing turned. */
export function countsInWords(kinds: readonly TurnKind[]): string {
  const parts = turnKinds.flatMap((kind) => {
    const n = kinds.filter((each) => each === kind).length;
    return n === 0 ? [] : [`${n} ${turnWords[kind].count}`];
  });
  return parts.length > 0 ? parts.join(", ") : "Nothing turned";
}

/** A share of 0–1 as “45 %”, on one line. It rounds down, so that only all is all. */
export function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)}\u00A0%`;
}
