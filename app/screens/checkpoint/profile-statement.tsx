import { BlockStack, Button, InlineStack, Select, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import type { ProfileKey } from "~/facts/stated/profile";
import { profileWords, type ProfileWords } from "./profile-words";
import { StatementFoot } from "./statement-foot";
import { useStatement } from "./use-statement";
import styles from "./your-answer.module.css";

type Value = string | number | boolean;
type Props = { title: string; about: ProfileKey; value: Value | null };
type ControlProps = { words: ProfileWords; value: Value | null; say: (says: string) => void };

/** A statement about the business that would change an answer, or that it rests on. */
export function ProfileStatement({ title, about, value }: Props) {
  const saying = useStatement(`profile/${about}`);
  const { saving, say } = saying;
  const words = profileWords[about];
  const said = saving === null ? value : saving;
  return (
    <div className={styles.box}>
      <BlockStack gap="300">
        <BlockStack gap="100">
          <Text as="h3" variant="headingSm">
            {title}
          </Text>
          <Text as="p">{words.asks}</Text>
        </BlockStack>
        <Control key={String(said)} words={words} value={said} say={say} />
        <StatementFoot saying={saying} given={value !== null}>
          It changes which questions make sense for you.
        </StatementFoot>
      </BlockStack>
    </div>
  );
}

function Control({ words, value, say }: ControlProps) {
  switch (words.kind) {
    case "yes-no":
      return (
        <div role="group" aria-label={words.asks}>
          <InlineStack gap="200">
            <Button size="large" pressed={String(value) === "true"} onClick={() => say("true")}>
              Yes
            </Button>
            <Button size="large" pressed={String(value) === "false"} onClick={() => say("false")}>
              No
            </Button>
          </InlineStack>
        </div>
      );
    case "choice":
      return (
        <div className={styles.field}>
          <Select
            label={words.asks}
            labelHidden
            placeholder="Choose"
            options={words.choices.map((choice) => ({ value: choice.value, label: choice.title }))}
            value={value === null ? "" : String(value)}
            onChange={say}
          />
        </div>
      );
    default:
      return <Typed words={words} value={value} say={say} />;
  }
}

function Typed({ words, value, say }: ControlProps) {
  const [typed, setTyped] = useState(value === null ? "" : String(value));
  const number = words.kind === "number";
  return (
    <div className={styles.field}>
      <TextField
        label={words.asks}
        labelHidden
        type={number ? "number" : "date"}
        inputMode={number ? (words.decimals ? "decimal" : "numeric") : undefined}
        suffix={number ? words.unit : undefined}
        min={number ? (words.least ?? 1) : undefined}
        step={number && words.decimals ? 0.01 : undefined}
        max={number ? words.most : undefined}
        autoComplete="off"
        value={typed}
        onChange={setTyped}
        connectedRight={
          <Button disabled={typed === ""} onClick={() => say(typed)}>
            Save
          </Button>
        }
      />
    </div>
  );
}
