import type { MarketPricesQuery } from "./admin.types";
import { tally, type Readings } from "./fact";

declare module "./fact" {
  interface Facts {
    /** How many prices the lists of markets fix, by the market's id: those are not converted. */
    marketPrices: { market: string; fixed: number }[];
  }
}

export default tally({
  scopes: ["read_markets", "read_products"],
  query: `#graphql
    query MarketPrices($after: String) {
      priceLists(first: 10, after: $after) {
        nodes {
          id fixedPricesCount
          catalog {
            __typename
            ... on MarketCatalog { status markets(first: 10) { nodes { id } pageInfo { hasNextPage } } }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  from: ["markets"],
  // asked only where rounding is off somewhere: nothing else hangs on it
  variables: ({ markets }: Readings) =>
    markets?.known && !markets.value.some(({ currency }) => currency?.rounded === false) ? null : {},
  nothing: [],
  maxPages: 8,
  page: ({ priceLists }: MarketPricesQuery) => priceLists.pageInfo,
  start: (): { market: string; fixed: number }[] => [],
  add(found, { priceLists }: MarketPricesQuery) {
    for (const { catalog, fixedPricesCount: fixed } of priceLists.nodes) {
      if (catalog?.__typename !== "MarketCatalog" || catalog.status !== "ACTIVE") continue;
      found.push(...catalog.markets.nodes.map(({ id }) => ({ market: id, fixed })));
    }
  },
  finish: (found) => found,
  example: [],
});
