import type { RemovedPagesQuery } from "./admin.types";
import { fact, type Readings } from "./fact";
import type { EarlierAddresses } from "./text/earlier-addresses";

declare module "./fact" {
  interface Facts {
    /** Handed in by whoever remembers earlier readings; absent where nobody does. */
    earlierAddresses: EarlierAddresses;
    removedPages: RemovedPages;
  }
}

/**
 * What earlier readings saw on the online store and is deleted or archived now; `since` is when it was first
 * missed, ISO 8601. `firstAudit`: there is no earlier reading to compare with.
 */
export type RemovedPages = {
  firstAudit: boolean;
  gone: { title: string; path: string; since: string; how: "deleted" | "archived" }[];
};

export default fact({
  scopes: ["read_content", "read_products"],
  query: `#graphql
    query RemovedPages($ids: [ID!]!) {
      nodes(ids: $ids) { __typename id ... on Product { status } ... on Page { handle } }
    }`,
  from: ["earlierAddresses"],
  variables: (facts) => {
    const earlier = earlierIn(facts);
    return earlier.audits > 0 ? { ids: earlier.missing.map(({ id }) => id) } : null;
  },
  nothing: { firstAudit: true, gone: [] },
  shape({ nodes }: RemovedPagesQuery, facts = {}): RemovedPages {
    const still = new Map(nodes.flatMap((node) => (node ? [[node.id, node] as const] : [])));
    const gone = earlierIn(facts).missing.flatMap(({ id, title, path, since }) => {
      const node = still.get(id);
      // drafts, and what is only off the online store, may come back
      if (node && !(node.__typename === "Product" && node.status === "ARCHIVED")) return [];
      return [{ title, path, since, how: node ? ("archived" as const) : ("deleted" as const) }];
    });
    return { firstAudit: false, gone };
  },
  example: { firstAudit: false, gone: [] },
});

function earlierIn({ earlierAddresses }: Readings): EarlierAddresses {
  return earlierAddresses?.known ? earlierAddresses.value : { audits: 0, missing: [] };
}
