import type { WholesaleCatalogsQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    /** How many catalogs are for company locations, and whether a market of company locations exists. */
    wholesaleCatalogs: { ofLocations: number; market: boolean };
  }
}

export default fact({
  scopes: ["read_markets", "read_products"],
  // a sample: one market is enough to know that there are some
  query: `#graphql
    query WholesaleCatalogs {
      catalogsCount(type: COMPANY_LOCATION) { count }
      markets(first: 1, type: COMPANY_LOCATION) { nodes { type } }
    }`,
  shape: ({ catalogsCount, markets }: WholesaleCatalogsQuery) => ({
    ofLocations: catalogsCount?.count ?? 0,
    market: markets.nodes.some(({ type }) => type === "COMPANY_LOCATION"),
  }),
  example: { ofLocations: 1, market: false },
});
