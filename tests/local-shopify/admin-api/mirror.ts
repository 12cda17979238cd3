import { isAbstractType } from "graphql";
import type { GraphQLFieldResolver, GraphQLSchema, GraphQLTypeResolver } from "graphql";
import type { StoreNode } from "../store.ts";
import { assertReadable, assertTypeReadable } from "./access.ts";
import { connectionOf, MAX_THEME_FILES } from "./connections.ts";
import type { AnswerContext } from "./context.ts";
import { countOf } from "./counts.ts";
import { fieldPlan } from "./field-plan.ts";
import type { FieldPlan } from "./field-plan.ts";
import { applyListArguments } from "./list-arguments.ts";
import { badRequest, notImplemented } from "./refusals.ts";
import { gidType, rootObject } from "./root-objects.ts";
import { nodesOf } from "./store-index.ts";
import { reader, valueOf } from "./values.ts";

type Args = Record<string, unknown>;
type Path = (string | number)[];

/** Answers any field of the schema from the object that mirrors it. */
export const resolveField: GraphQLFieldResolver<unknown, AnswerContext> = (
  source,
  args: Args,
  context,
  info,
) => {
  const { parentType, fieldName } = info;
  if (fieldName.startsWith("__")) return (source as StoreNode)[fieldName];
  const plan = fieldPlan(context.admin, parentType.name, fieldName);
  if (!plan) return undefined;
  assertReadable(plan, context);
  if (parentType.name === "Mutation") return context.mutate(fieldName, args);
  const node = source as StoreNode;
  if (plan.shape === "leaf") return leafOf(node, plan, args, context);
  if (plan.shape === "object") return objectOf(node, plan, args, context);
  const path = pathOf(info.path);
  if (plan.shape === "count") return countField(node, plan, args, path, context);
  const value = valueOf(node, plan, args, context);
  if (plan.shape === "list") return listOf(value, plan, args, path, context);
  return connection(value, plan, args, path, context);
};

/** The runtime type of an interface or union value: `__typename`, or the type in its id. */
export const resolveType: GraphQLTypeResolver<unknown, AnswerContext> = (
  value,
  context,
  info,
  abstractType,
) => {
  const name = typeNameOf(value as StoreNode, info.schema, abstractType.name);
  assertTypeReadable(name, info.fieldName, context);
  return name;
};

function typeNameOf(value: StoreNode, schema: GraphQLSchema, abstractName: string): string {
  const full = typeof value.__typename === "string" ? value.__typename : gidType(value.id);
  const abstract = schema.getType(abstractName);
  const possible = isAbstractType(abstract) ? schema.getPossibleTypes(abstract).map((type) => type.name) : [];
  if (full !== undefined && possible.includes(full)) return full;
  // An interface such as Node is met through an id whose type has another name, as in a file's several kinds.
  const only = possible.length === 1 ? possible[0] : undefined;
  if (only) return only;
  throw notImplemented(`a ${abstractName} without a __typename the schema knows (${String(full)})`);
}

function leafOf(node: StoreNode, plan: FieldPlan, args: Args, context: AnswerContext): unknown {
  const value = valueOf(node, plan, args, context);
  return value === undefined || value === null ? plan.missing : value;
}

function objectOf(node: StoreNode, plan: FieldPlan, args: Args, context: AnswerContext): unknown {
  if (plan.typeName === "QueryRoot") {
    const found = rootObject(plan, args, context);
    if (found !== undefined) return found;
  }
  const value = valueOf(node, plan, args, context);
  return value === undefined || value === null ? plan.missing : value;
}

function listOf(value: unknown, plan: FieldPlan, args: Args, path: Path, context: AnswerContext): unknown {
  if (plan.fieldName === "nodes" && Array.isArray(args.ids)) {
    if (args.ids.length > 250)
      throw badRequest(
        `The input array size of ${args.ids.length} is greater than the maximum allowed of 250.`,
      );
    return args.ids.map((id) => context.index.byId(String(id)) ?? null);
  }
  if (!Array.isArray(value)) return value ?? plan.missing;
  const { first, ...rest } = args;
  const list = applyListArguments(value, plan, rest, path, context, reader(context));
  return typeof first === "number" ? list.slice(0, first) : list;
}

function connection(
  value: unknown,
  plan: FieldPlan,
  args: Args,
  path: Path,
  context: AnswerContext,
): unknown {
  const held = Array.isArray(value) ? value : nodesOf((value as StoreNode | null | undefined)?.nodes);
  // Whose members these are has been told by the segment's own language already, which is no search.
  const { query, ...unsearched } = args;
  const searchable = plan.nodeType === "CustomerSegmentMember" ? unsearched : { ...unsearched, query };
  const nodes = applyListArguments(held, plan, searchable, path, context, reader(context));
  const outermost = path.length === 1;
  const window = context.bulkWindow && (outermost ? context.bulkWindow : { from: 0, size: nodes.length });
  const largest = plan.nodeType === "OnlineStoreThemeFile" ? MAX_THEME_FILES : undefined;
  const page = connectionOf(nodes, args, window, largest);
  // A store may hold what a connection says beside its nodes, such as the total of a list that it does not hold.
  return Array.isArray(value) || typeof value !== "object" || value === null
    ? page
    : { ...page, ...value, nodes: page.nodes };
}

function countField(
  node: StoreNode,
  plan: FieldPlan,
  args: Args,
  path: Path,
  context: AnswerContext,
): unknown {
  const value = valueOf(node, plan, args, context);
  const searched = typeof args.query === "string" && args.query.trim() !== "";
  if (typeof value === "number") return countOf(value, args.limit);
  if (typeof value === "object" && value !== null && !searched) {
    return countOf(Number((value as StoreNode).count ?? 0), args.limit);
  }
  const listField = countedList(plan, context);
  if (!listField) return plan.nullable ? countOf(0, args.limit) : plan.missing;
  const list = valueOf(node, listField, {}, context);
  if (value !== undefined && list === undefined) {
    throw notImplemented(`the search of ${plan.fieldName}: the store holds only a number`);
  }
  const { limit, ...rest } = args;
  const searchable = {
    ...listField,
    fieldName: plan.fieldName,
    searchFields: plan.searchFields,
    args: plan.args,
  };
  const counted = Array.isArray(list) ? list : nodesOf((list as StoreNode | undefined)?.nodes);
  return countOf(applyListArguments(counted, searchable, rest, path, context, reader(context)).length, limit);
}

/** `productsCount` counts `products`, `mediaCount` counts `media`. */
function countedList(plan: FieldPlan, context: AnswerContext): FieldPlan | undefined {
  const name = plan.fieldName.slice(0, -"Count".length);
  return fieldPlan(context.admin, plan.typeName, COUNTED[plan.fieldName] ?? name);
}

const COUNTED: Record<string, string> = { publishedProductsCount: "products", pendingOrdersCount: "orders" };

function pathOf(path: { key: string | number; prev: unknown }): Path {
  const keys: Path = [];
  for (let step: unknown = path; step; step = (step as { prev: unknown }).prev) {
    keys.unshift((step as { key: string | number }).key);
  }
  return keys;
}
