import { BlockStack, Box, Link, Page, Text } from "@shopify/polaris";
import { DiagnosticOnHome } from "../diagnostic/home";
import type { HomeOfStore } from "./home";
import { CriticalGaps } from "./critical";
import { LostCard } from "./lost";
import { Programs } from "./programs";
import { NextSteps } from "./steps";
import { WhatIsOpen } from "./waiting";
import styles from "./home.module.css";
import { ErrorCard } from "../page-states";
import { FindingsCard, ScanProgressCard } from "../scan/progress";
import { ScoreCard } from "./score-card";
import { useScan } from "../scan/use-scan";

export type HomeProps = {
  /** Null before the first scan has ended. */
  store: HomeOfStore | null;
  /** The scan that is under way. */
  scan: string | null;
  /** Why the newest scan could not be made. */
  problem: string | null;
};

/** What a newcomer is about to get; said once, while the first scan runs. */
const promise = "5 minutes · 100+ skill checkpoints · a dynamic roadmap";

/** Home: the first scan as it happens, then where the store stands and what to do next. */
export function HomePage({ store, scan, problem }: HomeProps) {
  const { running, progress, start, ...own } = useScan({
    joins: scan,
    startsItself: !store && !scan && !problem,
  });
  const trouble = running ? null : (own.problem ?? problem);
  return (
    <Page
      title={store ? "Where your store stands" : "Reading your store"}
      subtitle={store ? `Last read ${store.readAt.text}` : promise}
      secondaryActions={store ? [{ content: "Scan again", onAction: start, disabled: running }] : []}
    >
      <BlockStack gap="400">
        {trouble ? (
          <ErrorCard title="Your store could not be read" action={{ content: "Try again", onAction: start }}>
            {store ? `${trouble} Your earlier results are unchanged.` : trouble}
          </ErrorCard>
        ) : null}
        {running || (!store && !trouble) ? <ScanProgressCard progress={progress} /> : null}
        {store ? <Standing {...store} /> : trouble ? null : <FindingsCard progress={progress} />}
        <Text as="p" tone="subdued" alignment="center">
          DijiPilot only reads your store. <Link url="/app/about">What it reads and keeps</Link>
        </Text>
        <Box paddingBlockEnd="400" />
      </BlockStack>
    </Page>
  );
}

function Standing({ critical, lost, scores, steps, programs, waiting, diagnostic }: HomeOfStore) {
  return (
    <>
      {lost ? <LostCard lost={lost} /> : null}
      {critical.length > 0 ? <CriticalGaps gaps={critical} /> : null}
      <DiagnosticOnHome left={diagnostic} />
      <div className={styles.columns}>
        <ScoreCard scores={scores} />
        <NextSteps steps={steps} />
      </div>
      <Programs programs={programs} />
      <WhatIsOpen waiting={waiting} />
    </>
  );
}
