import { useRevalidator } from "@remix-run/react";
import { BlockStack, Button, Card, InlineStack, Link, Text, TextField } from "@shopify/polaris";
import { useId, useState } from "react";
import type { NumberRow } from "./numbers";
import { DiagnosticPage } from "./page";
import styles from "./diagnostic.module.css";
import { EvidenceList } from "../evidence";
import { profileWords } from "../checkpoint/profile-words";
import { useAnswers, type Answers } from "./use-answers";

/** A few numbers: the merchant's own guess first, then the store's figure beside it. */
export function DiagnosticNumbers({ rows }: { rows: NumberRow[] }) {
  const answers = useAnswers();
  const { revalidate } = useRevalidator();

  async function say(about: string, says: string): Promise<void> {
    answers.say(about, says);
    const unkept = await answers.settled();
    if (!unkept.includes(about)) void revalidate();
  }

  return (
    <DiagnosticPage
      now="numbers"
      subtitle="Guess first, then see what your store says. All of it can be skipped."
    >
      <Card>
        {rows.length === 0 ? (
          <Text as="p">
            Your store shows no figures to compare with yet. It takes 20 orders in 60 days, and the permission
            to read orders or customers.
          </Text>
        ) : (
          <ul className={styles.questions}>
            {rows.map((row) => (
              <Guess key={row.about} row={row} answers={answers} say={say} />
            ))}
          </ul>
        )}
      </Card>
      <div className={`${styles.foot} ${styles.outside}`}>
        <Button variant="primary" size="large" url="/app/diagnostic/result">
          See the result
        </Button>
      </div>
    </DiagnosticPage>
  );
}

type Props = { row: NumberRow; answers: Answers; say: (about: string, says: string) => Promise<void> };

function Guess({ row: { about, checkpoint, currency, said, saidInWords, store }, answers, say }: Props) {
  const name = `profile/${about}`;
  const words = profileWords[about];
  const [typed, setTyped] = useState(said ?? "");
  const id = useId();
  const state = answers.states.get(name);
  if (words.kind !== "number") return null;
  return (
    <li className={styles.guess}>
      <label htmlFor={id} className={styles.asks}>
        {words.asks}
      </label>
      <form
        noValidate
        className={styles.field}
        onSubmit={(event) => {
          event.preventDefault();
          if (typed !== "") void say(name, typed.trim());
        }}
      >
        <TextField
          id={id}
          label={words.asks}
          labelHidden
          inputMode={words.decimals ? "decimal" : "numeric"}
          suffix={currency ? `${currency} ${words.unit}` : words.unit}
          autoComplete="off"
          value={typed}
          onChange={setTyped}
          error={typeof state === "object" ? state.problem : undefined}
          connectedRight={
            <Button submit size="large" disabled={typed === ""} loading={state === "saving"}>
              {said === null ? "Compare" : "Change"}
            </Button>
          }
        />
      </form>
      <div role="status" className={styles.compared}>
        {store ? (
          <BlockStack gap="200">
            <dl className={styles.sides}>
              <div>
                <dt>You</dt>
                <dd>{saidInWords}</dd>
              </div>
              <div>
                <dt>Your store</dt>
                <dd>{store.figure}</dd>
              </div>
            </dl>
            <Text as="p">{store.sentence}</Text>
          </BlockStack>
        ) : null}
      </div>
      {store ? (
        <details className={styles.evidence}>
          <summary>What this rests on</summary>
          <EvidenceList evidence={store.evidence} />
          <InlineStack gap="300">
            <Link url={`/app/gaps/${checkpoint}`}>More about this question</Link>
            <Button variant="plain" onClick={() => void say(name, "")}>
              Take my guess back
            </Button>
          </InlineStack>
        </details>
      ) : null}
    </li>
  );
}
