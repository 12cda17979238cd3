import { expect, test } from "vitest";
import { list } from "~/checkpoints/words";
import { linksToShelf } from "~/facts/text/shelf-links";
import { ownHosts } from "~/facts/text/own-hosts";
import urlRedirects from "~/facts/url-redirects";

const shop = {
  myshopifyDomain: "kiln.myshopify.com",
  primaryDomain: { host: "kilnandtable.example" },
  domains: [{ host: "kilnandtable.example" }, { host: "www.Kiln-Shop.example" }],
};

test.each([
  ["https://kilnandtable.example/products/bowl", true],
  ["https://www.kilnandtable.example/products/bowl", true],
  ["https://kiln-shop.example/collections/bowls", true],
  ["//www.kiln-shop.example/de/products/bowl", true],
  ["https://kiln.myshopify.com/products/bowl", true],
  ["/products/bowl", true],
  ["https://blog.kilnandtable.example/products/bowl", false],
  ["https://notkilnandtable.example/products/bowl", false],
])("a link to %s leads to an own shelf: %s", (address, is) => {
  expect(linksToShelf(`<p><a href="${address}">See it</a></p>`, ownHosts(shop))).toBe(is);
});

test("a redirect to a second own domain is followed", async () => {
  const counting = urlRedirects.start("2026-11-24T09:00:00Z");
  const nodes = [
    { id: "1", path: "/a", target: "https://www.kilnandtable.example/b" },
    { id: "2", path: "/b", target: "https://kiln-shop.example/c" },
    { id: "3", path: "/c", target: "https://elsewhere.example/a" },
  ];
  const pageInfo = { hasNextPage: false, endCursor: null };
  urlRedirects.add(counting, { shop, urlRedirects: { nodes, pageInfo }, urlRedirectsCount: null } as never);
  expect((await urlRedirects.finish(counting)).chained.first.map(({ id }) => id)).toEqual(["1", "2"]);
});

test("a sentence names each thing once", () => {
  expect(list(["Judge.me", "Judge.me"])).toBe("Judge.me");
  expect(list(["Loox", "Judge.me", "Loox", "Klaviyo", "Loox"])).toBe("Loox, Judge.me, and Klaviyo");
  expect(list(["A", "B", "C", "D", "A"], 3)).toBe("A, B, C, and 1 more");
});
