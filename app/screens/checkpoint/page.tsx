import type { Fix } from "~/curriculum/shape";
import { Badge, BlockStack, Layout, Page } from "@shopify/polaris";
import { AtAGlance, Lessons, Neighbours, WhyItMatters } from "./about";
import { CheckpointAnswer } from "./answer";
import { FixCard } from "./fix-card";
import type { CheckpointView } from "./view";
import { EmptyCard } from "../page-states";
import { VerdictBadge } from "../verdict";

const back = { content: "Gaps", url: "/app/gaps" };

/** One question about the store, whatever its answer. */
export function CheckpointPage({ view, fix, why }: { view: CheckpointView; fix: Fix | null; why?: string }) {
  const { answer, impact, skill, judgments } = view;
  const nothingToDo = answer.verdict === "yes" || answer.verdict === "does-not-apply";
  const leftOpen = answer.verdict === "no" && judgments.leftOpen !== null && !judgments.leftOpen.over;
  return (
    <Page
      title={skill.title}
      titleMetadata={
        leftOpen ? (
          <Badge>Left open on purpose</Badge>
        ) : (
          <VerdictBadge verdict={answer.verdict} critical={impact === 5} />
        )
      }
      backAction={back}
    >
      <Layout>
        <Layout.Section>
          <BlockStack gap="400">
            <CheckpointAnswer key={view.checkpoint} view={view} />
            {fix ? <FixCard key={`${view.checkpoint} fix`} fix={fix} folded={nothingToDo} /> : null}
            <WhyItMatters view={view} fix={fix} why={why} />
            <Lessons view={view} />
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <AtAGlance view={view} />
            <Neighbours title="Comes after" skills={view.after} />
            <Neighbours title="What it opens" skills={view.unlocks} />
          </BlockStack>
        </Layout.Section>
      </Layout>
    </Page>
  );
}

/** An address that names no question, from an old link or a mistyped one. */
export function NoSuchCheckpoint() {
  return (
    <Page title="Not found" backAction={back}>
      <EmptyCard title="There is no such question" action={{ content: "See your gaps", url: "/app/gaps" }}>
        The link may be old. All questions about your store are in the list of gaps.
      </EmptyCard>
    </Page>
  );
}
