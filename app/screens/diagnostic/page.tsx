import { Box, BlockStack, Page } from "@shopify/polaris";
import type { ReactNode } from "react";
import { DiagnosticSteps, type DiagnosticStep } from "./steps";

const yourAnswers = { content: "Your answers", url: "/app/diagnostic/answers" };

type Props = { now: DiagnosticStep; subtitle: string; children: ReactNode };

/** The frame of each part of the diagnostic. */
export function DiagnosticPage({ now, subtitle, children }: Props) {
  return (
    <Page title="Diagnostic" subtitle={subtitle} secondaryActions={[yourAnswers]}>
      <BlockStack gap="400">
        <DiagnosticSteps now={now} />
        {children}
        <Box paddingBlockEnd="400" />
      </BlockStack>
    </Page>
  );
}
