import {
  BlockStack,
  Box,
  Button,
  Card,
  Icon,
  InlineStack,
  Layout,
  SkeletonBodyText,
  SkeletonDisplayText,
  SkeletonPage,
  Text,
} from "@shopify/polaris";
import { AlertCircleIcon } from "@shopify/polaris-icons";
import type { ReactNode } from "react";

/** A page that is on its way. */
export function SkeletonForPage({ cards = 3 }: { cards?: number }) {
  return (
    <div role="status" aria-label="Loading">
      <SkeletonPage primaryAction={false}>
        <Layout>
          {Array.from({ length: cards }, (_, index) => (
            <Layout.Section key={index}>
              <SkeletonForCard />
            </Layout.Section>
          ))}
        </Layout>
      </SkeletonPage>
    </div>
  );
}

/** A card that is on its way. */
function SkeletonForCard({ lines = 3 }: { lines?: number }) {
  return (
    <Card>
      <BlockStack gap="300">
        <SkeletonDisplayText size="small" />
        <SkeletonBodyText lines={lines} />
      </BlockStack>
    </Card>
  );
}

type Way = { content: string; loading?: boolean } & ({ url: string } | { onAction: () => void });

/** The one way on that a state offers. */
function WayOn({ way, primary }: { way: Way; primary: boolean }) {
  const { content, loading, ...leads } = way;
  return (
    <Button
      variant={primary ? "primary" : "secondary"}
      loading={loading}
      {...("url" in leads ? { url: leads.url } : { onClick: leads.onAction })}
    >
      {content}
    </Button>
  );
}

type ErrorProps = { title: string; children: ReactNode; action: Way };

/** Something went wrong: said in plain words where it happened, and it stays until it is dealt with. */
export function ErrorCard({ title, children, action }: ErrorProps) {
  return (
    <div role="alert">
      <Card>
        <InlineStack gap="300" wrap={false} blockAlign="start">
          <Box>
            <Icon source={AlertCircleIcon} tone="critical" />
          </Box>
          <BlockStack gap="300" inlineAlign="start">
            <BlockStack gap="100">
              <Text as="h2" variant="headingMd">
                {title}
              </Text>
              <Text as="p">{children}</Text>
            </BlockStack>
            <WayOn way={action} primary={false} />
          </BlockStack>
        </InlineStack>
      </Card>
    </div>
  );
}

type EmptyProps = { title: string; children: ReactNode; action?: Way };

/** Nothing is here: why, and the one thing to do next. */
export function EmptyCard({ title, children, action }: EmptyProps) {
  return (
    <Card>
      <Box paddingBlock="600">
        <BlockStack gap="300" inlineAlign="center">
          <Text as="h2" variant="headingMd" alignment="center">
            {title}
          </Text>
          <Box maxWidth="32rem">
            <Text as="p" tone="subdued" alignment="center">
              {children}
            </Text>
          </Box>
          {action ? <WayOn way={action} primary /> : null}
        </BlockStack>
      </Box>
    </Card>
  );
}
