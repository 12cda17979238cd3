import type { UrlRedirectsQuery } from "./admin.types";
import { tally } from "./fact";
import { countFound, emptyFound, type Found } from "./tally/share";

declare module "./fact" {
  interface Facts {
    /**
     * All redirects, and those whose target is the path of another one (or their own: a loop). `starts` are the paths
     * of products, collections and pages that one begins at; null when there are too many to keep.
     */
    urlRedirects: { all: number; chained: Found; starts: string[] | null };
  }
}

type Redirect = { id: string; path: string; target: string };
type Counting = { hosts: Set<string>; redirects: Redirect[] };

/** Beyond this they would weigh more than all else that is kept of a store. */
const mostStarts = 2000;

export default tally({
  scopes: ["read_online_store_navigation"],
  query: `#graphql
    query UrlRedirects($after: String) {
      shop { myshopifyDomain primaryDomain { host } }
      urlRedirectsCount { count }
      urlRedirects(first: 250, after: $after) {
        nodes { id path target }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  maxPages: 8,
  size: ({ urlRedirectsCount }: UrlRedirectsQuery) => urlRedirectsCount?.count,
  page: ({ urlRedirects }: UrlRedirectsQuery) => urlRedirects.pageInfo,
  start: (): Counting => ({ hosts: new Set(), redirects: [] }),
  add({ hosts, redirects }: Counting, { shop, urlRedirects }: UrlRedirectsQuery) {
    hosts.add(shop.myshopifyDomain).add(shop.primaryDomain.host);
    redirects.push(...urlRedirects.nodes);
  },
  finish({ hosts, redirects }: Counting) {
    const paths = new Set(redirects.map(({ path }) => plain(path)));
    const chained = emptyFound();
    for (const { id, path, target } of redirects) {
      const next = pathOf(target, hosts);
      if (next === null || !(paths.has(plain(next)) || paths.has(plain(before("?", next))))) continue;
      countFound(chained, {
        id,
        title: path,
        note: plain(next) === plain(path) ? "loops" : `leads to ${target}`,
      });
    }
    const starts = [...paths].filter((path) => /^\/(?:products|collections|pages)\//.test(path));
    return { all: redirects.length, chained, starts: starts.length > mostStarts ? null : starts };
  },
  example: { all: 12, chained: { count: 0, first: [] }, starts: ["/products/old-plate"] },
});

/** A target's path on this store; null when it leads elsewhere. */
function pathOf(target: string, hosts: Set<string>): string | null {
  const absolute = /^https?:\/\/([^/?#]+)([/?#][^]*)?$/i.exec(target);
  if (!absolute) return target;
  const [, host = "", path = ""] = absolute;
  return hosts.has(host.toLowerCase()) ? path || "/" : null;
}

/** Shopify compares paths without case, and the last slash makes no difference. */
function plain(path: string): string {
  const lower = before("#", path.toLowerCase());
  return lower.length > 1 && lower.endsWith("/") ? lower.slice(0, -1) : lower;
}

function before(mark: string, text: string): string {
  const at = text.indexOf(mark);
  return at < 0 ? text : text.slice(0, at);
}
