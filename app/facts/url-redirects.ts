import type { UrlRedirectsQuery } from "./admin.types";
import { ownHosts } from "./text/own-hosts";
import { tally } from "./fact";
import { TooLarge } from "./reading/too-large";
import { takingTurns } from "./reading/turns";
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
type Counting = { paths: Set<string>; starts: Set<string> | null; redirects: Redirect[] };

/** Twice as many as Shopify lets most stores have. */
const mostRedirects = 200_000;

/** Beyond this they would weigh more than all else that is kept of a store. */
const mostStarts = 2000;
/** Between two looks at the clock. */
const redirectsAtATime = 1_000;

export default tally({
  scopes: ["read_online_store_navigation"],
  query: `#graphql
    query UrlRedirects($after: String) {
      shop { myshopifyDomain primaryDomain { host } domains { host } }
      urlRedirectsCount { count }
      urlRedirects(first: 250, after: $after) {
        nodes { id path target }
        pageInfo { hasNextPage endCursor }
      }
    }`,
  maxPages: 8,
  size: ({ urlRedirectsCount }: UrlRedirectsQuery) => urlRedirectsCount?.count,
  page: ({ urlRedirects }: UrlRedirectsQuery) => urlRedirects.pageInfo,
  start: (): Counting => ({ paths: new Set(), starts: new Set(), redirects: [] }),
  add(counting: Counting, { shop, urlRedirects }: UrlRedirectsQuery) {
    const { paths, redirects } = counting;
    const hosts = ownHosts(shop);
    for (const { id, path, target } of urlRedirects.nodes) {
      if (redirects.length === mostRedirects)
        throw new TooLarge("Your store has more redirects than the app can follow.");
      const [start, next] = [plain(path), pathOf(target, hosts)];
      paths.add(start);
      noteStart(counting, start);
      redirects.push({ id, path, target, start, next: next === null ? null : plain(next) });
    }
  },
  async finish({ paths, starts, redirects }: Counting) {
    const chained = emptyFound();
    const giveWay = takingTurns();
    for (const [at, { id, path, target, start, next }] of redirects.entries()) {
      if (at % redirectsAtATime === 0) await giveWay();
      if (next === null || !(paths.has(next) || paths.has(plain(before("?", next))))) continue;
      countFound(chained, { id, title: path, note: next === start ? "loops" : `leads to ${target}` });
    }
    return { all: redirects.length, chained, starts: starts && [...starts] };
  },
  example: { all: 12, chained: { count: 0, first: [] }, starts: ["/products/old-plate"] },
});

function noteStart(counting: Counting, start: string): void {
  if (!/^\/(?:products|collections|pages)\//.test(start)) return;
  counting.starts?.add(start);
  if ((counting.starts?.size ?? 0) > mostStarts) counting.starts = null;
}

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
