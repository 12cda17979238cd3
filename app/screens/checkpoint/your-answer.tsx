import { BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import type { Claim } from "~/facts/stated/statements";
import type { StoreAnswer } from "./check-store";
import styles from "./your-answer.module.css";
import { StatementFoot } from "./statement-foot";
import { useStatement } from "./use-statement";

/** What a merchant can answer, in the order of the buttons. */
const choices: readonly { says: Claim; title: string }[] = [
  { says: "yes", title: "Yes" },
  { says: "not-yet", title: "Not yet" },
  { says: "dont-know", title: "I don’t know" },
  { says: "does-not-apply", title: "Doesn’t apply to us" },
];

type Props = {
  checkpoint: string;
  asks: string;
  answer: Pick<StoreAnswer, "verdict" | "told" | "toldOn">;
  /** Fewer choices, where the others are answered in another way. */
  only?: readonly Claim[];
};

/** The merchant's answer to a question that the store leaves open; it can be changed or taken back at any time. */
export function YourAnswer({ checkpoint, asks, answer: { verdict, told, toldOn }, only }: Props) {
  const saying = useStatement(checkpoint);
  const { saving, say } = saying;
  if (verdict !== "ask" && !told) return null;
  const said = saving ?? told?.says ?? "";
  return (
    <div className={styles.box}>
      <BlockStack gap="300">
        <BlockStack gap="100">
          <Text as="h3" variant="headingSm">
            {only ? "Or" : "Your answer"}
          </Text>
          {told?.role === "settles" ? <Text as="p">{asks}</Text> : null}
          {told?.role === "contradicts" ? (
            <Text as="p">
              {`On ${toldOn} you told us “${titleOf(told.says)}”. Your store shows otherwise, and the score follows your store.`}
            </Text>
          ) : null}
          {told?.role === "beside" ? (
            <Text as="p">{`On ${toldOn} you told us “${titleOf(told.says)}”.`}</Text>
          ) : null}
        </BlockStack>
        <div role="group" aria-label="Your answer">
          <InlineStack gap="200">
            {choices
              .filter(({ says }) => only?.includes(says) ?? true)
              .map(({ says, title }) => (
                <Button key={says} pressed={said === says} size="large" onClick={() => say(says)}>
                  {title}
                </Button>
              ))}
          </InlineStack>
        </div>
        <StatementFoot saying={saying} given={told !== undefined}>
          {toldOn ? `Answered ${toldOn}.` : "One tap is enough."}
        </StatementFoot>
      </BlockStack>
    </div>
  );
}

function titleOf(says: Claim): string {
  return choices.find((choice) => choice.says === says)?.title ?? says;
}
