import { BlockStack, Card, Page, Text } from "@shopify/polaris";
import { CompareChoice } from "./choice";
import type { Comparison, Side } from "./compare";
import { Turns } from "./turns";
import { turnWords } from "./words";
import styles from "./history.module.css";
import { EmptyCard } from "../page-states";

const back = { content: "History", url: "/app/history" };

type Props = { comparison: Comparison; choices: { id: string; label: string }[] };

/** Two looks at a store, and what came to something else in between. */
export function ComparePage({ comparison, choices }: Props) {
  const { earlier, later, groups, same } = comparison;
  return (
    <Page title="What turned" backAction={back} subtitle={`${earlier.at.text} to ${later.at.text}`}>
      <BlockStack gap="400">
        <div className={styles.sides}>
          <SideCard label="From" side={earlier} />
          <SideCard label="To" side={later} />
        </div>
        {groups.length === 0 ? (
          <EmptyCard title="Nothing turned" action={back}>
            Every question came to the same at both times.
          </EmptyCard>
        ) : (
          groups.map(({ kind, rows }) => {
            const { title, note } = turnWords[kind];
            return (
              <Card key={kind}>
                <BlockStack gap="300">
                  <BlockStack gap="100">
                    <Text as="h2" variant="headingMd">
                      {title} ({rows.length})
                    </Text>
                    {note ? (
                      <Text as="p" tone="subdued">
                        {note}
                      </Text>
                    ) : null}
                  </BlockStack>
                  <Turns rows={rows} label={title} />
                </BlockStack>
              </Card>
            );
          })
        )}
        {groups.length > 0 ? (
          <div className={styles.outside}>
            <Text as="p" tone="subdued">
              {same === 1 ? "1 question" : `${same} questions`} came to the same at both times.
            </Text>
          </div>
        ) : null}
        {/* Anew for every pair: it begins with the two that are shown. */}
        <CompareChoice key={`${earlier.id} ${later.id}`} choices={choices} from={earlier.id} to={later.id} />
      </BlockStack>
    </Page>
  );
}

function SideCard({ label, side: { at, kind, scores } }: { label: string; side: Side }) {
  return (
    <Card>
      <BlockStack gap="100">
        <Text as="h2" variant="headingSm">
          {label}: <time dateTime={at.iso}>{at.text}</time>
        </Text>
        <Text as="p">{kind}</Text>
        <Text as="p" tone="subdued">
          {scores}
        </Text>
      </BlockStack>
    </Card>
  );
}

/** A pair that does not exist in this store's history. */
export function NoSuchComparison() {
  return (
    <Page title="What turned" backAction={back}>
      <EmptyCard title="There is no such pair" action={{ content: "Go to History", url: "/app/history" }}>
        Your store’s history does not hold both of these milestones. Choose two on the history page.
      </EmptyCard>
    </Page>
  );
}
