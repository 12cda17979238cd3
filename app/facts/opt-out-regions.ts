import type { OptOutRegionsQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    /** Codes of US states where visitors may opt out of the sale of their data; “US” where all of it. */
    optOutRegions: { us: string[] };
  }
}

export default fact({
  scopes: [],
  query: `#graphql
    query OptOutRegions {
      consentPolicy(countryCode: US, dataSaleOptOutRequired: true) { regionCode dataSaleOptOutRequired }
    }`,
  shape: ({ consentPolicy }: OptOutRegionsQuery) => ({
    us: consentPolicy.flatMap(({ regionCode, dataSaleOptOutRequired }) =>
      dataSaleOptOutRequired ? [regionCode ?? "US"] : [],
    ),
  }),
  example: { us: ["CA", "CO"] },
});
