import { BlockStack, Button, Card, Icon, InlineStack, Link, Text } from "@shopify/polaris";
import { CheckCircleIcon } from "@shopify/polaris-icons";
import { AdminButton } from "../admin-link";
import { newer, type CheckReply, type NextStep, type StoreAnswer, type StoreQuestion } from "./check-store";
import styles from "./check-store.module.css";
import { outcome } from "./check-store-words";
import { EvidenceList } from "../evidence";
import { MerchantWord } from "./merchant-word";
import { Problem } from "./problem";
import { useStoreCheck } from "./use-store-check";
import { VerdictBadge } from "../verdict";

/** The question a store answers, its last answer with evidence, and the button that asks again. */
export function CheckStoreCard({ question }: { question: StoreQuestion }) {
  const { checkpoint, asks, mode, opens, lookAt, critical } = question;
  const { reply, checking, problem, check } = useStoreCheck(checkpoint);
  const answer = newer(reply, question.answer);
  const asked = mode === "asked";
  const closed = reply?.verdict === "yes" && reply.before !== "yes";
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="200">
          <Text as="h2" variant="headingMd">
            {asked ? "Only you can answer" : "Check my store"}
          </Text>
          <Text as="p" fontWeight="medium">
            {asks}
          </Text>
        </BlockStack>
        <div role="status" className={styles.result}>
          {reply ? <Outcome reply={reply} /> : null}
          {answer ? <Answer answer={answer} critical={critical} /> : <NotRead asked={asked} />}
        </div>
        {answer ? <MerchantWord checkpoint={checkpoint} asks={asks} answer={answer} /> : null}
        {problem ? <Problem sentence={problem} /> : null}
        {closed ? <WhatIsNext next={reply.next} /> : null}
        <BlockStack gap="200">
          {asked ? null : (
            <Button
              variant={closed ? "secondary" : "primary"}
              loading={checking}
              onClick={check}
              fullWidth
              size="large"
            >
              {reply ? "Check again" : "Check my store"}
            </Button>
          )}
          {closed ? null : (
            <AdminButton opens={opens} fullWidth size="large">
              {`Open ${lookAt}`}
            </AdminButton>
          )}
          {answer?.because?.scopes?.length ? (
            <Button url="/app/permissions" fullWidth size="large">
              See permissions
            </Button>
          ) : null}
        </BlockStack>
        <Link url={`/app/gaps/${checkpoint}`}>Why it matters</Link>
      </BlockStack>
    </Card>
  );
}

function Outcome({ reply }: { reply: CheckReply }) {
  const closed = reply.verdict === "yes" && reply.before !== "yes";
  return (
    <InlineStack gap="200" wrap={false} blockAlign="start">
      {closed ? (
        <span className={styles.icon}>
          <Icon source={CheckCircleIcon} tone="success" />
        </span>
      ) : null}
      <Text as="h3" variant="headingSm">
        {outcome(reply)}
      </Text>
    </InlineStack>
  );
}

function Answer({ answer, critical }: { answer: StoreAnswer; critical: boolean }) {
  const { verdict, sentence, because, evidence, readAt, when } = answer;
  return (
    <BlockStack gap="300">
      <BlockStack gap="200" inlineAlign="start">
        <VerdictBadge verdict={verdict} critical={critical} />
        <p className={styles.sentence}>{sentence}</p>
      </BlockStack>
      {evidence.length > 0 ? (
        <div className={styles.evidence}>
          <EvidenceList evidence={evidence} />
        </div>
      ) : null}
      {because?.kind === "not-read" ? null : (
        <Text as="p" variant="bodySm" tone="subdued">
          Read <time dateTime={readAt}>{when}</time>
        </Text>
      )}
    </BlockStack>
  );
}

function NotRead({ asked }: { asked: boolean }) {
  return (
    <Text as="p" tone="subdued">
      {asked
        ? "No part of this is visible to an app."
        : "Your store has not been asked yet. A check reads only what this question needs."}
    </Text>
  );
}

function WhatIsNext({ next }: { next: NextStep | null }) {
  if (!next)
    return (
      <BlockStack gap="300">
        <Text as="p">No other gap is on your roadmap.</Text>
        <Button url="/app/academy" variant="primary" fullWidth size="large">
          Go to the academy
        </Button>
      </BlockStack>
    );
  return (
    <div className={styles.next}>
      <BlockStack gap="200">
        <Text as="h3" variant="headingSm">
          Next on your roadmap
        </Text>
        <Text as="p">{next.title}</Text>
        <Text as="p" variant="bodySm" tone="subdued">
          {next.why}
        </Text>
        <Button url={`/app/lessons/${next.lesson}`} variant="primary" fullWidth size="large">
          Start the next lesson
        </Button>
      </BlockStack>
    </div>
  );
}
