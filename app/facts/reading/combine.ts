import {
  Kind,
  parse,
  print,
  visit,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { FactName } from "../fact";

/** One fact's share of a request: its query, and the values its variables have this time. */
export type Part = { name: FactName; query: string; variables: Record<string, unknown> };

const separator = "__";
const operations = new Map<string, OperationDefinitionNode>();

/**
 * Puts several facts into one operation. Root fields are aliased `<fact>__<name>` and variables renamed
 * `<fact>__<name>`, so that no two facts meet and each reply and each error can be told to its fact.
 */
export function combine(parts: readonly Part[]): { query: string; variables: Record<string, unknown> } {
  const selections: SelectionNode[] = [];
  const definitions = [];
  const variables: Record<string, unknown> = {};
  for (const part of parts) {
    const renamed = visit(operationOf(part.query), {
      Variable: (node) => ({ ...node, name: { ...node.name, value: prefixed(part.name, node.name.value) } }),
    });
    definitions.push(...(renamed.variableDefinitions ?? []));
    for (const field of renamed.selectionSet.selections as readonly FieldNode[]) {
      const alias = prefixed(part.name, field.alias?.value ?? field.name.value);
      selections.push({ ...field, alias: { kind: Kind.NAME, value: alias } });
    }
    for (const [name, value] of Object.entries(part.variables)) variables[prefixed(part.name, name)] = value;
  }
  const operation: OperationDefinitionNode = {
    ...operationOf((parts[0] as Part).query),
    name: { kind: Kind.NAME, value: `Read${parts.map((part) => capital(part.name)).join("")}` },
    variableDefinitions: definitions,
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  return { query: print(operation), variables };
}

/** One fact's own data out of a combined reply, under its own names again. */
export function dataOf(name: FactName, data: Record<string, unknown>): Record<string, unknown> {
  const own = Object.entries(data).filter(([alias]) => factOf(alias) === name);
  return Object.fromEntries(
    own.map(([alias, value]) => [alias.slice(name.length + separator.length), value]),
  );
}

/** The fact that a root alias of a combined reply belongs to. */
export function factOf(alias: string): string {
  return alias.slice(0, alias.indexOf(separator));
}

/**
 * The requested cost of a query in points, by the community's formula (object 1, connection
 * 2 + child × floor(2·ln(max(2, first))), scalar 0); Shopify has not published its own.
 */
export function estimateCost(query: string): number {
  return costOf(operationOf(query).selectionSet);
}

/**
 * Where a reply falls short of its query: a connection that is missing, or one with a next page that the query
 * does not follow (through `$after`). Null when the reply is whole.
 */
export function shortfall(query: string, data: Record<string, unknown>): "missing" | "more" | null {
  return shortfallIn(operationOf(query).selectionSet, data);
}

function shortfallIn(set: SelectionSetNode, value: unknown): "missing" | "more" | null {
  if (Array.isArray(value)) return value.map((item) => shortfallIn(set, item)).find(Boolean) ?? null;
  if (value === null || typeof value !== "object") return null;
  const record = value as Record<string, unknown>;
  for (const selection of set.selections) {
    const found =
      selection.kind === Kind.FIELD
        ? fieldShortfall(selection, record)
        : selection.kind === Kind.INLINE_FRAGMENT
          ? shortfallIn(selection.selectionSet, pickPresent(selection.selectionSet, record))
          : null;
    if (found) return found;
  }
  return null;
}

function fieldShortfall(field: FieldNode, record: Record<string, unknown>): "missing" | "more" | null {
  const value = record[field.alias?.value ?? field.name.value];
  if (pageSize(field) !== null) {
    if (value === null || typeof value !== "object") return "missing";
    const { pageInfo } = value as { pageInfo?: { hasNextPage?: boolean } };
    if (pageInfo?.hasNextPage && !followsPages(field)) return "more";
  }
  return field.selectionSet ? shortfallIn(field.selectionSet, value) : null;
}

/** An inline fragment of another type leaves no trace in the object: only look at what is there. */
function pickPresent(set: SelectionSetNode, record: Record<string, unknown>): Record<string, unknown> | null {
  const fields = set.selections.filter((selection) => selection.kind === Kind.FIELD);
  return fields.some((field) => (field.alias?.value ?? field.name.value) in record) ? record : null;
}

function costOf(set: SelectionSetNode): number {
  let own = 0;
  let dearest = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) own += costOfField(selection);
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      dearest = Math.max(dearest, costOf(selection.selectionSet));
  }
  return own + dearest;
}

function costOfField(field: FieldNode): number {
  if (!field.selectionSet) return 0;
  const size = pageSize(field);
  if (size === null) return 1 + costOf(field.selectionSet);
  const nodes = field.selectionSet.selections.find(
    (selection) => selection.kind === Kind.FIELD && ["nodes", "edges"].includes(selection.name.value),
  ) as FieldNode | undefined;
  const child = nodes?.selectionSet ? 1 + costOf(nodes.selectionSet) : 1;
  return 2 + child * Math.floor(2 * Math.log(Math.max(2, size)));
}

/** How many nodes a connection is asked for; null for a field that is not asked for a number of them. */
export function pageSize(field: FieldNode): number | null {
  const first = field.arguments?.find(({ name }) => name.value === "first" || name.value === "last");
  if (!first) return null;
  return first.value.kind === Kind.INT ? Number(first.value.value) : 250;
}

/** Whether a connection is followed page by page, through `$after`. */
export function followsPages(field: FieldNode): boolean {
  return (
    field.arguments?.some(({ name, value }) => name.value === "after" && value.kind === Kind.VARIABLE) ??
    false
  );
}

/** The one operation of a fact's query, parsed once. */
export function operationOf(query: string): OperationDefinitionNode {
  const known = operations.get(query);
  if (known) return known;
  const definition = parse(query, { noLocation: true }).definitions[0];
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`Not one query operation: ${query}`);
  operations.set(query, definition);
  return definition;
}

const laterQueries = new Map<string, string>();

/** A tally's query for its second page and later ones: what stands beside the collection came with the first. */
export function laterPage(query: string): string {
  const known = laterQueries.get(query);
  if (known) return known;
  const operation = operationOf(query);
  const roots = operation.selectionSet.selections as readonly FieldNode[];
  const selections = roots.filter(followsPages);
  const later = print({ ...operation, selectionSet: { ...operation.selectionSet, selections } });
  laterQueries.set(query, later);
  return later;
}

function prefixed(name: string, own: string): string {
  return `${name}${separator}${own}`;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
