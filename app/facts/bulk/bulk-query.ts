import { Kind, print, visit, type FieldNode, type ValueNode } from "graphql";
import { followsPages, operationOf, pageSize } from "../reading/combine";

/** A bulk query made of a page query, and what turns its lines into pages again. */
export type BulkQuery = {
  query: string;
  /** The key of the collection that is read. */
  root: string;
  /** The connections in its nodes: how many nodes a page has of each, and whether it asks if there are more. */
  children: { key: string; mark: string; first: number; asksForMore: boolean }[];
};

/**
 * The bulk query that reads the same as all pages of a page query. A bulk query takes no variables and no
 * `first`, and gives the nodes of inner connections as lines of their own: each carries a mark, an alias of
 * `__typename`, that says which connection it comes from. Throws for a query of another form: only connections
 * directly in the nodes of the one collection can be put together again.
 */
export function bulkQueryOf(query: string, variables: Record<string, unknown>): BulkQuery {
  const roots = operationOf(query).selectionSet.selections as readonly FieldNode[];
  const found = roots.find(followsPages);
  if (!found) throw new Error(`No collection to read in bulk: ${query}`);
  const field = visit(found, {
    Variable: (node) => valueNode(variables[node.name.value]),
  });
  const node = nodesOf(field);
  const children: BulkQuery["children"] = [];
  const selections = (node?.selectionSet?.selections ?? []).map((selection) => {
    if (selection.kind !== Kind.FIELD || !nodesOf(selection)) {
      if (hasConnection(selection)) throw new Error(`A connection lies too deep for bulk: ${query}`);
      return selection;
    }
    const key = keyOf(selection);
    const child = { key, mark: `in_${key}`, first: pageSize(selection) ?? 250 };
    children.push({ ...child, asksForMore: selected(selection, "pageInfo") !== undefined });
    const inner = nodesOf(selection)?.selectionSet?.selections ?? [];
    if (inner.some(hasConnection)) throw new Error(`A connection lies too deep for bulk: ${query}`);
    return connection(selection, [
      { ...leaf("__typename"), alias: { kind: Kind.NAME, value: child.mark } },
      ...inner,
    ]);
  });
  // The id first: the lines are told apart by how they begin and end.
  const rest = selections.filter((selection) => selection.kind !== Kind.FIELD || keyOf(selection) !== "id");
  const whole = connection(field, [leaf("id"), ...rest]);
  return { query: `{ ${print(whole)} }`, root: keyOf(found), children };
}

function connection(field: FieldNode, selections: readonly unknown[]): FieldNode {
  const set = (inner: readonly unknown[]) => ({ kind: Kind.SELECTION_SET, selections: inner }) as never;
  const node = { ...leaf("node"), selectionSet: set(selections) };
  return {
    ...field,
    arguments: field.arguments?.filter(({ name }) => !["first", "after"].includes(name.value)),
    selectionSet: set([{ ...leaf("edges"), selectionSet: set([node]) }]),
  };
}

function leaf(name: string): FieldNode {
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } };
}

function keyOf(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

function selected(field: FieldNode, name: string): FieldNode | undefined {
  return field.selectionSet?.selections.find(
    (selection): selection is FieldNode => selection.kind === Kind.FIELD && selection.name.value === name,
  );
}

/** What a connection says of its nodes; undefined for what is no connection, be it a list with a `first`. */
function nodesOf(field: FieldNode): FieldNode | undefined {
  return selected(field, "nodes");
}

function hasConnection(selection: { kind: string }): boolean {
  let found = false;
  visit(selection as FieldNode, { Field: (field) => void (found ||= nodesOf(field) !== undefined) });
  return found;
}

function valueNode(value: unknown): ValueNode {
  if (typeof value === "string") return { kind: Kind.STRING, value };
  if (typeof value === "boolean") return { kind: Kind.BOOLEAN, value };
  if (Number.isInteger(value)) return { kind: Kind.INT, value: String(value) };
  if (Array.isArray(value)) return { kind: Kind.LIST, values: value.map(valueNode) };
  if (value === null || value === undefined) return { kind: Kind.NULL };
  throw new Error("A bulk query takes texts, whole numbers, yes or no, and lists of them as values.");
}
