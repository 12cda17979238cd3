import type { CheckoutRemindersQuery } from "./admin.types";
import { fact, type Readings } from "./fact";

declare module "./fact" {
  interface Facts {
    /** Checkouts left within the last 30 days whose reminder Shopify has sent; `exact` is false for “at least”. */
    checkoutReminders: { sent: number; exact: boolean };
  }
}

const daysBack = 30;

export default fact({
  scopes: ["read_orders"],
  query: `#graphql
    query CheckoutReminders($query: String!) {
      abandonedCheckoutsCount(query: $query) { count precision }
    }`,
  from: ["readAt"],
  variables: ({ readAt }: Readings) =>
    readAt?.known ? { query: `email_state:sent AND created_at:>='${from(readAt.value)}'` } : null,
  shape: ({ abandonedCheckoutsCount: found }: CheckoutRemindersQuery) => ({
    sent: found?.count ?? 0,
    exact: found?.precision === "EXACT",
  }),
  example: { sent: 14, exact: true },
});

function from(readAt: string): string {
  return new Date(Date.parse(readAt) - daysBack * 86_400_000).toISOString();
}
