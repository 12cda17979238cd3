import type { UnlistedForSaleQuery } from "./admin.types";
import { fact, type Readings } from "./fact";
import { clipped } from "./text/clipped";
import { countFound, emptyFound, type Found } from "./tally/share";

declare module "./fact" {
  interface Facts {
    /**
     * Variants of unlisted products that can be bought by their address: on the online store, for a price above 0, and
     * for sale. Looked for only where no active product is.
     */
    unlistedForSale: Found;
  }
}

/** The search's documented statuses are these three; what is none of them is unlisted. */
const unlisted = "NOT product_status:active AND NOT product_status:archived AND NOT product_status:draft";

export default fact({
  scopes: ["read_products"],
  query: `#graphql
    query UnlistedForSale($query: String!) {
      productVariants(first: 250, query: $query) {
        nodes { price availableForSale product { id title status publishedAt isGiftCard } }
        pageInfo { hasNextPage }
      }
    }`,
  from: ["variants"],
  variables: ({ variants }: Readings) =>
    variants?.known && variants.value.buyable.count === 0 ? { query: unlisted } : null,
  nothing: emptyFound(),
  shape({ productVariants }: UnlistedForSaleQuery): Found {
    const found = emptyFound();
    for (const { price, availableForSale, product } of productVariants.nodes) {
      // Shopify answers a search it does not understand with everything.
      if (product.status !== "UNLISTED" || product.isGiftCard || !product.publishedAt) continue;
      if (Number(price) > 0 && availableForSale)
        countFound(found, { id: product.id, title: clipped(product.title) });
    }
    return found;
  },
  example: { count: 0, first: [] },
});
