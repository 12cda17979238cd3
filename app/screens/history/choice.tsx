import { BlockStack, Button, Card, Select, Text } from "@shopify/polaris";
import { useState } from "react";
import type { History } from "./history";
import styles from "./history.module.css";

type Props = Pick<History, "choices"> & { from?: string; to?: string };

/** Chooses any two milestones to compare; the newest and the oldest at first. */
export function CompareChoice({ choices, from: earlier, to: later }: Props) {
  const [from, setFrom] = useState(earlier ?? choices.at(-1)?.id ?? "");
  const [to, setTo] = useState(later ?? choices[0]?.id ?? "");
  const options = choices.map(({ id, label }) => ({ value: id, label }));
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          Compare any two
        </Text>
        <div className={styles.choices}>
          <Select label="From" options={options} value={from} onChange={setFrom} />
          <Select label="To" options={options} value={to} onChange={setTo} />
          <Button url={`/app/history/compare?from=${from}&to=${to}`} size="large" disabled={from === to}>
            Compare
          </Button>
        </div>
        <div role="status" className={styles.news}>
          {from === to ? <Text as="p">Choose two different ones to see what turned.</Text> : null}
        </div>
      </BlockStack>
    </Card>
  );
}
