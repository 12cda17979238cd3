import { parse, validate } from "graphql";
import { expect, test } from "vitest";
import { facts } from "~/facts";
import { estimateCost } from "~/facts/reading/combine";
import { queryNeeds } from "./local-shopify/schema/query-needs.ts";
import { adminSchema, API_VERSIONS } from "./local-shopify/schema/schema.ts";

const all = [...facts];

test.each(API_VERSIONS)(
  "every fact's question is valid in %s and uses nothing deprecated but Shop.domains",
  (version) => {
    const { schema } = adminSchema(version);
    for (const [name, { query }] of all) {
      expect(
        validate(schema, parse(query)).map((error) => error.message),
        name,
      ).toEqual([]);
    }
  },
);

test.each(all)("%s selects no protected customer field", (_, { query }) => {
  expect(queryNeeds(adminSchema("2026-10"), query).protectedFields).toEqual([]);
});

test.each(all)("%s names the permissions its question needs, and no more", (_, { query, scopes }) => {
  const rows = queryNeeds(adminSchema("2026-10"), query).scopes;
  for (const anyOf of rows)
    expect(
      anyOf.some((scope) => scopes.includes(scope)),
      anyOf.join(" or "),
    ).toBe(true);
  for (const scope of scopes) expect(rows.flat(), `${scope} is needed by the schema`).toContain(scope);
});

test.each(all)("%s is one question without named fragments, cheap enough for one request", (_, { query }) => {
  const { definitions } = parse(query);
  expect(definitions.map((definition) => definition.kind)).toEqual(["OperationDefinition"]);
  expect(estimateCost(query)).toBeLessThanOrEqual(850);
});
