import type { PageListingsQuery } from "./admin.types";
import { tally } from "./fact";
import { clipped } from "./text/clipped";
import {
  addHandle,
  cleanHandles,
  liveAddresses,
  noHandles,
  type Address,
  type CountingHandles,
} from "./tally/handles";
import { countIn, emptyShare, type Share } from "./tally/share";

declare module "./fact" {
  interface Facts {
    pageListings: PageListings;
  }
}

/** How the published pages appear to search engines: handles that are no leftovers, and meta descriptions. */
export type PageListings = { handles: Share; metaDescriptions: Share; live: Address[] };

type Counting = { handles: CountingHandles; metaDescriptions: Share };

export default tally({
  scopes: ["read_content"],
  query: `#graphql
    query PageListings($after: String) {
      pages(first: 250, after: $after) {
        nodes { id title handle isPublished metafield(namespace: "global", key: "description_tag") { value } }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  revision: 1,
  maxPages: 8,
  // A count would cost its point in every store; in the few with more, the pages are read for nothing.
  size: () => null,
  page: ({ pages }: PageListingsQuery) => pages.pageInfo,
  start: (): Counting => ({ handles: noHandles(), metaDescriptions: emptyShare() }),
  add({ handles, metaDescriptions }: Counting, { pages }: PageListingsQuery) {
    for (const { id, handle, isPublished, metafield, ...node } of pages.nodes) {
      const title = clipped(node.title);
      addHandle(handles, { id, title, handle, published: isPublished });
      if (isPublished) countIn(metaDescriptions, Boolean(metafield?.value.trim()), { id, title });
    }
  },
  finish: ({ handles, metaDescriptions }: Counting): PageListings => ({
    handles: cleanHandles(handles),
    live: liveAddresses(handles),
    metaDescriptions,
  }),
  example: {
    handles: { of: 1, good: 1, unsure: 0, first: [] },
    metaDescriptions: { of: 4, good: 4, unsure: 0, first: [] },
    live: [{ id: "gid://shopify/Page/1", title: "About us", handle: "about" }],
  },
});
