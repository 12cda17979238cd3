import { BlockStack, Card, Page, Text, UnstyledLink } from "@shopify/polaris";
import type { History, LossRow, MilestoneCard } from "./history";
import { CompareChoice } from "./choice";
import { Course } from "./course";
import { TakeAway } from "./export";
import { Turns } from "./turns";
import styles from "./history.module.css";
import { EmptyCard, ErrorCard } from "../page-states";
import { useNewScan } from "../scan/use-new-scan";

/** Where a store stood over time: its course, what was lost again, and every milestone with what turned. */
export function HistoryPage({ course, zone, losses, milestones, older, choices }: History) {
  const lost = losses.filter(({ back }) => back === null);
  return (
    <Page title="History" subtitle="Where your store stood at every reading, and what turned in between.">
      <BlockStack gap="400">
        {lost.length > 0 ? <Losses title="Lost, and not back yet" losses={lost} /> : null}
        <Course course={course} zone={zone} />
        <Milestones milestones={milestones} older={older} />
        <Losses title="Lost, and back again" losses={losses.filter(({ back }) => back !== null)} />
        {choices.length > 1 ? <CompareChoice choices={choices} /> : null}
        <TakeAway />
      </BlockStack>
    </Page>
  );
}

function Losses({ title, losses }: { title: string; losses: readonly LossRow[] }) {
  if (losses.length === 0) return null;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {title}
        </Text>
        <ul className={styles.turns}>
          {losses.map(({ checkpoint, title, sentence, back }, index) => (
            <li key={`${checkpoint} ${index}`} className={styles.turn}>
              <span className={styles.turnHead}>
                <UnstyledLink url={`/app/gaps/${checkpoint}`} className={styles.link}>
                  {title}
                </UnstyledLink>
              </span>
              <span className={styles.sentence}>{sentence}</span>
              {back ? <span>{back}</span> : null}
            </li>
          ))}
        </ul>
      </BlockStack>
    </Card>
  );
}

function Milestones({ milestones, older }: Pick<History, "milestones" | "older">) {
  return (
    <section aria-labelledby="milestones">
      <BlockStack gap="300">
        <div className={styles.outside}>
          <Text as="h2" variant="headingMd" id="milestones">
            Milestones
          </Text>
        </div>
        <Card padding="0">
          <ol className={styles.marks} reversed>
            {milestones.map((milestone) => (
              <Mark key={milestone.id} milestone={milestone} />
            ))}
          </ol>
        </Card>
        {older > 0 ? (
          <p className={styles.outside}>
            <UnstyledLink url="/app/history?show=all" className={styles.compare}>
              {older === 1 ? "Show 1 older milestone" : `Show ${older} older milestones`}
            </UnstyledLink>
          </p>
        ) : null}
      </BlockStack>
    </section>
  );
}

/** As many turns as stand open without pushing everything else away. */
const openTurns = 3;

function Mark({ milestone: { id, at, kind, scores, turned, rows, before } }: { milestone: MilestoneCard }) {
  const list = <Turns rows={rows} label={`What turned on ${at.text}`} />;
  return (
    <li className={styles.mark}>
      <BlockStack gap="200">
        <div className={styles.markHead}>
          <Text as="h3" variant="headingSm">
            <time dateTime={at.iso}>{at.text}</time> · {kind}
          </Text>
          {before ? (
            <UnstyledLink
              url={`/app/history/compare?from=${before}&to=${id}`}
              className={styles.compare}
              aria-label={`Compare with before: ${at.text}`}
            >
              Compare with before
            </UnstyledLink>
          ) : null}
        </div>
        <Text as="p" tone="subdued">
          {scores}
        </Text>
        {rows.length > openTurns ? (
          <details className={styles.fold}>
            <summary>{turned}</summary>
            {list}
          </details>
        ) : (
          <>
            <Text as="p">{turned}.</Text>
            {rows.length > 0 ? list : null}
          </>
        )}
      </BlockStack>
    </li>
  );
}

/** A store that was read before its history was kept: the next reading begins it. */
export function NoHistory() {
  const { starting, problem, start } = useNewScan();
  return (
    <Page title="History">
      <BlockStack gap="400">
        {problem ? (
          <ErrorCard title="Your store was not read" action={{ content: "Try again", onAction: start }}>
            {problem}
          </ErrorCard>
        ) : null}
        <EmptyCard
          title="Your history begins with the next reading"
          action={{ content: "Read my store again", onAction: start, loading: starting }}
        >
          Every reading is kept here with what turned since the one before it.
        </EmptyCard>
      </BlockStack>
    </Page>
  );
}
