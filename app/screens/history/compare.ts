import { differencesBetween, type Mark } from "~/diagnosis/course";
import type { TurnKind } from "~/diagnosis/turned";
import type { Milestone } from "~/records/milestones.server";
import { inOrderOfKinds, scoresInWords, toRow, type TitleOf, type TurnRow } from "./history";
import { kindInWords, turnKinds } from "./words";
import { moment, type Moment } from "../moments";

export type Side = { id: string; at: Moment; kind: string; scores: string };

/** Two looks at a store side by side, the earlier one first whichever was named first. */
export type Comparison = {
  earlier: Side;
  later: Side;
  groups: { kind: TurnKind; rows: TurnRow[] }[];
  /** How many questions came to the same. */
  same: number;
};

/** Compares two milestones of one store; `marks` are all of its milestones, which hold the sentences. */
export function composeComparison(
  [one, other]: readonly [Milestone, Milestone],
  marks: readonly Mark[],
  titleOf: TitleOf,
  zone: string | undefined,
): Comparison {
  const [earlier, later] = one.at <= other.at ? [one, other] : [other, one];
  const differences = differencesBetween(earlier.verdicts, later.verdicts, marks, later.at.toISOString());
  const rows = inOrderOfKinds(differences.flatMap((each) => toRow(each, titleOf)));
  const known = Object.keys(later.verdicts).filter((id) => titleOf(id) !== null);
  return {
    earlier: toSide(earlier, zone),
    later: toSide(later, zone),
    groups: turnKinds
      .map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind) }))
      .filter((group) => group.rows.length > 0),
    same: known.length - rows.length,
  };
}

function toSide({ id, at, kind, scores }: Milestone, zone: string | undefined): Side {
  return { id, at: moment(at, zone), kind: kindInWords(kind), scores: scoresInWords(scores) };
}
