import { useId } from "react";
import { Choices } from "./choices";
import styles from "./diagnostic.module.css";
import type { AnswerState } from "./use-answers";

type Props = {
  asks: string;
  /** What stands below the question, small. */
  context?: string;
  choices: readonly { value: string; title: string }[];
  chosen: string | null;
  suggested?: boolean;
  state?: AnswerState;
  onChoose: (value: string) => void;
};

/** One question with its answers side by side, and in its place whatever went wrong. */
export function Question({ asks, context, state, ...choosing }: Props) {
  const id = useId();
  const problem = typeof state === "object" ? state.problem : null;
  return (
    <li className={styles.question}>
      <div>
        <p id={`${id}asks`} className={styles.asks}>
          {asks}
        </p>
        {context ? (
          <p id={`${id}context`} className={styles.context}>
            {context}
          </p>
        ) : null}
      </div>
      <Choices
        labelledBy={`${id}asks`}
        describedBy={context ? `${id}context` : undefined}
        invalid={problem !== null}
        {...choosing}
      />
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </li>
  );
}
