import { Text } from "@shopify/polaris";
import { cards, questions, timeOf } from "./words";
import styles from "./diagnostic.module.css";

type Props = {
  /** Cards behind the merchant, and cards until the rest would tell little. */
  done: number;
  toGo: number;
  answered: number;
};

/** How far the questions are, and how long they still take. */
export function ProgressOfCards({ done, toGo, answered }: Props) {
  const all = done + toGo;
  const part = all === 0 ? 1 : done / all;
  return (
    <div className={styles.progress}>
      <div
        role="progressbar"
        aria-label="Cards done"
        aria-valuemin={0}
        aria-valuemax={all}
        aria-valuenow={done}
        aria-valuetext={`${cards(done)} done, about ${toGo} to go`}
        className={styles.bar}
      >
        <span style={{ inlineSize: `${Math.round(part * 100)}%` }} />
      </div>
      <Text as="p" variant="bodySm" tone="subdued">
        {toGo === 0
          ? `${cards(done)} done, ${questions(answered)} answered.`
          : `${cards(done)} done, about ${toGo} to go: ${timeOf(toGo)}.`}
      </Text>
    </div>
  );
}
