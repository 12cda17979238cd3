import { BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import styles from "./history.module.css";
import { useDownload } from "./use-download";

/** The ways in which results leave the app. */
export function TakeAway() {
  const csv = useDownload("/app/export.csv");
  const json = useDownload("/app/export.json");
  const problem = csv.problem ?? json.problem;
  return (
    <Card>
      <BlockStack gap="300">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd" id="export">
            Take it with you
          </Text>
          <Text as="p">
            A report to print or save as PDF, for a partner or an agency; or every result as a file, CSV for a
            spreadsheet and JSON for a program.
          </Text>
        </BlockStack>
        <InlineStack gap="200">
          <Button url="/app/report" size="large">
            Open the report
          </Button>
          <Button onClick={csv.start} loading={csv.busy} size="large">
            Save as CSV
          </Button>
          <Button onClick={json.start} loading={json.busy} size="large">
            Save as JSON
          </Button>
        </InlineStack>
        <div role="status" className={styles.news}>
          {problem ? <Text as="p">{problem}</Text> : null}
        </div>
      </BlockStack>
    </Card>
  );
}
