import type { CompaniesQuery } from "./admin.types";
import { tally } from "./fact";
import { countIn, emptyShare, type Share } from "./tally/share";

declare module "./fact" {
  interface Facts {
    /** Wholesale customers as companies: how many have a contact and a location. */
    companies: Share;
  }
}

export default tally({
  scopes: ["read_customers"],
  query: `#graphql
    query Companies($after: String) {
      companies(first: 50, after: $after) {
        nodes { id name contactsCount { count } locationsCount { count } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  maxPages: 8,
  page: ({ companies }: CompaniesQuery) => companies.pageInfo,
  start: emptyShare,
  add(value: Share, { companies }: CompaniesQuery) {
    for (const { id, name, contactsCount, locationsCount } of companies.nodes) {
      if (contactsCount === null || locationsCount === null) value.unsure += 1;
      const missing = [
        ...(contactsCount?.count === 0 ? ["no contact"] : []),
        ...(locationsCount?.count === 0 ? ["no location"] : []),
      ];
      const complete = (contactsCount?.count ?? 0) > 0 && (locationsCount?.count ?? 0) > 0;
      const note = missing.join(" and ");
      countIn(value, complete, { id, title: name, ...(note ? { note } : {}) });
    }
  },
  finish: (value: Share) => value,
  example: { of: 3, good: 3, unsure: 0, first: [] },
});
