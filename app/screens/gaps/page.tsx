import { Banner, BlockStack, Button, Card, InlineStack, Page, Select, Text } from "@shopify/polaris";
import { useState } from "react";
import type { Changes } from "./changes";
import { ChangesCard } from "./changes-card";
import { Chips } from "./chips";
import { areaTitle, gapsAddress, gapStates } from "./filter";
import type { GapsFilter } from "./filter";
import { GapsEmpty } from "./empty";
import type { GapGroup, ProgramTally } from "./groups";
import { ProgramsPicture } from "./picture";
import { GapListRow } from "./row";
import type { GapsList } from "./rows";
import { impactWord } from "./words";
import styles from "./gaps.module.css";
import { ScoreCard } from "../home/score-card";
import type { Scores } from "../home/score-view";

/** What stands above the list as it opens; a narrowed list is alone. */
export type GapsOverview = { scores: Scores; changes: Changes | null; leftOpen: GapGroup | null };

type Props = Omit<GapsList, "rows"> & {
  groups: GapGroup[];
  filter: GapsFilter;
  ignored: string[];
  programs: ProgramTally[];
  areas: string[];
  overview: GapsOverview | null;
  /** The next list is on its way. */
  busy: boolean;
  onChoose: (filter: GapsFilter) => void;
};

/** The gap analysis: the scores, what changed, critical gaps, every program, and all questions by state. */
export function GapsPage(props: Props) {
  const { groups, counts, scopes, filter, ignored, overview, programs, busy } = props;
  const chips = gapStates.map(({ state, title }) => ({
    title,
    count: counts[state],
    url: gapsAddress({ ...filter, state }),
    chosen: filter.state === state,
  }));
  const list = (shown: readonly GapGroup[]) =>
    shown.map((group) => (
      <Group key={group.key} group={group} showVerdict={filter.state === "all"} busy={busy} />
    ));
  const critical = overview ? groups.filter(({ key }) => key === "critical") : [];
  return (
    <Page
      title="Gap analysis"
      subtitle="What your store shows, and what is missing from it."
      secondaryActions={[
        { content: "Report", url: "/app/report" },
        { content: "Export", url: "/app/history#export" },
      ]}
    >
      <BlockStack gap="400">
        <Notes ignored={ignored} />
        <Chips label="State" chips={chips} />
        {overview ? (
          <>
            {list(critical)}
            <ScoreCard scores={overview.scores} wide />
            {overview.changes ? <ChangesCard changes={overview.changes} /> : null}
            <ProgramsPicture programs={programs} />
          </>
        ) : null}
        <Choices {...props} />
        {scopes.length > 0 ? <PermissionsNote scopes={scopes} /> : null}
        {filter.state === "yours" && groups.length > 0 ? <QuestionsNote /> : null}
        {groups.length === 0 ? (
          <GapsEmpty filter={filter} counts={counts} />
        ) : (
          list(groups.filter((group) => !critical.includes(group)))
        )}
        {overview?.leftOpen ? list([overview.leftOpen]) : null}
      </BlockStack>
    </Page>
  );
}

function Group({ group, showVerdict, busy }: { group: GapGroup; showVerdict: boolean; busy: boolean }) {
  const { key, title, tally, rows } = group;
  const heading = `group-${key}`;
  return (
    <Card padding="0">
      <section aria-labelledby={heading}>
        <div className={styles.groupHead}>
          <Text as="h2" variant="headingMd" id={heading}>
            {title}
          </Text>
          {tally ? (
            <Text as="p" variant="bodySm" tone="subdued">
              {tally}
            </Text>
          ) : null}
        </div>
        <ul className={busy ? `${styles.rows} ${styles.busy}` : styles.rows} aria-busy={busy}>
          {rows.map((row) => (
            <GapListRow key={row.checkpoint} row={row} showVerdict={showVerdict} />
          ))}
        </ul>
      </section>
    </Card>
  );
}

function Notes({ ignored }: { ignored: string[] }) {
  if (ignored.length === 0) return null;
  return (
    <Banner tone="info" title="Part of this link was left out">
      <p>{ignored.join(" ")}</p>
    </Banner>
  );
}

function PermissionsNote({ scopes }: { scopes: string[] }) {
  const many = scopes.length === 1 ? "a permission" : `${scopes.length} permissions`;
  return (
    <Card>
      <InlineStack gap="300" align="space-between" blockAlign="center">
        <span>Some of these become known when you allow {many}. Nothing is wrong with them.</span>
        <Button url="/app/permissions">See permissions</Button>
      </InlineStack>
    </Card>
  );
}

function QuestionsNote() {
  return (
    <Card>
      <InlineStack gap="300" align="space-between" blockAlign="center">
        <span>Only you can answer these. They come in short cards, the most telling first.</span>
        <Button url="/app/diagnostic">Answer in cards</Button>
      </InlineStack>
    </Card>
  );
}

function Choices({ filter, programs, areas, onChoose }: Props) {
  const [open, setOpen] = useState(false);
  const chosen = [filter.program, filter.area, filter.impact].filter((each) => each !== null).length;
  return (
    <BlockStack gap="300">
      <div className={styles.narrow}>
        <InlineStack gap="200">
          <Button
            disclosure={open ? "up" : "down"}
            onClick={() => setOpen(!open)}
            ariaControls="gaps-choices"
            ariaExpanded={open}
            size="large"
          >
            {chosen === 0 ? "Narrow down" : `Narrow down (${chosen})`}
          </Button>
        </InlineStack>
      </div>
      <div className={styles.choices} id="gaps-choices" data-open={open}>
        <Select
          label="Program"
          options={[
            { label: "All programs", value: "" },
            ...programs.map(({ code, title }) => ({ label: `${code} ${title}`, value: code })),
          ]}
          value={filter.program ?? ""}
          onChange={(program) => onChoose({ ...filter, program: program || null })}
        />
        <Select
          label="Admin area"
          options={[
            { label: "All areas", value: "" },
            ...areas.map((area) => ({ label: areaTitle(area), value: area })),
          ]}
          value={filter.area ?? ""}
          onChange={(area) => onChoose({ ...filter, area: area || null })}
        />
        <Select
          label="Impact"
          options={[
            { label: "Any impact", value: "" },
            ...[5, 4, 3, 2, 1].map((impact) => ({ label: impactWord(impact), value: String(impact) })),
          ]}
          value={filter.impact === null ? "" : String(filter.impact)}
          onChange={(impact) => onChoose({ ...filter, impact: impact ? Number(impact) : null })}
        />
      </div>
    </BlockStack>
  );
}
