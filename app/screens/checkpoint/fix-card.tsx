import { BlockStack, Card, Text } from "@shopify/polaris";
import type { Fix } from "~/curriculum/shape";
import { Prose } from "../academy/lesson-prose";
import styles from "./checkpoint.module.css";

/** What to do, step by step, and how each outcome shows; `folded` where there is nothing to do. */
export function FixCard({ fix, folded = false }: { fix: Fix; folded?: boolean }) {
  const text = (
    <BlockStack gap="400">
      <Prose html={fix.steps} />
      <BlockStack gap="200">
        <Text as="h3" variant="headingSm">
          Done looks like
        </Text>
        <Prose html={fix.done} />
      </BlockStack>
    </BlockStack>
  );
  return (
    <Card>
      {folded ? (
        <details className={styles.rule}>
          <summary>How to fix it, should it ever be lost</summary>
          {text}
        </details>
      ) : (
        <BlockStack gap="300">
          <Text as="h2" variant="headingMd">
            Fix it
          </Text>
          {text}
        </BlockStack>
      )}
    </Card>
  );
}
