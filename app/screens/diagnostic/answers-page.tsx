import { BlockStack, Box, Button, Card, Link, Page } from "@shopify/polaris";
import { useId, useState } from "react";
import type { GivenAnswer, GivenAnswers } from "./answers";
import { Choices } from "./choices";
import styles from "./diagnostic.module.css";
import { EmptyCard } from "../page-states";
import { ProfileStatement } from "../checkpoint/profile-statement";
import { useAnswers, type Answers } from "./use-answers";
import type { ProfileKey } from "~/facts/stated/profile";

const back = { content: "Diagnostic", url: "/app/diagnostic?card=questions" };

/** All that the merchant has said, each of it to be changed or taken back. */
export function DiagnosticAnswersPage({ given }: { given: GivenAnswers }) {
  const answers = useAnswers();
  return (
    <Page title="Your answers" subtitle="Each can be changed or taken back at any time." backAction={back}>
      <BlockStack gap="400">
        {given.length === 0 ? (
          <EmptyCard
            title="You have not answered anything yet"
            action={{ content: "Begin", url: "/app/diagnostic" }}
          >
            What you answer is kept at once and shown here with its date.
          </EmptyCard>
        ) : null}
        {given.map(({ title, answers: all }) => (
          <Card key={title}>
            <BlockStack gap="200">
              <h2 className={styles.heading}>{title}</h2>
              <ul className={styles.questions}>
                {all.map((answer) => (
                  <Given key={answer.about} answer={answer} answers={answers} />
                ))}
              </ul>
            </BlockStack>
          </Card>
        ))}
        <Box paddingBlockEnd="400" />
      </BlockStack>
    </Page>
  );
}

function Given({ answer, answers }: { answer: GivenAnswer; answers: Answers }) {
  const { about, asks, says, choices, url, contradicts } = answer;
  const [open, setOpen] = useState(false);
  const id = useId();
  const now = answers.said.get(about) ?? says;
  const state = answers.states.get(about);
  return (
    <li className={styles.given}>
      <div>
        <p id={`${id}asks`} className={styles.asks}>
          {asks}
        </p>
        <p className={styles.context} role="status">
          {stateOf(answer, now, state)}
        </p>
        {contradicts ? (
          <p className={styles.context}>
            Your store shows otherwise. {url ? <Link url={url}>See both</Link> : null}
          </p>
        ) : null}
        {typeof state === "object" ? (
          <p role="alert" className={styles.problem}>
            {state.problem}
          </p>
        ) : null}
      </div>
      <Button
        size="large"
        ariaExpanded={open}
        ariaControls={`${id}change`}
        accessibilityLabel={`Change: ${asks}`}
        onClick={() => setOpen(!open)}
      >
        Change
      </Button>
      <div id={`${id}change`} hidden={!open} className={styles.change}>
        {choices.length > 0 ? (
          <Choices
            labelledBy={`${id}asks`}
            choices={choices}
            chosen={now}
            onChoose={(value) => answers.say(about, value)}
          />
        ) : (
          <ProfileStatement
            title="Your answer"
            about={about.slice("profile/".length) as ProfileKey}
            value={says}
          />
        )}
      </div>
    </li>
  );
}

function stateOf(
  { says, title, on, choices }: GivenAnswer,
  now: string,
  state: ReturnType<Answers["states"]["get"]>,
) {
  if (state === "saving") return "Saving …";
  if (now === says) return on ? `${title} · ${on}` : title;
  if (now === "") return "Taken back. Choose again at any time.";
  return `${choices.find(({ value }) => value === now)?.title ?? now} · just now`;
}
