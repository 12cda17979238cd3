import { BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import type { RefObject } from "react";
import type { QuestionCard } from "./diagnostic";
import { Question } from "./question";
import { claimChoices } from "./words";
import styles from "./diagnostic.module.css";
import type { Answers } from "./use-answers";

type Props = {
  card: QuestionCard;
  answers: Answers;
  heading: RefObject<HTMLHeadingElement>;
  /** The next card is on its way. */
  turning: boolean;
  /** Leaves the card; what was not answered on it is asked another time. */
  onNext: () => void;
};

/** Questions of one program, a tap each; whatever is tapped is kept at once. */
export function QuestionsCard({ card, answers, heading, turning, onNext }: Props) {
  const { said, states, say } = answers;
  return (
    <Card>
      <BlockStack gap="300">
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {card.title}
        </h2>
        <ul className={styles.questions}>
          {card.rows.map(({ checkpoint, asks, skill }) => (
            <Question
              key={checkpoint}
              asks={asks}
              context={skill}
              choices={claimChoices}
              chosen={said.get(checkpoint) ?? null}
              state={states.get(checkpoint)}
              onChoose={(says) => say(checkpoint, says)}
            />
          ))}
        </ul>
        <div className={styles.foot}>
          <InlineStack gap="300" blockAlign="center">
            <Button variant="primary" size="large" loading={turning} onClick={onNext}>
              Next
            </Button>
            <Button size="large" disabled={turning} onClick={onNext}>
              Ask me later
            </Button>
            <Kept rows={card.rows.map(({ checkpoint }) => checkpoint)} states={states} />
          </InlineStack>
        </div>
      </BlockStack>
    </Card>
  );
}

/** What became of the answers of a card, for eyes and ears. */
export function Kept({ rows, states }: { rows: readonly string[]; states: Answers["states"] }) {
  const own = rows.map((about) => states.get(about));
  const saved = own.filter((state) => state === "saved").length;
  const words = own.includes("saving")
    ? "Saving …"
    : saved > 0
      ? `${saved} of ${rows.length} saved.`
      : "Each tap is saved.";
  return (
    <span role="status">
      <Text as="span" variant="bodySm" tone="subdued">
        {words}
      </Text>
    </span>
  );
}
