import { readFileSync } from "node:fs";
import { parse } from "smol-toml";
import { expect, test } from "vitest";
import { facts } from "~/facts";
import { awaitingApproval } from "~/facts/reading/awaiting-approval";

const toml = parse(readFileSync("shopify.app.toml", "utf8")) as {
  access_scopes: { scopes: string; optional_scopes: string[] };
};
const required = toml.access_scopes.scopes.split(",").filter(Boolean);
const optional = toml.access_scopes.optional_scopes;

const needed = [...new Set([...facts.values()].flatMap((fact) => fact.scopes))];

test("the app asks for exactly the permissions its facts need, each once", () => {
  const asked = needed.filter((scope) => !awaitingApproval.includes(scope));
  expect([...required, ...optional].sort()).toEqual(asked.sort());
});

test("what Shopify has to approve first is needed by some fact, and not asked for", () => {
  expect(awaitingApproval.filter((scope) => !needed.includes(scope))).toEqual([]);
  expect(awaitingApproval.filter((scope) => [...required, ...optional].includes(scope))).toEqual([]);
});

test("the app asks for no permission to write", () => {
  expect([...required, ...optional].filter((scope) => !/^read_\w+$/.test(scope))).toEqual([]);
});
