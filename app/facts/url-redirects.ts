import type { UrlRedirectsQuery } from "./admin.types";
import { tally } from "./fact";
import { TooLarge } from "./reading/too-large";
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

/** A redirect with the paths that it starts at and leads to as they are compared; null where it leads elsewhere. */
type Redirect = { id: string; path: string; target: string; start: string; next: string | null };
type Counting = { paths: Set<string>; redirects: Redirect[] };

/** Twice as many as Shopify lets most stores have. */
const mostRedirects = 200_000;

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
  start: (): Counting => ({ paths: new Set(), redirects: [] }),
  add({ paths, redirects }: Counting, { shop, urlRedirects }: UrlRedirectsQuery) {
    const hosts = [shop.myshopifyDomain, shop.primaryDomain.host];
    for (const { id, path, target } of urlRedirects.nodes) {
      if (redirects.length === mostRedirects)
        throw new TooLarge("Your store has more redirects than the app can follow.");
      const [start, next] = [plain(path), pathOf(target, hosts)];
      paths.add(start);
      redirects.push({ id, path, target, start, next: next === null ? null : plain(next) });
    }
  },
  finish({ paths, redirects }: Counting) {
    const chained = emptyFound();
    for (const { id, path, target, start, next } of redirects) {
      if (next === null || !(paths.has(next) || paths.has(plain(before("?", next))))) continue;
      countFound(chained, { id, title: path, note: next === start ? "loops" : `leads to ${target}` });
    }
    const starts = [...paths].filter((path) => /^\/(?:products|collections|pages)\//.test(path));
    return { all: redirects.length, chained, starts: starts.length > mostStarts ? null : starts };
  },
  example: { all: 12, chained: { count: 0, first: [] }, starts: ["/products/old-plate"] },
});

/** A target's path on this store; null when it leads elsewhere. */
function pathOf(target: string, hosts: readonly string[]): string | null {
  const absolute = /^https?:\/\/([^/?#]+)([/?#][^]*)?$/i.exec(target);
  if (!absolute) return target;
  const [, host = "", path = ""] = absolute;
  return hosts.includes(host.toLowerCase()) ? path || "/" : null;
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
