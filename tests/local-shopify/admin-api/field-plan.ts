import {
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { GraphQLField, GraphQLNamedType, GraphQLOutputType } from "graphql";
import { nodeTypeName } from "../schema/schema.ts";
import type { AdminSchema } from "../schema/schema.ts";

/** What the engine needs to know of one field, worked out once per API version. */
export type FieldPlan = {
  typeName: string;
  fieldName: string;
  shape: "leaf" | "object" | "list" | "connection" | "count";
  /** The type of the nodes, list items or the value itself. */
  nodeType: string;
  nullable: boolean;
  /** The value of a field that the store leaves out. */
  missing: unknown;
  /** One scope of every row must be granted. */
  scopeRows: string[][];
  protectedObject: boolean;
  protectedField: boolean;
  args: ReadonlyMap<string, unknown>;
  searchFields: Map<string, string> | undefined;
};

/** Objects that are protected customer data as a whole (level 1). */
const PROTECTED_OBJECTS = new Set([
  ...["Customer", "Order", "AbandonedCheckout", "Abandonment", "DraftOrder", "Refund", "Return", "GiftCard"],
  ...["CustomerSegmentMember", "Fulfillment", "FulfillmentOrder", "OrderTransaction", "TenderTransaction"],
]);

const plans = new WeakMap<AdminSchema, Map<string, Map<string, FieldPlan>>>();

/** The plan of a field that exists in the schema. */
export function fieldPlan(admin: AdminSchema, typeName: string, fieldName: string): FieldPlan | undefined {
  let types = plans.get(admin);
  if (!types) plans.set(admin, (types = new Map()));
  let fields = types.get(typeName);
  if (!fields) types.set(typeName, (fields = new Map()));
  let plan = fields.get(fieldName);
  if (!plan) {
    const type = admin.schema.getType(typeName);
    const field = type && "getFields" in type ? type.getFields()[fieldName] : undefined;
    if (!field || !("args" in field)) return undefined;
    plan = makePlan(admin, typeName, field);
    fields.set(fieldName, plan);
  }
  return plan;
}

function makePlan(admin: AdminSchema, typeName: string, field: GraphQLField<unknown, unknown>): FieldPlan {
  const shape = shapeOf(field.type);
  const nodeType = nodeTypeName(field.type);
  const isWrapper = typeName.endsWith("Connection") || typeName.endsWith("Edge");
  return {
    typeName,
    fieldName: field.name,
    shape,
    nodeType,
    nullable: !isNonNullType(field.type),
    missing: missingValue(field.type, shape),
    // The wrappers inside a connection are let through: the connection's own field has been judged already.
    scopeRows: isWrapper
      ? []
      : [admin.scopesOf(typeName, field.name), admin.scopesOf(nodeType)].filter((row) => row.length > 0),
    protectedObject: !isWrapper && PROTECTED_OBJECTS.has(nodeType),
    protectedField: admin.isProtected(typeName, field.name),
    args: new Map(field.args.map((arg) => [arg.name, arg.defaultValue])),
    searchFields: admin.searchFields(typeName, field.name, "query"),
  };
}

function shapeOf(type: GraphQLOutputType): FieldPlan["shape"] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return "list";
  const named = getNamedType(type);
  if (isLeafType(named)) return "leaf";
  if (named.name === "Count") return "count";
  if (named.name.endsWith("Connection") && isObjectType(named) && named.getFields().pageInfo)
    return "connection";
  return "object";
}

function missingValue(type: GraphQLOutputType, shape: FieldPlan["shape"]): unknown {
  if (shape === "connection") return [];
  if (!isNonNullType(type)) return null;
  if (shape === "list") return [];
  if (shape === "leaf") return emptyLeaf(getNamedType(type));
  return {};
}

function emptyLeaf(type: GraphQLNamedType): unknown {
  if (isEnumType(type)) return type.getValues()[0]?.value;
  switch (type.name) {
    case "Int":
    case "Float":
      return 0;
    case "Boolean":
      return false;
    case "JSON":
      return {};
    case "UnsignedInt64":
    case "BigInt":
      return "0";
    case "Decimal":
    case "Money":
      return "0.0";
    case "DateTime":
      return "1970-01-01T00:00:00Z";
    case "Date":
      return "1970-01-01";
    case "UtcOffset":
      return "+00:00";
    default:
      return "";
  }
}
