import { expect, test } from "vitest";
import { checkpoints } from "~/checkpoints";
import { facts } from "~/facts";
import type { FactName, Readings } from "~/facts/fact";
import { awaitingApproval } from "~/facts/reading/awaiting-approval";
import { composePermissions } from "~/screens/permissions/view";
import { scopeWords } from "~/screens/scope-words";

const asked = [...new Set([...facts.values()].flatMap((fact) => fact.scopes))]
  .filter((scope) => !awaitingApproval.includes(scope))
  .sort();
const known = { facts, checkpoints, titleOf: (skill: string) => skill, awaitingApproval };
const detail = {
  granted: ["read_themes"],
  required: ["read_themes", "read_products"],
  optional: ["read_orders"],
};

test("every permission the app asks for has words, and no words are left over", () => {
  expect(Object.keys(scopeWords).sort()).toEqual(asked);
});

test("withheld permissions come first, each with the questions that hang on it", () => {
  const { rows, free } = composePermissions(detail, {}, known);
  const granted = rows.map((row) => row.granted);
  expect(granted).toEqual([...granted].sort());
  expect(rows.filter((row) => row.granted).map(({ scope }) => scope)).toEqual(["read_themes"]);
  expect(rows.filter((row) => row.optional).map(({ scope }) => scope)).toEqual(["read_orders"]);
  const themes = rows
    .find(({ scope }) => scope === "read_themes")
    ?.questions.map(({ checkpoint }) => checkpoint);
  expect(themes).toContain("themes/backup-recent");
  expect(themes).not.toContain("products/skus-unique");
  expect(free).toBeGreaterThan(0);
});

test("a question hangs on the permissions of the facts its own facts are filled from", () => {
  const chain = new Map([
    ["themes", { scopes: ["read_themes"] }],
    ["liveTheme", { scopes: ["read_content"], from: ["themes"] }],
  ] as [FactName, { scopes: string[]; from?: FactName[] }][]);
  const question = {
    needs: ["liveTheme"] as FactName[],
    mayUse: [],
    skill: "logo",
    answer: () => null as never,
  };
  const { rows } = composePermissions(
    detail,
    {},
    {
      facts: chain,
      checkpoints: new Map([["themes/logo", question]]),
      titleOf: known.titleOf,
      awaitingApproval,
    },
  );
  const hanging = rows.filter(({ questions }) => questions.length > 0).map(({ scope }) => scope);
  expect(hanging.sort()).toEqual(["read_content", "read_themes"]);
});

test("a permission granted or taken back since the last reading asks for a new one", () => {
  const refused: Readings = {
    themes: { known: false, because: { kind: "scope", sentence: "Not granted.", scopes: ["read_themes"] } },
    shop: { known: false, because: { kind: "failed", sentence: "The reading failed." } },
  };
  const read = { products: { known: true, value: {} } } as unknown as Readings;
  const changed = (readings: Readings) =>
    composePermissions(detail, readings, known)
      .rows.filter((row) => row.changedSinceRead)
      .map(({ scope }) => scope);
  expect(changed({})).toEqual([]);
  expect(changed(refused)).toEqual(["read_themes"]);
  expect(changed(read)).toEqual(["read_products"]);
});

test("a write permission counts as leave to read, and is named", () => {
  const { rows, writes } = composePermissions({ ...detail, granted: ["write_products"] }, {}, known);
  expect(writes).toEqual(["write_products"]);
  expect(rows.find(({ scope }) => scope === "read_products")?.granted).toBe(true);
});

test("what Shopify has to approve is no permission to allow, and its questions hang on no other", () => {
  const found = composePermissions(detail, {}, known);
  expect(found.rows.map(({ scope }) => scope)).not.toContain("read_users");
  expect(found.awaitingApproval).toBeGreaterThan(0);
  const orders = found.rows.find(({ scope }) => scope === "read_orders");
  expect(orders?.questions.map(({ checkpoint }) => checkpoint)).not.toContain("payments/dispute-rate-low");
});
