import { Banner, BlockStack, Button, Card, InlineStack, Page, Select } from "@shopify/polaris";
import { useState } from "react";
import { Chips } from "./gaps-chips";
import { areaTitle, gapsAddress, gapStates } from "./gaps-filter";
import type { GapsFilter } from "./gaps-filter";
import { GapsEmpty } from "./gaps-empty";
import { GapListRow } from "./gaps-row";
import type { GapsList } from "./gaps-rows";
import { impactWord } from "./gaps-words";
import styles from "./gaps.module.css";

type Props = GapsList & {
  filter: GapsFilter;
  ignored: string[];
  programs: { code: string; title: string }[];
  areas: string[];
  /** The next list is on its way. */
  busy: boolean;
  onChoose: (filter: GapsFilter) => void;
};

/** All questions with their answers, by state; what is missing first. */
export function GapsPage(props: Props) {
  const { rows, counts, scopes, filter, ignored, busy } = props;
  const chips = gapStates.map(({ state, title }) => ({
    title,
    count: counts[state],
    url: gapsAddress({ ...filter, state }),
    chosen: filter.state === state,
  }));
  return (
    <Page title="Gaps" subtitle="What your store shows, and what is missing from it.">
      <BlockStack gap="400">
        <Notes ignored={ignored} />
        <Chips label="State" chips={chips} />
        <Choices {...props} />
        {scopes.length > 0 ? <PermissionsNote scopes={scopes} /> : null}
        {rows.length === 0 ? (
          <GapsEmpty filter={filter} counts={counts} />
        ) : (
          <Card padding="0">
            <ul className={busy ? `${styles.rows} ${styles.busy}` : styles.rows} aria-busy={busy}>
              {rows.map((row) => (
                <GapListRow key={row.checkpoint} row={row} showVerdict={filter.state === "all"} />
              ))}
            </ul>
          </Card>
        )}
      </BlockStack>
    </Page>
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

function Choices({ filter, programs, areas, onChoose }: Props) {
  const [open, setOpen] = useState(false);
  const chosen = [filter.program, filter.area, filter.impact].filter((each) => each !== null).length;
  return (
    <BlockStack gap="300">
      <div className={styles.more}>
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
