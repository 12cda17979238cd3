import type { CustomerTagsQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    /** Tags in use on customers, at most fifty of them. */
    customerTags: string[];
  }
}

export default fact({
  scopes: ["read_customers"],
  // a sample: they are only shown
  query: `#graphql
    query CustomerTags {
      shop { customerTags(first: 50) { edges { node } } }
    }`,
  shape: ({ shop }: CustomerTagsQuery): string[] => shop.customerTags.edges.map(({ node }) => node),
  example: ["vip"],
});
