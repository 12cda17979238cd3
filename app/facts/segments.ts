import type { SegmentsQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    segments: Segment[];
  }
}

/** A saved group of customers: its name and the query that fills it. */
export type Segment = SegmentsQuery["segments"]["nodes"][number];

export default fact({
  scopes: ["read_customers"],
  query: `#graphql
    query Segments {
      segments(first: 250) {
        nodes { id name query }
        pageInfo { hasNextPage }
      }
    }`,
  shape: ({ segments }: SegmentsQuery): Segment[] => segments.nodes,
  example: [
    {
      id: "gid://shopify/Segment/1",
      name: "Email subscribers",
      query: "email_subscription_status = 'SUBSCRIBED'",
    },
  ],
});
