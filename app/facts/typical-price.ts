import type { TypicalPriceQuery } from "./admin.types";
import { fact, type Readings } from "./fact";

declare module "./fact" {
  interface Facts {
    /** The middle price of active products, in the store's currency; null where no question hangs on it. */
    typicalPrice: { median: number | null };
  }
}

export default fact({
  scopes: ["read_products"],
  // a sample: the middle of the first 250 products stands for the middle of all
  query: `#graphql
    query TypicalPrice($query: String!) {
      products(first: 250, query: $query) {
        nodes { priceRangeV2 { minVariantPrice { amount } } }
      }
    }`,
  from: ["discountCodes"],
  // Only money off has to be compared with a price.
  variables: ({ discountCodes }: Readings) =>
    discountCodes?.known && discountCodes.value.combinable.some(({ amount }) => amount !== null)
      ? { query: "status:active" }
      : null,
  nothing: { median: null },
  shape({ products }: TypicalPriceQuery): { median: number | null } {
    const prices = products.nodes
      .map(({ priceRangeV2 }) => Number(priceRangeV2.minVariantPrice.amount))
      .sort((a, b) => a - b);
    const [low, high] = [
      prices[Math.floor((prices.length - 1) / 2)],
      prices[Math.ceil((prices.length - 1) / 2)],
    ];
    return { median: low === undefined || high === undefined ? null : (low + high) / 2 };
  },
  example: { median: 48 },
});
