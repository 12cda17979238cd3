import { BlockStack, Button, Card, InlineStack, Link, Text } from "@shopify/polaris";
import { useState } from "react";
import { DiagnosticPage } from "./page";
import type { Contradiction, DiagnosticResult, Finding } from "./result";
import { claimTitle, questions, timeOf } from "./words";
import styles from "./diagnostic.module.css";
import { EvidenceList } from "../evidence";
import { YourAnswer } from "../checkpoint/your-answer";

/** What the store and the merchant have settled between them, what disagrees, what waits, and where to go on. */
export function DiagnosticResultPage({ result }: { result: DiagnosticResult }) {
  const { settled, contradictions, findings, open } = result;
  return (
    <DiagnosticPage now="result" subtitle="What is settled, what disagrees, and what is still open.">
      <NextStep {...result} />
      <Balance settled={settled} />
      {contradictions.length > 0 ? <Contradictions all={contradictions} /> : null}
      <Findings all={findings} />
      {open.questions > 0 || settled.unknown > 0 ? <StillOpen open={open} unknown={settled.unknown} /> : null}
    </DiagnosticPage>
  );
}

function NextStep({ critical, missing, step }: Pick<DiagnosticResult, "critical" | "missing" | "step">) {
  return (
    <Card>
      <BlockStack gap="300">
        <h2 className={styles.heading}>
          {missing === 0
            ? "Nothing is missing, as far as is known"
            : critical > 0
              ? `${missing} skills are missing, ${critical} of them critical`
              : `${missing} ${missing === 1 ? "skill is" : "skills are"} missing, none of them critical`}
        </h2>
        {step ? (
          <Text as="p">{`Your roadmap begins with “${step.title}”, ${step.minutes} minutes.`}</Text>
        ) : null}
        <div className={styles.foot}>
          <InlineStack gap="300">
            {missing === 0 ? (
              <Button variant="primary" size="large" url="/app/academy">
                Look around in the academy
              </Button>
            ) : (
              <>
                <Button variant="primary" size="large" url="/app/roadmap">
                  See your roadmap
                </Button>
                <Button size="large" url="/app/gaps">
                  See your gaps
                </Button>
              </>
            )}
          </InlineStack>
        </div>
      </BlockStack>
    </Card>
  );
}

function Balance({
  settled: { store, you, doesNotApply, unknown, waiting, notAsked },
}: Pick<DiagnosticResult, "settled">) {
  const lines: [title: string, count: number, detail: string][] = [
    ["Settled by your store", store.yes + store.no, `${store.yes} in place, ${store.no} missing`],
    [
      "Settled by you",
      you.yes + you.no + you.notSure,
      `${you.yes} in place, ${you.no} missing${you.notSure > 0 ? `, ${you.notSure} you are not sure of` : ""}`,
    ],
    ["Waiting for one tap", waiting, "your store shows something, and the last word is yours"],
    ["Not asked yet", notAsked, "counted neither way"],
    ["Not known", unknown, "could not be read, or there is too little to go by"],
    ["Does not apply", doesNotApply, "left out of everything"],
  ];
  return (
    <Card>
      <BlockStack gap="300">
        <h2 className={styles.heading}>How it was settled</h2>
        <dl className={styles.balance}>
          {lines
            .filter(([, count]) => count > 0)
            .map(([title, count, detail]) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>
                  <strong>{count}</strong> <span>{detail}</span>
                </dd>
              </div>
            ))}
        </dl>
      </BlockStack>
    </Card>
  );
}

function Contradictions({ all }: { all: readonly Contradiction[] }) {
  return (
    <Card>
      <BlockStack gap="200">
        <h2 className={styles.heading}>
          {all.length === 1
            ? "Your answer and your store disagree"
            : `${all.length} answers and your store disagree`}
        </h2>
        <Text as="p" tone="subdued">
          The score follows your store. Either may be out of date.
        </Text>
        <ul className={styles.questions}>
          {all.map(({ checkpoint, asks, says, on, store, evidence }) => (
            <li key={checkpoint} className={styles.guess}>
              <p className={styles.asks}>{asks}</p>
              <dl className={`${styles.sides} ${styles.words}`}>
                <div>
                  <dt>{`You, ${on}`}</dt>
                  <dd>{claimTitle(says)}</dd>
                </div>
                <div>
                  <dt>Your store</dt>
                  <dd>{store}</dd>
                </div>
              </dl>
              {evidence.length > 0 ? <EvidenceList evidence={evidence} /> : null}
              <Text as="p">
                <Link url={`/app/gaps/${checkpoint}`}>Open this question</Link>
              </Text>
            </li>
          ))}
        </ul>
      </BlockStack>
    </Card>
  );
}

/** As many as can be taken in at once; the rest is one tap away. */
const shownAtFirst = 3;

function Findings({ all }: { all: readonly Finding[] }) {
  // What is confirmed while the page is open stays in its place, so that nothing moves away under a thumb.
  const [ids] = useState(() =>
    all.filter(({ answer }) => answer.verdict === "ask").map(({ checkpoint }) => checkpoint),
  );
  const [whole, setWhole] = useState(false);
  const own = ids.flatMap((id) => all.find(({ checkpoint }) => checkpoint === id) ?? []);
  const shown = whole ? own : own.slice(0, shownAtFirst);
  if (own.length === 0) return null;
  return (
    <Card>
      <BlockStack gap="200">
        <h2 className={styles.heading}>What your store shows, for you to confirm</h2>
        <ul className={styles.questions}>
          {shown.map(({ checkpoint, asks, title, answer }) => (
            <li key={checkpoint} className={styles.guess}>
              <div>
                <p className={styles.asks}>{asks}</p>
                <p className={styles.context}>{title}</p>
              </div>
              <Text as="p">{answer.told ? answer.told.store.sentence : answer.sentence}</Text>
              <YourAnswer checkpoint={checkpoint} asks={asks} answer={answer} />
            </li>
          ))}
        </ul>
        {own.length > shown.length ? (
          <InlineStack>
            <Button size="large" onClick={() => setWhole(true)}>
              {`Show ${own.length - shown.length} more`}
            </Button>
          </InlineStack>
        ) : null}
      </BlockStack>
    </Card>
  );
}

function StillOpen({ open, unknown }: Pick<DiagnosticResult, "open"> & { unknown: number }) {
  return (
    <Card>
      <BlockStack gap="300">
        <h2 className={styles.heading}>What is still open</h2>
        {open.questions > 0 ? (
          <BlockStack gap="200" inlineAlign="start">
            <Text as="p">{`${questions(open.questions)} only you can answer: ${timeOf(Math.max(1, open.cards))}, whenever you like.`}</Text>
            <Button size="large" url={`/app/diagnostic?card=${open.cards > 0 ? "questions" : "business"}`}>
              Go on answering
            </Button>
          </BlockStack>
        ) : null}
        {unknown > 0 ? (
          <Text as="p">
            {`${questions(unknown)} could not be told from your store. `}
            <Link url="/app/gaps?state=not-known">See why</Link>
          </Text>
        ) : null}
      </BlockStack>
    </Card>
  );
}
