import { BlockStack, Card, InlineStack, List, ProgressBar, SkeletonBodyText, Text } from "@shopify/polaris";
import { byWeight, type Finding } from "./findings";
import styles from "./progress.module.css";
import type { ScanProgress } from "./use-scan";
import { VerdictBadge } from "../verdict";

type Props = { progress: ScanProgress | null };

/** How far the reading of a store has come, and what is being read. */
export function ScanProgressCard({ progress }: Props) {
  const { read, total } = { read: progress?.read.length ?? 0, total: progress?.total ?? 0 };
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="baseline" gap="200">
          <Text as="h2" variant="headingMd" id="scan-progress">
            {nowReading(progress)}
          </Text>
          <Text as="span" tone="subdued">
            {total > 0 ? `${read} of ${total} parts read` : "Starting"}
          </Text>
        </InlineStack>
        <ProgressBar
          size="small"
          tone="primary"
          progress={total > 0 ? (100 * read) / total : 0}
          ariaLabelledBy="scan-progress"
        />
        {progress && progress.large.length > 0 ? <LargeLists {...progress} /> : null}
      </BlockStack>
    </Card>
  );
}

/** What takes minutes in a large store, and that nobody has to wait in front of it. */
function LargeLists({ large }: Pick<ScanProgress, "large">) {
  return (
    <BlockStack gap="200">
      <Text as="p">
        Your store is large, so Shopify gathers {large.length === 1 ? "this list" : "these lists"} first. That
        can take several minutes. You can leave this page: the reading goes on, and the results will be here.
      </Text>
      <List>
        {large.map(({ what, gathered }) => (
          <List.Item key={what}>
            {what.charAt(0).toUpperCase() + what.slice(1)}:{" "}
            {gathered > 0
              ? `${gathered.toLocaleString("en")} records gathered so far`
              : "waiting for Shopify"}
          </List.Item>
        ))}
      </List>
    </BlockStack>
  );
}

/** How many findings are shown while they arrive; the rest is counted, and all are there when the scan ends. */
const shown = 5;

/** What the store has shown so far, the most telling first. */
export function FindingsCard({ progress }: Props) {
  const found = [...(progress?.found ?? [])].filter(tells).sort(byWeight);
  const missing = found.filter((each) => each.verdict === "no").length;
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="baseline" gap="200">
          <Text as="h2" variant="headingMd">
            What your store shows
          </Text>
          <Text as="span" tone="subdued">
            {found.length > 0 ? `${missing} missing · ${found.length - missing} in place` : ""}
          </Text>
        </InlineStack>
        {found.length > 0 ? (
          <ul className={styles.findings} aria-label="Findings so far">
            {found.slice(0, shown).map((finding) => (
              <FindingRow key={finding.checkpoint} {...finding} />
            ))}
          </ul>
        ) : (
          <div className={styles.findings}>
            {Array.from({ length: shown }, (_, row) => (
              <div key={row} className={styles.finding}>
                <SkeletonBodyText lines={2} />
              </div>
            ))}
          </div>
        )}
        <Text as="p" tone="subdued">
          {found.length > shown
            ? `And ${found.length - shown} more.`
            : "Findings appear here as they arrive."}
        </Text>
      </BlockStack>
    </Card>
  );
}

function FindingRow({ title, verdict, impact, sentence }: Finding) {
  return (
    <li className={styles.finding}>
      <Text as="h3" variant="headingSm">
        {title}
      </Text>
      <VerdictBadge verdict={verdict} critical={impact === 5} />
      <span className={styles.sentence}>{sentence}</span>
    </li>
  );
}

function tells({ verdict }: Finding): boolean {
  return verdict === "no" || verdict === "yes";
}

function nowReading(progress: ScanProgress | null): string {
  const next = progress?.ahead[0];
  if (!progress || progress.state === "waiting") return "Connecting to your store…";
  if (progress.large.length > 0 && progress.large.length === progress.ahead.length)
    return "Waiting for the large lists of your store…";
  return next ? `Reading your ${next}…` : "Putting together what was read…";
}
