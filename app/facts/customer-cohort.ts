import type { CustomerCohortQuery } from "./admin.types";
import { fact, type Readings } from "./fact";

declare module "./fact" {
  interface Facts {
    /** Numbers of customers whose first order is 90 or more days old, and of those among them who bought again. */
    customerCohort: { old: number; again: number };
  }
}

const days = 90;

export default fact({
  scopes: ["read_customers"],
  query: `#graphql
    query CustomerCohort($old: String!, $again: String!) {
      old: customerSegmentMembers(first: 1, query: $old) { totalCount }
      again: customerSegmentMembers(first: 1, query: $again) { totalCount }
    }`,
  from: ["readAt"],
  variables({ readAt }: Readings) {
    const old = `first_order_date <= ${dayBefore(readAt)}`;
    return { old, again: `${old} AND number_of_orders >= 2` };
  },
  shape: ({ old, again }: CustomerCohortQuery) => ({ old: old.totalCount, again: again.totalCount }),
  example: { old: 320, again: 96 },
});

/** The segment language knows whole days. */
function dayBefore(readAt: Readings["readAt"]): string {
  if (!readAt?.known) throw new Error("Customers are counted back from the time of the reading.");
  return new Date(Date.parse(readAt.value) - days * 86_400_000).toISOString().slice(0, 10);
}
