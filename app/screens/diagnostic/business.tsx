import { BlockStack, Button, Card, InlineStack, Text, TextField } from "@shopify/polaris";
import { useNavigate } from "@remix-run/react";
import { useId, useState } from "react";
import type { BusinessRow, BusinessView } from "./diagnostic";
import { Kept } from "./card";
import { DiagnosticPage } from "./page";
import { Question } from "./question";
import { leaveOpen } from "./words";
import styles from "./diagnostic.module.css";
import { profileWords } from "../checkpoint/profile-words";
import { useAnswers, type Answers } from "./use-answers";

const next = "/app/diagnostic?card=questions";

/** The first card: what the business is like, as far as it opens or closes questions. Hints fill it in. */
export function DiagnosticBusiness({ groups }: BusinessView) {
  const answers = useAnswers();
  const navigate = useNavigate();
  const [leaving, setLeaving] = useState(false);
  const rows = groups.flatMap((group) => group.rows);
  const hints = rows.flatMap(({ about, said, hint }) =>
    hint && said === null && !answers.said.has(nameOf(about)) ? [{ about, says: hint.says }] : [],
  );

  async function leave(): Promise<void> {
    setLeaving(true);
    const unkept = await answers.settled();
    if (unkept.length === 0) navigate(next, { state: { turned: true } });
    else setLeaving(false);
  }

  function confirm(): void {
    for (const { about, says } of hints) answers.say(nameOf(about), says);
    void leave();
  }

  return (
    <DiagnosticPage now="business" subtitle="What you say here decides which questions make sense for you.">
      {groups.length === 0 ? (
        <Card>
          <Text as="p">Nothing about your business would open or close a question today.</Text>
        </Card>
      ) : null}
      {groups.map(({ title, rows }) => (
        <Card key={title}>
          <BlockStack gap="200">
            <h2 className={styles.heading}>{title}</h2>
            <ul className={styles.questions}>
              {rows.map((row) => (
                <Statement key={row.about} row={row} answers={answers} />
              ))}
            </ul>
          </BlockStack>
        </Card>
      ))}
      <div className={`${styles.foot} ${styles.outside}`}>
        <InlineStack gap="300" blockAlign="center">
          {hints.length > 0 ? (
            <Button variant="primary" size="large" loading={leaving} onClick={confirm}>
              {hints.length === 1
                ? "Save the suggestion and go on"
                : `Save ${hints.length} suggestions and go on`}
            </Button>
          ) : null}
          <Button
            variant={hints.length > 0 ? "secondary" : "primary"}
            size="large"
            disabled={leaving}
            onClick={() => void leave()}
          >
            {hints.length > 0 ? "Go on without" : "Next"}
          </Button>
          <Kept rows={rows.map(({ about }) => nameOf(about))} states={answers.states} />
        </InlineStack>
      </div>
    </DiagnosticPage>
  );
}

function Statement({ row: { about, said, hint }, answers }: { row: BusinessRow; answers: Answers }) {
  const name = nameOf(about);
  const words = profileWords[about];
  const own = answers.said.get(name) ?? said;
  const suggested = own === null && hint !== null;
  const state = answers.states.get(name);
  if (words.kind === "day") {
    return <Day asks={words.asks} said={own ?? ""} state={state} onSay={(says) => answers.say(name, says)} />;
  }
  const choices =
    words.kind === "choice"
      ? words.choices
      : [
          { value: "true", title: "Yes" },
          { value: "false", title: "No" },
        ];
  return (
    <Question
      asks={words.asks}
      context={hint ? `${suggested ? "Suggested: " : "Your store: "}${hint.sentence}` : undefined}
      choices={[...choices, leaveOpen]}
      chosen={own ?? hint?.says ?? ""}
      suggested={suggested}
      state={state}
      onChoose={(says) => answers.say(name, says)}
    />
  );
}

type DayProps = {
  asks: string;
  said: string;
  state: ReturnType<Answers["states"]["get"]>;
  onSay: (says: string) => void;
};

function Day({ asks, said, state, onSay }: DayProps) {
  const [typed, setTyped] = useState(said);
  const id = useId();
  return (
    <li className={styles.question}>
      <label htmlFor={id} className={styles.asks}>
        {asks}
      </label>
      <TextField
        id={id}
        label={asks}
        labelHidden
        type="date"
        autoComplete="off"
        value={typed}
        onChange={setTyped}
        onBlur={() => (typed === said ? undefined : onSay(typed))}
        error={typeof state === "object" ? state.problem : undefined}
      />
    </li>
  );
}

function nameOf(about: BusinessRow["about"]): string {
  return `profile/${about}`;
}
