import { useId } from "react";
import styles from "./diagnostic.module.css";

type Props = {
  /** The element that names the question, and one that adds to it. */
  labelledBy: string;
  describedBy?: string;
  choices: readonly { value: string; title: string }[];
  /** What is chosen; null where nothing is. */
  chosen: string | null;
  /** Chosen for the merchant to confirm, and not kept. */
  suggested?: boolean;
  invalid?: boolean;
  onChoose: (value: string) => void;
};

/** The answers to one question as a radio group: large enough for a thumb, and one stop for the tab key. */
export function Choices({ labelledBy, describedBy, choices, chosen, suggested, invalid, onChoose }: Props) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      className={styles.choices}
      data-choices={choices.length > 4 ? "many" : choices.length}
    >
      {choices.map(({ value, title }) => (
        <label
          key={value}
          className={styles.choice}
          data-suggested={suggested || undefined}
          data-open={value === "" || undefined}
        >
          <input
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => onChoose(value)}
            // A suggestion is checked already: choosing it changes nothing, but says something.
            onClick={suggested && chosen === value ? () => onChoose(value) : undefined}
          />
          <span>{title}</span>
        </label>
      ))}
    </div>
  );
}
