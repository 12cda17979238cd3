import type { ProductTotalQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    /** How many products there are, drafts and archived ones included; null when Shopify only gives a part. */
    productTotal: { count: number | null };
  }
}

export default fact({
  scopes: ["read_products"],
  query: `#graphql
    query ProductTotal {
      productsCount(limit: null) { count precision }
    }`,
  shape: ({ productsCount }: ProductTotalQuery) => ({
    count: productsCount?.precision === "EXACT" ? productsCount.count : null,
  }),
  example: { count: 44 },
});
