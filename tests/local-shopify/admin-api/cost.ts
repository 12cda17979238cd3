import { Kind, getNamedType, isAbstractType, isCompositeType, isInterfaceType, isObjectType } from "graphql";
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
  ValueNode,
} from "graphql";

/** No single operation may ask for more, on every plan. */
export const MAX_QUERY_COST = 1_000;
const MUTATION_COST = 10;
/** An actual cost is judged by the first nodes of a page; the nodes of one page rarely differ. */
const SAMPLED_NODES = 25;

type Costing = {
  schema: GraphQLSchema;
  fragments: Map<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
};

/**
 * Points an operation asks for before it runs, or, given its data, the points it used.
 *
 * Shopify does not publish the formula for connections; this is the community's, which reproduces the published
 * samples: scalar 0, object 1, interface or union its dearest branch, mutation 10, connection
 * 2 + child × floor(2·ln(max(2, first))).
 */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  data?: Record<string, unknown> | null,
): number {
  if (data === null) return 0;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const root = operation.operation === "mutation" ? schema.getMutationType() : schema.getQueryType();
  return root ? selectionCost(operation.selectionSet, root, { schema, fragments, variables }, data) : 0;
}

function selectionCost(
  selectionSet: SelectionSetNode,
  type: GraphQLNamedType,
  costing: Costing,
  data: Record<string, unknown> | undefined,
): number {
  let shared = 0;
  const branches = new Map<string, number>();
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) {
      shared += fieldCost(selection, type, costing, data);
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : costing.fragments.get(selection.name.value);
    if (!fragment) continue;
    const condition = fragment.typeCondition
      ? costing.schema.getType(fragment.typeCondition.name.value)
      : type;
    if (!condition) continue;
    const cost = selectionCost(fragment.selectionSet, condition, costing, data);
    const branch = isAbstractType(type) && isObjectType(condition) ? condition.name : "";
    if (branch === "") shared += cost;
    else branches.set(branch, (branches.get(branch) ?? 0) + cost);
  }
  return shared + Math.max(0, ...branches.values());
}

function fieldCost(
  field: FieldNode,
  parent: GraphQLNamedType,
  costing: Costing,
  data: Record<string, unknown> | undefined,
): number {
  const definition =
    isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
  if (!definition || !field.selectionSet) return 0;
  const type = getNamedType(definition.type);
  if (!isCompositeType(type)) return 0;
  const value = data?.[field.alias?.value ?? field.name.value];
  if (data && (value === null || value === undefined)) return 0;
  if (type.name.endsWith("Connection") && isObjectType(type))
    return connectionCost(field, type, costing, value);
  const inner = largest(value, (item) =>
    selectionCost(field.selectionSet as SelectionSetNode, type, costing, item),
  );
  if (Array.isArray(value) && value.length === 0) return 0;
  return (parent.name === "Mutation" ? MUTATION_COST : 1) + inner;
}

function connectionCost(field: FieldNode, type: GraphQLNamedType, costing: Costing, value: unknown): number {
  const connection = value as Record<string, unknown> | undefined;
  let child = 0;
  let size = connection
    ? 0
    : (numberArgument(field, "first", costing) ?? numberArgument(field, "last", costing) ?? 2);
  for (const selection of flatFields(field.selectionSet as SelectionSetNode, costing)) {
    const name = selection.name.value;
    if (name === "pageInfo" || !selection.selectionSet) continue;
    if (name !== "edges" && name !== "nodes") {
      child += fieldCost(selection, type, costing, connection);
      continue;
    }
    const items = connection?.[selection.alias?.value ?? name];
    if (Array.isArray(items)) size = Math.max(size, items.length);
    child +=
      name === "nodes"
        ? fieldCost(selection, type, costing, connection)
        : edgesCost(selection, type, costing, items);
  }
  return 2 + (connection && size === 0 ? 0 : child * Math.floor(2 * Math.log(Math.max(2, size))));
}

/** An edge is a wrapper: only its node counts. */
function edgesCost(field: FieldNode, type: GraphQLNamedType, costing: Costing, items: unknown): number {
  const definition = isObjectType(type) ? type.getFields().edges : undefined;
  const edge = definition && getNamedType(definition.type);
  if (!edge) return 0;
  return largest(items, (item) => selectionCost(field.selectionSet as SelectionSetNode, edge, costing, item));
}

function largest(value: unknown, costOf: (item: Record<string, unknown> | undefined) => number): number {
  if (!Array.isArray(value)) return costOf(value as Record<string, unknown> | undefined);
  let most = 0;
  for (const item of value.slice(0, SAMPLED_NODES)) {
    if (typeof item === "object" && item !== null)
      most = Math.max(most, costOf(item as Record<string, unknown>));
  }
  return most;
}

function* flatFields(selectionSet: SelectionSetNode, costing: Costing): Generator<FieldNode> {
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FIELD) yield selection;
    else {
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : costing.fragments.get(selection.name.value);
      if (fragment) yield* flatFields(fragment.selectionSet, costing);
    }
  }
}

function numberArgument(field: FieldNode, name: string, costing: Costing): number | undefined {
  const value: ValueNode | undefined = field.arguments?.find(
    (argument) => argument.name.value === name,
  )?.value;
  if (value?.kind === Kind.INT) return Number(value.value);
  if (value?.kind !== Kind.VARIABLE) return undefined;
  const given = costing.variables[value.name.value];
  return typeof given === "number" ? given : undefined;
}
