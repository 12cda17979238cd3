import { Page } from "@shopify/polaris";
import { EmptyCard } from "./page-states";

/** A page that needs a reading of the store, before there is one: Home makes the first by itself. */
export function UnreadStore({ title }: { title: string }) {
  return (
    <Page title={title}>
      <EmptyCard title="Your store has not been read yet" action={{ content: "Go to Home", url: "/app" }}>
        The first reading starts on Home and takes a few seconds. This page fills with what it finds.
      </EmptyCard>
    </Page>
  );
}
