import { BlockStack, Card, Link, Text } from "@shopify/polaris";
import type { Lost } from "./home";
import styles from "./home.module.css";

/** Something that was in place and is missing again, named with its day. */
export function LostCard({ lost: { checkpoint, title, sentence } }: { lost: Lost }) {
  return (
    <Card>
      <BlockStack gap="100">
        <Text as="h2" variant="headingMd">
          Lost again: <Link url={`/app/gaps/${checkpoint}`}>{title}</Link>
        </Text>
        <p className={`${styles.sentence} ${styles.lost}`}>{sentence}</p>
        <Link url="/app/history">See your history</Link>
      </BlockStack>
    </Card>
  );
}
