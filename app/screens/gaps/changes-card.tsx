import { BlockStack, Card, Link, Text } from "@shopify/polaris";
import type { Changes } from "./changes";
import styles from "./gaps.module.css";
import { turnWords } from "../history/words";

/** What is otherwise than before, the losses first. */
export function ChangesCard({ changes: { heading, shown, more } }: { changes: Changes }) {
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          {heading}
        </Text>
        <ul className={styles.changes}>
          {shown.map(({ checkpoint, title, kind, sentence }) => (
            <li key={checkpoint}>
              <span>
                {`${turnWords[kind].title}: `}
                <Link url={`/app/gaps/${checkpoint}`}>{title}</Link>
              </span>
              <span className={styles.sentence}>{sentence}</span>
            </li>
          ))}
        </ul>
        <Link url="/app/history">{more > 0 ? `${more} more, in your history` : "See your history"}</Link>
      </BlockStack>
    </Card>
  );
}
