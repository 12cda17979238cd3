import { BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import { AdminButton } from "../admin-link";
import { nextLesson, nextMove, wayToKnow } from "./view";
import type { CheckpointView } from "./view";
import styles from "./checkpoint.module.css";
import { newer } from "./check-store";
import { outcome } from "./check-store-words";
import { DisputeFinding } from "./dispute";
import { LeaveOpen } from "./leave-open";
import { EvidenceList } from "../evidence";
import { MerchantWord } from "./merchant-word";
import { Problem } from "./problem";
import { useStoreCheck } from "./use-store-check";
import type { StoreCheck } from "./use-store-check";

/** The question, what the store says, what it rests on, and what to do about it. */
export function CheckpointAnswer({ view }: { view: CheckpointView }) {
  const check = useStoreCheck(view.checkpoint);
  const { reply, problem } = check;
  const answer = newer(reply, view.answer) ?? view.answer;
  const { sentence, evidence, because, readAt, when, told } = answer;
  const { judgments } = view;
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {view.asks}
        </Text>
        <div role="status">
          <BlockStack gap="300">
            {reply ? (
              <Text as="p" fontWeight="semibold" tone={reply.verdict === "yes" ? "success" : undefined}>
                {outcome(reply)}
              </Text>
            ) : null}
            <p className={styles.sentence}>{sentence}</p>
            {told?.role === "settles" && view.mode !== "asked" ? (
              <Text as="p" tone="subdued">
                {`Your store: ${told.store.sentence}`}
              </Text>
            ) : null}
            {because ? (
              <Text as="p" tone="subdued">
                {wayToKnow(because, view.lookAt)}
              </Text>
            ) : null}
          </BlockStack>
        </div>
        {evidence.length > 0 ? (
          <div className={styles.evidence}>
            <EvidenceList evidence={evidence} />
          </div>
        ) : null}
        {judgments.canDispute || judgments.dispute ? (
          <DisputeFinding checkpoint={view.checkpoint} dispute={judgments.dispute} />
        ) : null}
        {problem ? <Problem sentence={problem} /> : null}
        <MerchantWord checkpoint={view.checkpoint} asks={view.asks} answer={answer} />
        <Moves view={view} check={check} />
        {judgments.canLeaveOpen && answer.verdict === "no" ? (
          <LeaveOpen checkpoint={view.checkpoint} leftOpen={judgments.leftOpen} days={judgments.days} />
        ) : null}
        {view.mode === "asked" || because?.kind === "not-read" ? null : (
          <Text as="p" variant="bodySm" tone="subdued">
            Read <time dateTime={readAt}>{when}</time>
          </Text>
        )}
      </BlockStack>
    </Card>
  );
}

function Moves({ view, check: { reply, checking, check } }: { view: CheckpointView; check: StoreCheck }) {
  const answer = newer(reply, view.answer) ?? view.answer;
  const closed = reply?.verdict === "yes" && reply.before !== "yes";
  if (closed) return <Closed next={reply.next} />;
  const move = nextMove({ answer, lessons: view.lessons });
  const lesson = nextLesson(view.lessons);
  const look = (own: typeof move) => (own === move ? "primary" : "secondary");
  return (
    <InlineStack gap="200">
      {move === "lesson" && lesson ? (
        <Button variant="primary" url={`/app/lessons/${lesson.code}`}>
          Read the lesson
        </Button>
      ) : null}
      {move === "permissions" ? (
        <Button variant="primary" url="/app/permissions">
          See permissions
        </Button>
      ) : null}
      <AdminButton opens={view.opens} variant={look("admin")}>
        {`Open ${view.lookAt}`}
      </AdminButton>
      {view.mode === "asked" ? null : (
        <Button variant={look("check")} loading={checking} onClick={check}>
          {reply ? "Check again" : "Check my store"}
        </Button>
      )}
    </InlineStack>
  );
}

/** A gap that has just closed leads on, instead of back to what is done. */
function Closed({ next }: Pick<NonNullable<StoreCheck["reply"]>, "next">) {
  if (!next) {
    return (
      <InlineStack>
        <Button variant="primary" url="/app/roadmap">
          See your roadmap
        </Button>
      </InlineStack>
    );
  }
  return (
    <BlockStack gap="200">
      <Text as="p">
        Next on your roadmap: “{next.title}”. {next.why}
      </Text>
      <InlineStack gap="200">
        <Button variant="primary" url={`/app/lessons/${next.lesson}`}>
          Go on
        </Button>
        <Button url="/app/roadmap">See your roadmap</Button>
      </InlineStack>
    </BlockStack>
  );
}
