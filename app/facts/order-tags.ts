import type { OrderTagsQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    /** Tags in use on orders, at most fifty of them. */
    orderTags: string[];
  }
}

export default fact({
  scopes: ["read_orders"],
  // a sample: they are only shown
  query: `#graphql
    query OrderTags {
      shop { orderTags(first: 50) { edges { node } } }
    }`,
  shape: ({ shop }: OrderTagsQuery): string[] => shop.orderTags.edges.map(({ node }) => node),
  example: ["wholesale", "check address"],
});
