import { Badge, BlockStack, Card, InlineStack, Link, Text } from "@shopify/polaris";
import type { CriticalGap } from "./home";
import styles from "./home.module.css";

/** The list stays short enough to act on; the rest is one click away. */
const shown = 5;

/** What costs a store the most while it is missing. */
export function CriticalGaps({ gaps }: { gaps: readonly CriticalGap[] }) {
  return (
    <Card>
      <BlockStack gap="100">
        <InlineStack gap="200" blockAlign="center">
          <Text as="h2" variant="headingMd">
            Critical gaps
          </Text>
          <Badge tone="warning">{String(gaps.length)}</Badge>
        </InlineStack>
        <ul className={styles.rows}>
          {gaps.slice(0, shown).map(({ checkpoint, title, sentence, minutes }) => (
            <li key={checkpoint} className={styles.row}>
              <Text as="h3" variant="headingSm">
                <Link url={`/app/gaps/${checkpoint}`} removeUnderline>
                  {title}
                </Link>
              </Text>
              <span className={styles.time}>{minutes} min to fix</span>
              <span className={`${styles.sentence} ${styles.wide}`}>{sentence}</span>
            </li>
          ))}
        </ul>
        {gaps.length > shown ? (
          <Link url="/app/gaps?impact=5">Show all {gaps.length} critical gaps</Link>
        ) : null}
      </BlockStack>
    </Card>
  );
}
