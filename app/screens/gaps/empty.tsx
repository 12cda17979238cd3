import { gapsAddress, gapStates } from "./filter";
import type { GapsFilter, GapState } from "./filter";
import { EmptyCard } from "../page-states";

type Props = { filter: GapsFilter; counts: Record<GapState, number> };

/** A list without rows: why it is empty, and where to go from here. */
export function GapsEmpty({ filter, counts }: Props) {
  const narrowed = filter.program !== null || filter.area !== null || filter.impact !== null;
  if (narrowed) {
    const wide = { ...filter, program: null, area: null, impact: null };
    return (
      <EmptyCard
        title="Nothing fits this choice"
        action={{ content: "Clear the choice", url: gapsAddress(wide) }}
      >
        No question of this state belongs to the program, admin area and impact you chose.
      </EmptyCard>
    );
  }
  if (filter.state === "missing") return <NothingMissing counts={counts} />;
  const title = gapStates.find(({ state }) => state === filter.state)?.title ?? "";
  return (
    <EmptyCard title={`Nothing is “${title}”`} action={{ content: "See what is missing", url: "/app/gaps" }}>
      No question about your store is in this state.
    </EmptyCard>
  );
}

/** Leads on to what is open; where that is nothing either, to what comes after. */
function NothingMissing({ counts }: Pick<Props, "counts">) {
  const unknown = counts["not-known"];
  const open = unknown + counts.yours;
  if (open === 0) {
    return (
      <EmptyCard title="Nothing is missing" action={{ content: "Go to the academy", url: "/app/academy" }}>
        Your store shows no gap in anything the app can read. The academy has what comes after.
      </EmptyCard>
    );
  }
  const action =
    unknown > 0
      ? { content: "See what is not known", url: "/app/gaps?state=not-known" }
      : { content: "See what is yours to answer", url: "/app/gaps?state=yours" };
  return (
    <EmptyCard title="No gap is known" action={action}>
      {`Your store shows no gap. ${open === 1 ? "1 question is" : `${open} questions are`} still open: not known yet, or yours to answer.`}
    </EmptyCard>
  );
}
