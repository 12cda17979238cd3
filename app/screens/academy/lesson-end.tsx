import { useFetcher } from "@remix-run/react";
import { Banner, BlockStack, Button, Card, Icon, InlineStack, Link, Text } from "@shopify/polaris";
import { CheckCircleIcon, ChevronDownIcon } from "@shopify/polaris-icons";
import type { Source } from "~/curriculum/shape";
import styles from "./lesson.module.css";

/** Where the lesson's statements come from. */
export function Sources({ sources, reviewed }: { sources: readonly Source[]; reviewed: string }) {
  return (
    <Card>
      <details className={styles.sourcesOf}>
        <summary>
          <BlockStack>
            <Text as="h2" variant="headingMd">
              {sources.length === 1 ? "1 source" : `${sources.length} sources`}
            </Text>
            <Text as="p" variant="bodySm" tone="subdued">
              {`Lesson reviewed ${reviewed}`}
            </Text>
          </BlockStack>
          <span className={styles.chevron}>
            <Icon source={ChevronDownIcon} />
          </span>
        </summary>
        <ol className={styles.sources}>
          {sources.map(({ address, title, publisher, read }) => (
            <li key={address}>
              <Link url={address} target="_blank">
                {title}
              </Link>
              <span className={styles.source}>{`${publisher} · read ${read}`}</span>
            </li>
          ))}
        </ol>
      </details>
    </Card>
  );
}

/** The merchant's own mark; it moves the roadmap on, while only the store can close the gap. */
export function MarkAsRead({ read }: { read: boolean }) {
  const fetcher = useFetcher<{ problem?: string }>();
  // The button shows at once what it will be; the store of marks follows.
  const pending = fetcher.formData?.get("read");
  const marked = pending ? pending === "yes" : read;
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack gap="300" align="space-between" blockAlign="center">
          <Text as="p">
            {marked ? "You have marked this lesson as read." : "Finished? The mark moves your roadmap on."}
          </Text>
          <fetcher.Form method="post">
            <input type="hidden" name="read" value={marked ? "no" : "yes"} />
            <Button submit icon={marked ? undefined : CheckCircleIcon} size="large">
              {marked ? "Take the mark back" : "Mark as read"}
            </Button>
          </fetcher.Form>
        </InlineStack>
        {fetcher.data?.problem ? <Banner tone="critical">{fetcher.data.problem}</Banner> : null}
      </BlockStack>
    </Card>
  );
}
