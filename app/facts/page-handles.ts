import type { PageHandlesQuery } from "./admin.types";
import { tally } from "./fact";
import { cleanHandles, type Addressed } from "./tally/handles";
import type { Share } from "./tally/share";

declare module "./fact" {
  interface Facts {
    /** Of the published pages: those whose handle is no leftover. */
    pageHandles: Share;
  }
}

export default tally({
  scopes: ["read_content"],
  query: `#graphql
    query PageHandles($after: String) {
      pages(first: 250, after: $after) {
        nodes { id title handle isPublished }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  maxPages: 8,
  page: ({ pages }: PageHandlesQuery) => pages.pageInfo,
  start: (): Addressed[] => [],
  add(handles: Addressed[], { pages }: PageHandlesQuery) {
    for (const { id, title, handle, isPublished } of pages.nodes)
      handles.push({ id, title, handle, published: isPublished });
  },
  finish: (handles: Addressed[]): Share => cleanHandles(handles),
  example: { of: 1, good: 1, unsure: 0, first: [] },
});
