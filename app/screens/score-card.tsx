import { BlockStack, Card, InlineStack, Text } from "@shopify/polaris";
import type { CSSProperties } from "react";
import type { Score } from "~/diagnosis/score";
import styles from "./home.module.css";

/** The store score, never without what it rests on. */
export function ScoreCard({ score, critical }: { score: Score; critical: number }) {
  const filled = `${score.score ?? 0}%`;
  const part = { "--mastered": filled, "--settled": filled } as CSSProperties;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          Store score
        </Text>
        {score.score === null ? (
          <Text as="p" variant="headingLg">
            Not known yet
          </Text>
        ) : (
          <InlineStack gap="100" blockAlign="baseline">
            <Text as="span" variant="heading3xl" numeric>
              {score.score}
            </Text>
            <Text as="span" tone="subdued">
              of 100
            </Text>
          </InlineStack>
        )}
        <div className={styles.meter} style={part} aria-hidden="true" />
        <Text as="p">{rests(score)}</Text>
        <Text as="p" tone="subdued">
          {gapsInWords(critical)}
        </Text>
      </BlockStack>
    </Card>
  );
}

function rests({ score, settled, applicable }: Score): string {
  if (score === null) return `None of ${applicable} questions could be settled by your store yet.`;
  return `From ${settled} of ${applicable} questions settled by your store itself.`;
}

function gapsInWords(critical: number): string {
  if (critical === 0) return "No critical gap is visible in your store.";
  return critical === 1 ? "The critical gap comes first." : `The ${critical} critical gaps come first.`;
}
