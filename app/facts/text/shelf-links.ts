const href = /<a\s[^<>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/giu;
/** A product or collection, with or without a language in front: /products/…, /de/collections/…, /en-ca/products/…. */
const shelf = /^\/(?:[a-z]{2,3}(?:-[a-z0-9]{2,4})?\/)?(?:products|collections)\/./i;

/** Whether an HTML text links to a product or collection: by a relative address, or on one of the store's hosts. */
export function linksToShelf(html: string, hosts: readonly string[]): boolean {
  const own = hosts.map((host) => host.toLowerCase());
  return [...html.matchAll(href)].some(([, double, single, bare]) => {
    const address = URL.parse(
      (double ?? single ?? bare ?? "").trim(),
      `https://${own[0] ?? "store.invalid"}/`,
    );
    return address !== null && own.includes(address.host) && shelf.test(address.pathname);
  });
}
