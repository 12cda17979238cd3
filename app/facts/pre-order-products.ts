import type { PreOrderProductsQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    /** Products that a pre-order selling plan covers, by id. */
    preOrderProducts: string[];
  }
}

export default fact({
  scopes: ["read_products"],
  // groups, plans and products are samples: one that is missed is shown to the merchant, never passed over
  query: `#graphql
    query PreOrderProducts {
      sellingPlanGroups(first: 5) {
        nodes { sellingPlans(first: 5) { nodes { category } } products(first: 50) { nodes { id } } }
      }
    }`,
  shape: ({ sellingPlanGroups }: PreOrderProductsQuery): string[] =>
    sellingPlanGroups.nodes
      .filter(({ sellingPlans }) => sellingPlans.nodes.some(({ category }) => category === "PRE_ORDER"))
      .flatMap(({ products }) => products.nodes.map(({ id }) => id)),
  example: [],
});
