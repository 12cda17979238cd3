import { BlockStack, Button, FormLayout, InlineStack, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import { reasonLengths } from "~/forms/judgment-form";
import { Problem } from "./problem";
import type { LeftOpenView, OpenDays } from "./judgments";
import { useJudgment } from "./use-judgment";
import styles from "./your-answer.module.css";

type Props = { checkpoint: string; leftOpen: LeftOpenView | null; days: OpenDays };

/** A gap left open on purpose: with a reason, until a day, and to be counted again at any time. */
export function LeaveOpen({ checkpoint, leftOpen, days }: Props) {
  const form = useJudgment(checkpoint, leftOpen?.at ?? null, days.today);
  const { place, open, sending, problems, send, show } = form;
  if (open) return <LeaveOpenForm form={form} before={leftOpen} days={days} />;
  return (
    <div ref={place}>
      {leftOpen ? (
        <div className={styles.box}>
          <BlockStack gap="200">
            <h3 tabIndex={-1} className={styles.heading}>
              {leftOpen.over ? `Left open until ${leftOpen.until}` : "Left open on purpose"}
            </h3>
            <p className={styles.words}>{leftOpen.reason}</p>
            <Text as="p" variant="bodySm" tone="subdued">
              {leftOpen.over
                ? "That day has passed, so the gap counts again."
                : `Until ${leftOpen.until} it counts in no score and is not on your roadmap.`}
            </Text>
            <InlineStack gap="300">
              <Button variant="plain" onClick={show}>
                {leftOpen.over ? "Leave it open longer" : "Change"}
              </Button>
              <Button variant="plain" disabled={sending} onClick={() => send({ judgment: "count-again" })}>
                {leftOpen.over ? "Remove this note" : "Count it again"}
              </Button>
            </InlineStack>
            <Problem sentence={problems.form} />
          </BlockStack>
        </div>
      ) : (
        <Button variant="plain" onClick={show}>
          Leave it open on purpose
        </Button>
      )}
    </div>
  );
}

type FormProps = { form: ReturnType<typeof useJudgment>; before: LeftOpenView | null; days: OpenDays };

function LeaveOpenForm({ form: { sending, problems, send, cancel }, before, days }: FormProps) {
  const [reason, setReason] = useState(before?.reason ?? "");
  const [until, setUntil] = useState(before && !before.over ? before.day : "");
  return (
    <form
      className={styles.box}
      onSubmit={(event) => {
        event.preventDefault();
        send({ judgment: "leave-open", reason, until });
      }}
    >
      <FormLayout>
        <TextField
          label="Why do you leave it open?"
          multiline={2}
          maxLength={reasonLengths["leave-open"].most}
          autoComplete="off"
          autoFocus
          value={reason}
          error={problems.reason}
          onChange={setReason}
        />
        <div className={styles.field}>
          <TextField
            label="Until"
            helpText={`A day up to ${days.lastInWords}. Until then it counts in no score and is not on your roadmap.`}
            type="date"
            min={days.first}
            max={days.last}
            autoComplete="off"
            value={until}
            error={problems.until}
            onChange={setUntil}
          />
        </div>
        {problems.form ? <Problem sentence={problems.form} /> : null}
        <InlineStack gap="200">
          <Button submit loading={sending}>
            Leave it open
          </Button>
          <Button variant="tertiary" onClick={cancel}>
            Cancel
          </Button>
        </InlineStack>
      </FormLayout>
    </form>
  );
}
