import { Page } from "@shopify/polaris";
import { EmptyCard, ErrorCard } from "./page-states";

type Props = {
  /** The page does not exist, which is no fault. */
  missing: boolean;
  /** The app cannot get at what it has kept, which passes. */
  away: boolean;
  busy: boolean;
  onRetry: () => void;
};

/** In place of a page that could not be shown: what happened, and a way on. */
export function ErrorPage({ missing, away, busy, onRetry }: Props) {
  if (missing)
    return (
      <Page title="Not found">
        <EmptyCard title="There is no such page" action={{ content: "Go to Home", url: "/app" }}>
          The address may be old or mistyped.
        </EmptyCard>
      </Page>
    );
  return (
    <Page title="This page could not be shown" backAction={{ content: "Home", url: "/app" }}>
      <ErrorCard
        title={away ? "We cannot reach your results at the moment" : "Something went wrong on our side"}
        action={{ content: "Try again", loading: busy, onAction: onRetry }}
      >
        Nothing in your store was changed, and what was read of it is kept.
      </ErrorCard>
    </Page>
  );
}
