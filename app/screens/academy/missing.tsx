import { Page } from "@shopify/polaris";
import { EmptyCard } from "../page-states";

/** The address names something the academy does not hold. */
export function AcademyMissing({ what }: { what: "lesson" | "page" }) {
  return (
    <Page title="Not found" backAction={{ content: "Academy", url: "/app/academy" }}>
      <EmptyCard
        title={`The academy has no such ${what}`}
        action={{ content: "Go to the academy", url: "/app/academy" }}
      >
        Its number may have changed, or the address has a slip in it. Everything there is to learn is listed
        in the academy.
      </EmptyCard>
    </Page>
  );
}
