import { BlockStack, Card, InlineStack, Link, Text } from "@shopify/polaris";
import type { CSSProperties } from "react";
import type { Score } from "~/diagnosis/score";
import styles from "./home.module.css";
import type { Scores } from "./score-view";

type Props = {
  scores: Scores;
  /** Beside each other where there is room, instead of one below the other. */
  wide?: boolean;
};

/** The two scores, never mixed and never without what they rest on. */
export function ScoreCard({ scores, wide = false }: Props) {
  return (
    <Card>
      <div className={wide ? `${styles.scores} ${styles.wideScores}` : styles.scores}>
        <StoreScore score={scores.store} />
        <BusinessScore scores={scores} />
      </div>
    </Card>
  );
}

function StoreScore({ score }: { score: Score }) {
  const { settled, applicable } = score;
  return (
    <BlockStack gap="200">
      <Text as="h2" variant="headingMd">
        Store score
      </Text>
      <Figure score={score.score} />
      <Text as="p">
        {score.score === null
          ? `None of ${applicable} questions could be settled by your store yet.`
          : `Your store itself settles ${share(score.coverage)}: ${settled} of ${applicable} questions.`}
      </Text>
    </BlockStack>
  );
}

function BusinessScore({ scores: { business, coverage, missing } }: Pick<Props, "scores">) {
  const { settled, applicable } = coverage;
  return (
    <BlockStack gap="200">
      <Text as="h2" variant="headingMd">
        Business score
      </Text>
      {business ? (
        <>
          <Figure score={business.score} />
          <Text as="p">
            {`Your store and your answers settle ${share(coverage.coverage)}: ${settled} of ${applicable} questions.`}
          </Text>
        </>
      ) : (
        <>
          <Meter percent={Math.round(100 * coverage.coverage)} />
          <Text as="p">
            {`${share(coverage.coverage)} is settled, by your store and your answers. The score is there from 60 % on: ${missing} more ${missing === 1 ? "answer" : "answers"}.`}
          </Text>
          <Link url="/app/diagnostic">Answer questions</Link>
        </>
      )}
    </BlockStack>
  );
}

function Figure({ score }: { score: number | null }) {
  return (
    <>
      {score === null ? (
        <Text as="p" variant="headingLg">
          Not known yet
        </Text>
      ) : (
        <InlineStack gap="100" blockAlign="baseline">
          <Text as="span" variant="heading3xl" numeric>
            {score}
          </Text>
          <Text as="span" tone="subdued">
            of 100
          </Text>
        </InlineStack>
      )}
      <Meter percent={score ?? 0} good />
    </>
  );
}

/** A share as a bar; its number stands in words beside it. */
function Meter({ percent, good = false }: { percent: number; good?: boolean }) {
  const filled = `${percent}%`;
  const part = { "--mastered": filled, "--settled": filled } as CSSProperties;
  return (
    <div
      className={good ? styles.meter : `${styles.meter} ${styles.plain}`}
      style={part}
      aria-hidden="true"
    />
  );
}

/** “74 %”; never rounded up to a whole that it is not. */
function share(part: number): string {
  return `${Math.floor(100 * part)} %`;
}
