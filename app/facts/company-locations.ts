import type { CompanyLocationsQuery } from "./admin.types";
import { tally, type Readings } from "./fact";
import { countIn, emptyShare, type Share } from "./tally/share";

declare module "./fact" {
  interface Facts {
    companyLocations: CompanyLocations;
  }
}

/** The places that wholesale customers order for. */
export type CompanyLocations = {
  /** Those with payment terms, and a tax registration or an exemption. */
  terms: Share;
  /** Those without an active catalog with a price list among their own; `unsure` where not all catalogs are seen. */
  unpriced: { id: string; title: string; unsure: boolean }[];
};

type Location = CompanyLocationsQuery["companyLocations"]["nodes"][number];

export default tally({
  scopes: ["read_customers", "read_products"],
  query: `#graphql
    query CompanyLocations($after: String) {
      companyLocations(first: 25, after: $after) {
        nodes {
          id
          name
          buyerExperienceConfiguration { paymentTermsTemplate { id } }
          taxSettings { taxRegistrationId taxExempt }
          catalogs(first: 5) { nodes { status priceList { id } } }
          catalogsCount { count }
        }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  from: ["companies"],
  // Most stores have no company, and then nothing is asked.
  variables: ({ companies }: Readings) => (companies?.known && companies.value.of === 0 ? null : {}),
  nothing: { terms: { of: 0, good: 0, unsure: 0, first: [] }, unpriced: [] },
  maxPages: 8,
  page: ({ companyLocations }: CompanyLocationsQuery) => companyLocations.pageInfo,
  start: (): CompanyLocations => ({ terms: emptyShare(), unpriced: [] }),
  add(value: CompanyLocations, { companyLocations }: CompanyLocationsQuery) {
    for (const location of companyLocations.nodes) {
      const item = { id: location.id, title: location.name };
      const missing = missingTerms(location);
      countIn(value.terms, missing === "", { ...item, ...(missing ? { note: missing } : {}) });
      const { nodes } = location.catalogs;
      if (nodes.some(({ status, priceList }) => status === "ACTIVE" && priceList !== null)) continue;
      value.unpriced.push({ ...item, unsure: (location.catalogsCount?.count ?? 0) > nodes.length });
    }
  },
  finish: (value: CompanyLocations) => value,
  example: { terms: { of: 4, good: 4, unsure: 0, first: [] }, unpriced: [] },
});

function missingTerms({ buyerExperienceConfiguration, taxSettings }: Location): string {
  const terms = buyerExperienceConfiguration?.paymentTermsTemplate != null;
  const tax = taxSettings.taxExempt || Boolean(taxSettings.taxRegistrationId);
  return [...(terms ? [] : ["no payment terms"]), ...(tax ? [] : ["no tax registration or exemption"])].join(
    " and ",
  );
}
