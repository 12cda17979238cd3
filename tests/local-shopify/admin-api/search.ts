import type { StoreNode } from "../store.ts";
import type { AnswerContext, SearchReport } from "./context.ts";
import { fieldPlan } from "./field-plan.ts";
import type { FieldPlan } from "./field-plan.ts";
import { notImplemented } from "./refusals.ts";
import { describeSearch, parseSearch, searchedFields } from "./search-syntax.ts";
import type { Comparator, FieldTerm, SearchTerm } from "./search-syntax.ts";
import { searchValues } from "./search-fields.ts";
import type { ReadField } from "./search-fields.ts";

type Matcher = (node: StoreNode) => boolean;
type Fields = { known: Map<string, string>; typeName: string; context: AnswerContext; read: ReadField };

/**
 * Filters nodes by a `query:` argument. A field that Shopify does not know is ignored and reported, as Shopify does;
 * a field that Shopify knows and this store cannot answer is an error, so that no test passes on an ignored filter.
 */
export function search(
  nodes: readonly StoreNode[],
  query: string,
  plan: FieldPlan,
  path: (string | number)[],
  context: AnswerContext,
  read: ReadField,
): StoreNode[] {
  const known = context.searchesIgnored ? new Map<string, string>() : plan.searchFields;
  if (!known) throw notImplemented(`the search of ${plan.typeName}.${plan.fieldName}`);
  const term = parseSearch(query);
  const report: SearchReport = { path, query, parsed: describeSearch(term) };
  const unknown = searchedFields(term).filter((field) => !isKnown(known, field));
  if (unknown.length > 0) {
    report.warnings = unknown.map((field) => ({
      field,
      message: "Invalid search field for this query.",
      code: "invalid_field",
    }));
  }
  context.searches.push(report);
  const matches = matcher(term, { known, typeName: plan.nodeType, context, read });
  return matches ? nodes.filter(matches) : [...nodes];
}

/** `undefined` is a term that does not filter. */
function matcher(term: SearchTerm, fields: Fields): Matcher | undefined {
  if (term.kind === "text") return textMatcher(term.value);
  if (term.kind === "not") {
    const inner = matcher(term.term, fields);
    return inner && ((node) => !inner(node));
  }
  if (term.kind === "field") return fieldMatcher(term, fields);
  const inner = term.terms.map((part) => matcher(part, fields)).filter((part) => part !== undefined);
  if (inner.length === 0) return undefined;
  if (term.kind === "and") return (node) => inner.every((matches) => matches(node));
  return (node) => inner.some((matches) => matches(node));
}

function fieldMatcher(term: FieldTerm, fields: Fields): Matcher | undefined {
  const { field, comparator } = term;
  if (!isKnown(fields.known, field)) return undefined;
  if (field === "default") return textMatcher(term.value);
  if (field.endsWith("_not")) {
    const positive = fieldMatcher({ ...term, field: field.slice(0, -4) }, fields);
    return positive && ((node) => !positive(node));
  }
  const values = valuesOf(field, fields);
  const kind = fields.known.get(field) ?? "string";
  if (term.value === "*")
    return (node) => values(node).some((value) => value !== null && value !== undefined && value !== "");
  const wanted = term.quoted || kind !== "string" ? [term.value] : term.value.split(",");
  const tests = wanted.map((value) => valueTest(value, comparator, kind, fields.context.now));
  return (node) => values(node).some((value) => tests.some((test) => test(value)));
}

function valuesOf(field: string, fields: Fields): (node: StoreNode) => unknown[] {
  const { typeName, context, read } = fields;
  const metafield = /^metafields\.([^.]+)\.(.+)$/.exec(field);
  if (metafield) {
    const [, namespace, key] = metafield;
    return (node) =>
      (Array.isArray(node.metafields) ? (node.metafields as StoreNode[]) : [])
        .filter((entry) => entry.namespace === namespace && entry.key === key)
        .map((entry) => entry.value);
  }
  const mapped = searchValues(typeName, field);
  if (mapped) return (node) => mapped(node, read);
  const property = field.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
  const plan = fieldPlan(context.admin, typeName, property);
  if (plan?.shape !== "leaf") throw notImplemented(`the search field ${field} of ${typeName}`);
  return (node) => [read(typeName, node, property)];
}

function isKnown(known: Map<string, string>, field: string): boolean {
  if (known.has(field)) return true;
  return known.has("metafields.{namespace}.{key}") && /^metafields\.[^.]+\..+$/.test(field);
}

function valueTest(
  wanted: string,
  comparator: Comparator,
  kind: string,
  now: Date,
): (value: unknown) => boolean {
  if (kind === "time" || kind === "date") return timeTest(wanted, comparator, now);
  if (kind === "boolean") return (value) => String(value ?? false) === wanted.toLowerCase();
  const id = kind === "id" ? wanted.replace(/^gid:\/\/shopify\/\w+\//, "") : wanted;
  if (
    comparator !== "=" ||
    kind === "integer" ||
    kind === "float" ||
    kind === "bigdecimal" ||
    kind === "id"
  ) {
    return (value) => value !== null && value !== undefined && compare(Number(value), Number(id), comparator);
  }
  return (value) => wordsMatch(wanted, value);
}

function timeTest(wanted: string, comparator: Comparator, now: Date): (value: unknown) => boolean {
  const from = wanted === "now" ? now.getTime() : Date.parse(wanted);
  // A date without a time means the whole day.
  const to = /^\d{4}-\d\d-\d\d$/.test(wanted) ? from + 86_400_000 - 1 : from;
  return (value) => {
    const time = Date.parse(String(value ?? ""));
    if (Number.isNaN(time)) return false;
    if (comparator === "=") return time >= from && time <= to;
    return compare(time, comparator === ">" || comparator === "<=" ? to : from, comparator);
  };
}

function compare(value: number, wanted: number, comparator: Comparator): boolean {
  if (comparator === ">") return value > wanted;
  if (comparator === ">=") return value >= wanted;
  if (comparator === "<") return value < wanted;
  return comparator === "<=" ? value <= wanted : value === wanted;
}

/**
 * Every word that was typed stands in the text; a trailing * makes a word a prefix. Case does not matter, and what
 * a word itself is made of ("B-7-1") stands together.
 */
function wordsMatch(wanted: string, value: unknown): boolean {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return false;
  const text = String(value).toLowerCase();
  if (text === wanted.toLowerCase()) return true;
  const words = wordsOf(text);
  const typed = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return typed.length > 0 && typed.every((word) => standsIn(words, word));
}

function standsIn(words: string[], typed: string): boolean {
  const parts = wordsOf(typed.replace(/\*$/, ""));
  const isPrefix = typed.endsWith("*");
  return words.some((_word, at) =>
    parts.every((part, offset) => {
      const found = words[at + offset];
      return isPrefix && offset === parts.length - 1 ? found?.startsWith(part) : found === part;
    }),
  );
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}_]+/u).filter(Boolean);
}

const TEXT_PROPERTIES = [
  ...[
    "title",
    "name",
    "displayName",
    "handle",
    "sku",
    "vendor",
    "productType",
    "email",
    "path",
    "target",
    "key",
  ],
  ...["namespace", "alt", "query", "filename"],
];

function textMatcher(wanted: string): Matcher {
  const prefix = wanted.endsWith("*") ? wanted : `${wanted}*`;
  return (node) =>
    TEXT_PROPERTIES.some((property) => wordsMatch(prefix, node[property])) ||
    (Array.isArray(node.tags) && node.tags.some((tag) => wordsMatch(wanted, tag)));
}
