import { BlockStack, Button, FormLayout, InlineStack, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import { reasonLengths } from "~/forms/judgment-form";
import type { DisputeView } from "./judgments";
import { useJudgment } from "./use-judgment";
import { Problem } from "./problem";
import styles from "./your-answer.module.css";

type Props = { checkpoint: string; dispute: DisputeView | null };

/** What the merchant says against a finding; it stands beside the answer and changes no score. */
export function DisputeFinding({ checkpoint, dispute }: Props) {
  const form = useJudgment(checkpoint, dispute?.at ?? null);
  const { place, open, sending, problems, send, show } = form;
  if (open) return <DisputeForm form={form} reason={dispute?.reason ?? ""} />;
  return (
    <div ref={place}>
      {dispute ? (
        <div className={styles.box}>
          <BlockStack gap="200">
            <h3 tabIndex={-1} className={styles.heading}>
              You say this is wrong
            </h3>
            <p className={styles.words}>{dispute.reason}</p>
            {dispute.then ? (
              <p className={styles.words}>
                <Text as="span" tone="subdued">
                  {`Said of an earlier finding: “${dispute.then}”`}
                </Text>
              </p>
            ) : null}
            <Text as="p" variant="bodySm" tone="subdued">
              {`Said on ${dispute.on}. We read it; the finding and your score stay as your store shows them.`}
            </Text>
            <InlineStack gap="300">
              <Button variant="plain" onClick={show}>
                Change the reason
              </Button>
              <Button
                variant="plain"
                disabled={sending}
                onClick={() => send({ judgment: "withdraw-dispute" })}
              >
                Take it back
              </Button>
            </InlineStack>
            <Problem sentence={problems.form} />
          </BlockStack>
        </div>
      ) : (
        <Button variant="plain" onClick={show}>
          This is wrong
        </Button>
      )}
    </div>
  );
}

type FormProps = { form: ReturnType<typeof useJudgment>; reason: string };

function DisputeForm({ form: { sending, problems, send, cancel }, reason }: FormProps) {
  const [typed, setTyped] = useState(reason);
  return (
    <form
      className={styles.box}
      onSubmit={(event) => {
        event.preventDefault();
        send({ judgment: "dispute", reason: typed });
      }}
    >
      <FormLayout>
        <TextField
          label="What is wrong about it?"
          helpText="We keep it with this finding, show it beside the answer, and read it. It changes no score."
          multiline={2}
          maxLength={reasonLengths.dispute.most}
          autoComplete="off"
          autoFocus
          value={typed}
          error={problems.reason}
          onChange={setTyped}
        />
        {problems.form ? <Problem sentence={problems.form} /> : null}
        <InlineStack gap="200">
          <Button submit loading={sending}>
            Say it is wrong
          </Button>
          <Button variant="tertiary" onClick={cancel}>
            Cancel
          </Button>
        </InlineStack>
      </FormLayout>
    </form>
  );
}
