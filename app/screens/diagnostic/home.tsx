import { BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import type { DiagnosticLeft } from "./diagnostic";
import { timeOf } from "./words";

/** Leads from Home to the questions that would still tell something; nothing when there are none. */
export function DiagnosticOnHome({ left: { cardsToGo, begun } }: { left: DiagnosticLeft }) {
  if (cardsToGo === 0) return null;
  return (
    <Card>
      <InlineStack gap="300" align="space-between" blockAlign="center">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            What only you can say
          </Text>
          <Text as="p">
            {`The questions that tell the most take ${timeOf(cardsToGo)}, and you can stop at any card.`}
          </Text>
        </BlockStack>
        <Button url="/app/diagnostic" size="large">
          {begun ? "Go on with the diagnostic" : "Begin the diagnostic"}
        </Button>
      </InlineStack>
    </Card>
  );
}
