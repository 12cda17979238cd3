import { BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import type { ReactNode, RefObject } from "react";
import { questions } from "./words";
import styles from "./diagnostic.module.css";

type Heading = RefObject<HTMLHeadingElement>;

/** The rest would tell little: here one may stop, or go on. */
export function EnoughAnswered({
  heading,
  open,
  onMore,
}: {
  heading: Heading;
  open: number;
  onMore: () => void;
}) {
  return (
    <Stop heading={heading} title="You can stop here" more={<Button onClick={onMore}>Answer more</Button>}>
      {`The rest would probably change little in your roadmap. ${open === 1 ? "1 more question is" : `${open} more questions are`} open if you like, now or at any other time.`}
    </Stop>
  );
}

/** Every open question was put off. */
export function AllPutOff({ heading, open, onAsk }: { heading: Heading; open: number; onAsk: () => void }) {
  return (
    <Stop
      heading={heading}
      title="You have seen every card"
      more={<Button onClick={onAsk}>Ask them again now</Button>}
    >
      {`You left ${questions(open)} for later. They count as not asked, and come up again the next time you open this page.`}
    </Stop>
  );
}

/** The store and the merchant have settled all there is to ask. */
export function NothingOpen({ heading, answered }: { heading: Heading; answered: number }) {
  return (
    <Stop heading={heading} title="No question is open">
      {answered === 0
        ? "Your store answers everything that applies to it. New questions come up here when it changes."
        : "You have answered all that your store cannot show. New questions come up here when it changes."}
    </Stop>
  );
}

type Props = { heading: Heading; title: string; children: string; more?: ReactNode };

function Stop({ heading, title, children, more }: Props) {
  return (
    <Card>
      <BlockStack gap="300">
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {title}
        </h2>
        <Text as="p">{children}</Text>
        <div className={styles.foot}>
          <InlineStack gap="300">
            <Button variant="primary" url="/app/diagnostic/numbers">
              Go on to your numbers
            </Button>
            <Button url="/app/diagnostic/result">See the result</Button>
            {more}
          </InlineStack>
        </div>
      </BlockStack>
    </Card>
  );
}
