import type { ConsentPolicyQuery } from "./admin.types";
import { fact } from "./fact";

declare module "./fact" {
  interface Facts {
    /** Codes of the countries where visitors are asked before they are tracked. */
    consentPolicy: { consentRequired: string[] };
  }
}

export default fact({
  scopes: [],
  query: `#graphql
    query ConsentPolicy {
      consentPolicy(consentRequired: true) { countryCode regionCode consentRequired }
    }`,
  // A line with a region speaks for a part of its country only.
  shape: ({ consentPolicy }: ConsentPolicyQuery) => ({
    consentRequired: consentPolicy.flatMap(({ countryCode, regionCode, consentRequired }) =>
      countryCode && !regionCode && consentRequired ? [countryCode] : [],
    ),
  }),
  example: { consentRequired: ["AT", "DE", "FR", "GB", "CH"] },
});
