import { Button, InlineStack, Text } from "@shopify/polaris";
import { Problem } from "./problem";
import type { Saying } from "./use-statement";

type Props = {
  saying: Saying;
  /** Something is said that can be taken back. */
  given: boolean;
  /** What stands there while nothing is being saved. */
  children: string;
};

/** How far a statement is: being saved, saved, refused and why; and the way to take it back. */
export function StatementFoot({ saying: { saving, saved, problem, say }, given, children }: Props) {
  return (
    <>
      <InlineStack gap="300" blockAlign="center">
        <span role="status">
          <Text as="span" variant="bodySm" tone="subdued">
            {saving !== null ? "Saving …" : saved ? "Saved." : children}
          </Text>
        </span>
        {given && saving === null ? (
          <Button variant="plain" onClick={() => say("")}>
            Take it back
          </Button>
        ) : null}
      </InlineStack>
      <Problem sentence={problem} />
    </>
  );
}
