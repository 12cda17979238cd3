import type { OrdersOf60DaysQuery } from "./admin.types";
import { fact, type Readings } from "./fact";

declare module "./fact" {
  interface Facts {
    /** How many orders came in over the last 60 days; `exact` is false when there are at least this many. */
    ordersOf60Days: { count: number; exact: boolean };
  }
}

export default fact({
  scopes: ["read_orders"],
  query: `#graphql
    query OrdersOf60Days($query: String!) {
      ordersCount(query: $query) { count precision }
    }`,
  from: ["readAt"],
  variables: ({ readAt }: Readings) => ({
    query: `test:false AND created_at:>='${sixtyDaysBefore(readAt)}'`,
  }),
  // Canceled orders stay in: their processing and transaction fees were paid too, and the count is only shown.
  shape: ({ ordersCount }: OrdersOf60DaysQuery) => ({
    count: ordersCount?.count ?? 0,
    exact: ordersCount?.precision === "EXACT",
  }),
  example: { count: 212, exact: true },
});

/** 60 days is as far back as orders can be read without `read_all_orders`. */
function sixtyDaysBefore(readAt: Readings["readAt"]): string {
  if (!readAt?.known) throw new Error("Orders are counted back from the time of the reading.");
  return new Date(Date.parse(readAt.value) - 60 * 86_400_000).toISOString();
}
