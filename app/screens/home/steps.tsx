import { BlockStack, Button, Card, InlineStack, Link, Text } from "@shopify/polaris";
import type { NextStep } from "./home";
import styles from "./home.module.css";

/** The next steps of the roadmap; the first is the one thing to do now. */
export function NextSteps({ steps }: { steps: readonly NextStep[] }) {
  const [first] = steps;
  if (!first) return <NothingToDo />;
  return (
    <Card>
      <BlockStack gap="200">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            Next steps
          </Text>
          <Link url="/app/roadmap">Whole roadmap</Link>
        </InlineStack>
        <ol className={styles.rows}>
          {steps.map((step) => (
            <li key={step.lesson} className={styles.row}>
              <Text as="h3" variant="headingSm">
                <Link url={addressOf(step)} removeUnderline>
                  {step.title}
                </Link>
              </Text>
              <span className={styles.time}>{step.minutes} min</span>
              <span className={`${styles.sentence} ${styles.wide}`}>
                {step.read ? "You have read this lesson; do it, then check your store." : step.why}
              </span>
            </li>
          ))}
        </ol>
        <InlineStack>
          <Button variant="primary" url={addressOf(first)}>
            {first.read ? "Check your store" : "Start the first step"}
          </Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}

function NothingToDo() {
  return (
    <Card>
      <BlockStack gap="300" inlineAlign="start">
        <Text as="h2" variant="headingMd">
          Next steps
        </Text>
        <Text as="p">Your store shows no gap, so nothing is waiting on your roadmap.</Text>
        <Button variant="primary" url="/app/academy">
          Browse the academy
        </Button>
      </BlockStack>
    </Card>
  );
}

/** A lesson to read; for one that was read, the question it answers, where the store can be checked again. */
function addressOf({ read, lesson, checkpoint }: NextStep): string {
  return read ? `/app/gaps/${checkpoint}` : `/app/lessons/${lesson}`;
}
