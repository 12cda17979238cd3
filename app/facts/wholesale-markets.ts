import type { WholesaleMarketsQuery } from "./admin.types";
import { fact, type Readings } from "./fact";

declare module "./fact" {
  interface Facts {
    wholesaleMarkets: WholesaleMarkets;
  }
}

/** Company locations that an active market gives an active catalog with a price list, by id. */
export type WholesaleMarkets = { priced: string[]; everyLocation: boolean };

type Market = WholesaleMarketsQuery["markets"]["nodes"][number];

export default fact({
  scopes: ["read_customers", "read_markets", "read_products"],
  query: `#graphql
    query WholesaleMarkets($type: MarketType!) {
      markets(first: 10, type: $type) {
        nodes {
          status
          type
          catalogs(first: 5) { nodes { status priceList { id } } pageInfo { hasNextPage } }
          conditions {
            companyLocationsCondition {
              applicationLevel
              companyLocations(first: 100) { nodes { id } pageInfo { hasNextPage } }
            }
          }
        }
        pageInfo { hasNextPage }
      }
    }`,
  from: ["wholesaleCatalogs"],
  variables: ({ wholesaleCatalogs }: Readings) =>
    wholesaleCatalogs?.known && !wholesaleCatalogs.value.market ? null : { type: "COMPANY_LOCATION" },
  nothing: { priced: [], everyLocation: false },
  shape({ markets }: WholesaleMarketsQuery): WholesaleMarkets {
    const priced = markets.nodes.filter(isPriced);
    return {
      priced: priced.flatMap(
        ({ conditions }) =>
          conditions?.companyLocationsCondition?.companyLocations.nodes.map(({ id }) => id) ?? [],
      ),
      everyLocation: priced.some(
        ({ conditions }) => conditions?.companyLocationsCondition?.applicationLevel === "ALL",
      ),
    };
  },
  example: { priced: [], everyLocation: false },
});

function isPriced({ status, type, catalogs }: Market): boolean {
  return (
    status === "ACTIVE" &&
    type === "COMPANY_LOCATION" &&
    catalogs.nodes.some((catalog) => catalog.status === "ACTIVE" && catalog.priceList !== null)
  );
}
