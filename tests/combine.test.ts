import { parse } from "graphql";
import { expect, test } from "vitest";
import { combine, dataOf, estimateCost, shortfall } from "~/facts/reading/combine";

const list =
  "query L($after: String) { products(first: 250, after: $after) { nodes { id } pageInfo { hasNextPage } } }";
const sample =
  "query S { products(first: 3) { nodes { id media(first: 2) { nodes { id } pageInfo { hasNextPage } } } } }";

test("two facts that ask the same field do not meet in one request", () => {
  const { query, variables } = combine([
    { name: "products", query: list, variables: { after: "a" } },
    { name: "variants", query: list, variables: { after: "b" } },
  ]);
  expect(() => parse(query)).not.toThrow();
  expect(query).toContain("products__products: products(first: 250, after: $products__after)");
  expect(variables).toEqual({ products__after: "a", variants__after: "b" });
});

test("a reply is told apart again by fact", () => {
  const data = { products__products: 1, productsMore__products: 2, variants__x: 3 };
  expect(dataOf("products", data)).toEqual({ products: 1 });
});

test.each([
  ["{ shop { name } }", 1],
  ["{ publications(first: 10) { nodes { id } } }", 6],
  ["{ product(id: 1) { variants(first: 250) { nodes { inventoryItem { id } } } } }", 25],
  ["{ node(id: 1) { ... on Product { media(first: 2) { nodes { id } } } ... on Page { id } } }", 4],
])("%s is estimated at %i points", (query, points) => {
  expect(estimateCost(query)).toBe(points);
});

test("a connection that is missing or has more than is followed falls short", () => {
  const more = { nodes: [], pageInfo: { hasNextPage: true } };
  expect(shortfall(list, { products: null })).toBe("missing");
  expect(shortfall(list, { products: more })).toBeNull();
  expect(shortfall(sample, { products: { nodes: [{ id: 1, media: more }] } })).toBe("more");
  expect(shortfall(sample, { products: { nodes: [{ id: 1, media: null }] } })).toBe("missing");
  expect(shortfall(sample, { products: { nodes: [] } })).toBeNull();
});
