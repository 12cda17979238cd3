import { readFileSync } from "node:fs";
import { parse } from "smol-toml";
import { expect, test } from "vitest";
import { facts } from "~/facts";

const toml = parse(readFileSync("shopify.app.toml", "utf8")) as {
  access_scopes: { scopes: string; optional_scopes: string[] };
};
const required = toml.access_scopes.scopes.split(",").filter(Boolean);
const optional = toml.access_scopes.optional_scopes;

test("the app asks for exactly the permissions its facts need, each once", () => {
  const needed = new Set([...facts.values()].flatMap((fact) => fact.scopes));
  expect([...required, ...optional].sort()).toEqual([...needed].sort());
});

test("the app asks for no permission to write", () => {
  expect([...required, ...optional].filter((scope) => !/^read_\w+$/.test(scope))).toEqual([]);
});
