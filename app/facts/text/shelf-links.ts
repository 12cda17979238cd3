const href = /<a\s[^<>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/giu;
/** A product or collection, with or without a language in front: /products/…, /de/collections/…, /en-ca/products/…. */
const shelf = /^\/(?:[a-z]{2,3}(?:-[a-z0-9]{2,4})?\/)?(?:products|collections)\/./i;

/** An article with more links is a list of them; understanding an address takes time. */
const mostLinks = 500;

/**
 * Whether an HTML text links to a product or collection: by a relative address, or on one of the store's hosts. Null
 * where none of the first 500 links does, and there are more.
 */
export function linksToShelf(html: string, hosts: readonly string[]): boolean | null {
  const own = hosts.map((host) => host.toLowerCase());
  let links = 0;
  for (const [, double, single, bare] of html.matchAll(href)) {
    if (++links > mostLinks) return null;
    const address = URL.parse(
      (double ?? single ?? bare ?? "").trim(),
      `https://${own[0] ?? "store.invalid"}/`,
    );
    if (address !== null && own.includes(address.host) && shelf.test(address.pathname)) return true;
  }
  return false;
}
