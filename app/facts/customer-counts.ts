import type { CustomerCountsQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    customerCounts: CustomerCounts;
  }
}

/** Numbers of customers, never one of them: all, those subscribed to emails, who bought, who bought again. */
export type CustomerCounts = {
  all: number;
  exact: boolean;
  subscribed: number;
  buyers: number;
  repeaters: number;
};

export default fact({
  scopes: ["read_customers"],
  // the total of a segment stands beside its members, of whom none is read
  query: `#graphql
    query CustomerCounts {
      customersCount(limit: null) { count precision }
      subscribed: customerSegmentMembers(first: 1, query: "email_subscription_status = 'SUBSCRIBED'") { totalCount }
      buyers: customerSegmentMembers(first: 1, query: "number_of_orders >= 1") { totalCount }
      repeaters: customerSegmentMembers(first: 1, query: "number_of_orders >= 2") { totalCount }
    }`,
  shape: ({ customersCount, subscribed, buyers, repeaters }: CustomerCountsQuery): CustomerCounts => ({
    all: customersCount?.count ?? 0,
    exact: customersCount?.precision === "EXACT",
    subscribed: subscribed.totalCount,
    buyers: buyers.totalCount,
    repeaters: repeaters.totalCount,
  }),
  example: { all: 640, exact: true, subscribed: 240, buyers: 480, repeaters: 130 },
});
