import type { WholesalePricesQuery } from "./admin.types";
import { tally, type Readings } from "./fact";
import { countIn, emptyShare, type Share } from "./tally/share";

declare module "./fact" {
  interface Facts {
    /** Price lists of company locations and their markets; good: with a minimum or step above one piece. */
    wholesalePrices: Share;
  }
}

type List = WholesalePricesQuery["priceLists"]["nodes"][number];

export default tally({
  scopes: ["read_markets", "read_products"],
  // only rules that the merchant set: those that Shopify derives have no minimum
  query: `#graphql
    query WholesalePrices($after: String) {
      priceLists(first: 10, after: $after) {
        nodes {
          id
          name
          catalog {
            __typename
            ... on MarketCatalog { markets(first: 5) { nodes { type } } }
          }
          quantityRules(first: 50, originType: FIXED) { nodes { minimum increment } }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  from: ["wholesaleCatalogs"],
  variables: ({ wholesaleCatalogs }: Readings) =>
    wholesaleCatalogs?.known && wholesaleCatalogs.value.ofLocations === 0 && !wholesaleCatalogs.value.market
      ? null
      : {},
  nothing: { of: 0, good: 0, unsure: 0, first: [] },
  maxPages: 8,
  page: ({ priceLists }: WholesalePricesQuery) => priceLists.pageInfo,
  start: emptyShare,
  add(value: Share, { priceLists }: WholesalePricesQuery) {
    for (const list of priceLists.nodes) {
      if (!isWholesale(list)) continue;
      const rules = list.quantityRules.nodes;
      const bounded = rules.some(({ minimum, increment }) => minimum > 1 || increment > 1);
      if (!bounded && rules.length === most) value.unsure += 1;
      countIn(value, bounded, { id: list.id, title: list.name });
    }
  },
  finish: (value: Share) => value,
  example: { of: 1, good: 1, unsure: 0, first: [] },
});

/** As many rules of one list as are looked at: a full page may not be all. */
const most = 50;

function isWholesale({ catalog }: List): boolean {
  if (catalog?.__typename === "CompanyLocationCatalog") return true;
  return (
    catalog?.__typename === "MarketCatalog" &&
    catalog.markets.nodes.some(({ type }) => type === "COMPANY_LOCATION")
  );
}
