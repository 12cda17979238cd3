import { Kind, getNamedType, isInterfaceType, isObjectType } from "graphql";
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  SelectionSetNode,
} from "graphql";
import type { AdminSchema } from "../schema/schema.ts";

type Data = Record<string, unknown>;

/** What a bulk query's text says about its lines. */
export type BulkShape = {
  admin: AdminSchema;
  fragments: Map<string, FragmentDefinitionNode>;
  selectionSet: SelectionSetNode;
  connections: number;
  depth: number;
  rootConnections: string[];
};

const MAX_CONNECTIONS = 5;
const MAX_DEPTH = 2;

/** Reads the shape of a bulk query, or says why Shopify would refuse it. */
export function bulkShape(admin: AdminSchema, document: DocumentNode): BulkShape | { refused: string } {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation?.operation !== "query") return { refused: "Bulk queries must be query operations." };
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const shape: BulkShape = {
    admin,
    fragments,
    selectionSet: operation.selectionSet,
    connections: 0,
    depth: 0,
    rootConnections: [],
  };
  const root = admin.schema.getQueryType();
  if (root) measure(shape, operation.selectionSet, root, 0);
  for (const { field, type } of root ? fieldsOf(shape, operation.selectionSet, root) : []) {
    if (["node", "nodes"].includes(field.name.value)) {
      return { refused: "Bulk queries cannot contain top-level `node` or `nodes` fields." };
    }
    if (type && isConnection(type)) shape.rootConnections.push(responseKey(field));
  }
  if (shape.connections === 0) return { refused: "Bulk queries must contain at least one connection." };
  if (shape.connections > MAX_CONNECTIONS) {
    return { refused: `Bulk queries cannot contain more than ${MAX_CONNECTIONS} connections.` };
  }
  if (shape.depth > MAX_DEPTH + 1) {
    return {
      refused: `Bulk queries cannot contain connections with a nesting depth greater than ${MAX_DEPTH}.`,
    };
  }
  return shape;
}

/** The lines of one window of data. Grouped: each parent is followed by its children; otherwise parents come first. */
export function bulkLines(shape: BulkShape, data: Data, keys: string[], grouped: boolean): Data[] {
  const root = shape.admin.schema.getQueryType();
  if (!root) return [];
  const parents: Data[] = [];
  const children: Data[] = [];
  for (const { field, type } of fieldsOf(shape, shape.selectionSet, root)) {
    const key = responseKey(field);
    if (!keys.includes(key) || !type || !field.selectionSet) continue;
    const value = data[key] as Data | null;
    if (!value) continue;
    if (isConnection(type))
      emitNodes(shape, field.selectionSet, type, value, undefined, parents, grouped ? parents : children);
    else strip(shape, field.selectionSet, type, value, undefined, grouped ? parents : children);
  }
  return grouped ? parents : [...parents, ...children];
}

function emitNodes(
  shape: BulkShape,
  selectionSet: SelectionSetNode,
  connection: GraphQLNamedType,
  value: Data,
  parentId: unknown,
  out: Data[],
  below: Data[],
): void {
  for (const { field, type } of fieldsOf(shape, selectionSet, connection)) {
    const items = value[responseKey(field)];
    if (!Array.isArray(items) || !type || !field.selectionSet) continue;
    if (field.name.value === "edges") {
      for (const edge of items as Data[]) {
        for (const inner of fieldsOf(shape, field.selectionSet, type)) {
          if (inner.field.name.value !== "node" || !inner.field.selectionSet || !inner.type) continue;
          emit(
            shape,
            inner.field.selectionSet,
            inner.type,
            edge[responseKey(inner.field)] as Data,
            parentId,
            out,
            below,
          );
        }
      }
    } else if (field.name.value === "nodes") {
      for (const node of items as Data[]) emit(shape, field.selectionSet, type, node, parentId, out, below);
    }
  }
}

function emit(
  shape: BulkShape,
  selectionSet: SelectionSetNode,
  type: GraphQLNamedType,
  node: Data | null,
  parentId: unknown,
  out: Data[],
  below: Data[],
): void {
  if (!node) return;
  const line: Data = {};
  out.push(line);
  Object.assign(line, strip(shape, selectionSet, type, node, node.id, below));
  if (parentId !== undefined) line.__parentId = parentId;
}

/** The node without its connections, whose nodes become lines of their own. */
function strip(
  shape: BulkShape,
  selectionSet: SelectionSetNode,
  type: GraphQLNamedType,
  node: Data,
  parentId: unknown,
  below: Data[],
): Data {
  const rest: Data = { ...node };
  for (const { field, type: inner } of fieldsOf(shape, selectionSet, type)) {
    const key = responseKey(field);
    const value = rest[key];
    if (!inner || !field.selectionSet || typeof value !== "object" || value === null) continue;
    if (isConnection(inner)) {
      delete rest[key];
      emitNodes(shape, field.selectionSet, inner, value as Data, parentId, below, below);
    } else if (!Array.isArray(value))
      rest[key] = strip(shape, field.selectionSet, inner, value as Data, parentId, below);
  }
  return rest;
}

function measure(
  shape: BulkShape,
  selectionSet: SelectionSetNode,
  type: GraphQLNamedType,
  depth: number,
): void {
  for (const { field, type: inner } of fieldsOf(shape, selectionSet, type)) {
    if (!inner || !field.selectionSet) continue;
    const within = isConnection(inner) ? depth + 1 : depth;
    if (isConnection(inner)) shape.connections += 1;
    shape.depth = Math.max(shape.depth, within);
    measure(shape, field.selectionSet, inner, within);
  }
}

function* fieldsOf(
  shape: BulkShape,
  selectionSet: SelectionSetNode,
  type: GraphQLNamedType,
): Generator<{ field: FieldNode; type: GraphQLNamedType | undefined }> {
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
      const definition = fields[selection.name.value];
      yield { field: selection, type: definition && getNamedType(definition.type) };
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : shape.fragments.get(selection.name.value);
    if (!fragment) continue;
    const condition = fragment.typeCondition
      ? shape.admin.schema.getType(fragment.typeCondition.name.value)
      : type;
    if (condition) yield* fieldsOf(shape, fragment.selectionSet, condition);
  }
}

function isConnection(type: GraphQLNamedType): boolean {
  return type.name.endsWith("Connection");
}

function responseKey(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}
