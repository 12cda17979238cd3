import type { MarketsQuery } from "./admin.types";
import { tally } from "./fact";

declare module "./fact" {
  interface Facts {
    markets: Market[];
  }
}

/** An active market of regions. A subdivision counts as its country; `everywhere` has no list of its own. */
export type Market = {
  id: string;
  name: string;
  countries: { code: string; currency: string | null }[];
  everywhere: boolean;
  /** Null when the market's currency settings could not be seen. */
  currency: { local: boolean; base: string; rounded: boolean } | null;
  /** Its own web addresses, the first five; none where it inherits the store's. */
  addresses: { host: string | null; subfolder: string | null }[];
  /** What prices say of import duties, and of taxes; null when not shown, or when the store's own setting holds. */
  duties: string | null;
  taxes: string | null;
};

type Node = MarketsQuery["markets"]["nodes"][number];
type Region = NonNullable<NonNullable<Node["conditions"]>["regionsCondition"]>["regions"]["nodes"][number];

export default tally({
  scopes: ["read_markets"],
  // web addresses are a sample: one that is missed is asked about
  query: `#graphql
    query Markets($after: String) {
      markets(first: 10, after: $after, type: REGION) {
        nodes {
          id name status type
          currencySettings { localCurrencies roundingEnabled baseCurrency { currencyCode } }
          priceInclusions { inclusiveDutiesPricingStrategy inclusiveTaxPricingStrategy }
          webPresences(first: 5) {
            nodes { subfolderSuffix domain { host } }
          }
          conditions {
            regionsCondition {
              applicationLevel
              regions(first: 250) {
                nodes {
                  __typename
                  ... on MarketRegionCountry { code currency { currencyCode } }
                  ... on MarketRegionSubdivision { country { code } }
                }
                pageInfo { hasNextPage }
              }
            }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  maxPages: 8,
  page: ({ markets }: MarketsQuery) => markets.pageInfo,
  start: (): Market[] => [],
  add(found: Market[], { markets }: MarketsQuery) {
    found.push(
      ...markets.nodes.filter(({ status, type }) => status === "ACTIVE" && type === "REGION").map(market),
    );
  },
  finish: (found: Market[]) => found,
  example: [
    {
      id: "gid://shopify/Market/1",
      name: "Germany",
      countries: [{ code: "DE", currency: "EUR" }],
      everywhere: false,
      currency: { local: true, base: "EUR", rounded: true },
      addresses: [{ host: "kilnandtable.example", subfolder: null }],
      duties: "ADD_DUTIES_AT_CHECKOUT",
      taxes: null,
    },
  ],
});

function market({ id, name, currencySettings, conditions, webPresences, priceInclusions }: Node): Market {
  const regions = conditions?.regionsCondition;
  const countries = new Map(
    (regions?.regions.nodes ?? []).map((region) => [countryOf(region), currencyOf(region)]),
  );
  return {
    id,
    name,
    countries: [...countries].map(([code, currency]) => ({ code, currency })),
    everywhere: regions?.applicationLevel === "ALL",
    currency: currencySettings && {
      local: currencySettings.localCurrencies,
      base: currencySettings.baseCurrency.currencyCode,
      rounded: currencySettings.roundingEnabled,
    },
    addresses: webPresences.nodes.map(({ domain, subfolderSuffix }) => ({
      host: domain?.host ?? null,
      subfolder: subfolderSuffix ?? null,
    })),
    duties: priceInclusions?.inclusiveDutiesPricingStrategy ?? null,
    taxes: priceInclusions?.inclusiveTaxPricingStrategy ?? null,
  };
}

function countryOf(region: Region): string {
  return region.__typename === "MarketRegionSubdivision" ? region.country.code : region.code;
}

function currencyOf(region: Region): string | null {
  return region.__typename === "MarketRegionSubdivision" ? null : region.currency.currencyCode;
}
