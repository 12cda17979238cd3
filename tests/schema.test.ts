import { readFileSync } from "node:fs";
import { isObjectType, validateSchema } from "graphql";
import { expect, test } from "vitest";
import { queryNeeds } from "./local-shopify/schema/query-needs.ts";
import { API_VERSIONS, adminSchema, schemaFile } from "./local-shopify/schema/schema.ts";
import { scopesOverlay } from "./local-shopify/schema/scopes-overlay.ts";

test.each(API_VERSIONS)(
  "the stripped schema of %s is a valid schema that names its source and checksum",
  (version) => {
    expect(validateSchema(adminSchema(version).schema)).toEqual([]);
    const header = readFileSync(schemaFile(version), "utf8").slice(0, 600);
    expect(header).toContain("@shopify/dev-mcp@1.16.0");
    expect(header).toContain(`admin_${version}.json.gz`);
    expect(header).toMatch(/sha256 of the source: [0-9a-f]{64}\n/);
  },
);

test("exactly 81 fields of 2026-10 hold protected customer data", () => {
  const admin = adminSchema("2026-10");
  const marked = Object.values(admin.schema.getTypeMap()).flatMap((type) =>
    isObjectType(type)
      ? Object.keys(type.getFields()).filter((field) => admin.isProtected(type.name, field))
      : [],
  );
  expect(marked).toHaveLength(81);
  expect(admin.isProtected("Customer", "email")).toBe(true);
  expect(admin.isProtected("Shop", "email")).toBe(false);
});

test("scopes come from the schema, and from the overlay where the schema names none", () => {
  const admin = adminSchema();
  expect(admin.scopesOf("Product")).toEqual(["read_products"]);
  expect(admin.scopesOf("QueryRoot", "themes")).toEqual(["read_themes"]);
  expect(admin.scopesOf("Market")).toEqual(["read_markets"]);
  expect(admin.scopesOf("DeliveryProfile")).toEqual(["read_shipping"]);
  expect(admin.scopesOf("QueryRoot", "shop")).toEqual([]);
});

test("every overlay entry names a type or field that exists", () => {
  for (const version of API_VERSIONS) {
    for (const key of Object.keys(scopesOverlay)) {
      const [typeName = "", fieldName] = key.split(".");
      const type = adminSchema(version).schema.getType(typeName);
      expect(type, key).toBeDefined();
      if (fieldName) expect(type && "getFields" in type && type.getFields()[fieldName], key).toBeTruthy();
    }
  }
});

test("search arguments list the fields they know, with their kinds", () => {
  const products = adminSchema().searchFields("QueryRoot", "products", "query");
  expect(products?.get("inventory_total")).toBe("integer");
  expect(products?.has("inventory")).toBe(false);
  expect(adminSchema().searchFields("QueryRoot", "orders", "query")?.get("name")).toBe("string");
  expect(adminSchema().searchFields("QueryRoot", "themes", "names")).toBeUndefined();
});

test("a query's needs are the scopes and the protected fields it selects", () => {
  const needs = queryNeeds(
    adminSchema(),
    `{ products(first: 1) { nodes { title resourcePublicationsCount { count } } } orders(first: 1) { nodes { email } } }`,
  );
  expect(needs.scopes).toContainEqual(["read_products"]);
  expect(needs.scopes).toContainEqual(["read_publications"]);
  expect(needs.protectedFields).toEqual(["Order.email"]);
});
