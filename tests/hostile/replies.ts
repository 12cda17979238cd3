import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from "graphql";
import { operationOf, pageSize } from "~/facts/reading/combine";
import { adminSchema } from "../local-shopify/schema/schema.ts";

/** What a store is filled with: each member gives the next value of its kind. `field` is its name in the schema. */
export type Filling = {
  text: (field: string) => string;
  whole: () => number;
  amount: () => string;
  time: () => string;
  /** An id of a thing of this type, each time another one unless the filling wants to meet it again. */
  id: (type: string) => string;
  /** How many a list has that no `first` bounds, and whether a value that may be missing is. */
  listLength: () => number;
  isMissing: () => boolean;
  /** One of so many, from 0. */
  pick: (of: number) => number;
};

const { schema } = adminSchema("2026-10");

/**
 * Everything a query asks for, in the shape that the schema gives it, filled with whatever the filling says. A page
 * holds as many nodes as it is asked for, `nodes` at most, and is the last one.
 */
export function replyTo(query: string, filling: Filling, nodes = 250): Record<string, unknown> {
  return filled(operationOf(query).selectionSet, schema.getQueryType() as GraphQLObjectType);

  function filled(set: SelectionSetNode, type: GraphQLObjectType): Record<string, unknown> {
    const entries = fieldsFor(set, type).map((field) => [keyOf(field), valueOf(field, type)] as const);
    return Object.fromEntries(entries);
  }

  function valueOf(field: FieldNode, parent: GraphQLObjectType): unknown {
    const name = field.name.value;
    if (name === "__typename") return parent.name;
    const definition = parent.getFields()[name];
    if (!definition) throw new Error(`${parent.name} has no ${name}.`);
    const named = getNamedType(definition.type);
    if (named.name === "PageInfo") return { hasNextPage: false, hasPreviousPage: false, endCursor: null };
    const page = pageSize(field);
    const length = page === null ? null : Math.min(page, nodes);
    return made(definition.type, field, named.name.endsWith("Connection") ? parent : null, length);
  }

  /** `length` goes on to the nodes of a connection, which are the list that it bounds. */
  function made(
    type: GraphQLOutputType,
    field: FieldNode,
    connection: GraphQLObjectType | null,
    length: number | null,
  ): unknown {
    if (!isNonNullType(type) && !connection && filling.isMissing()) return null;
    const present = getNullableType(type);
    if (isListType(present))
      return Array.from({ length: length ?? filling.listLength() }, () =>
        made(present.ofType as GraphQLOutputType, field, null, null),
      );
    const named = getNamedType(present);
    if (isEnumType(named)) return named.getValues()[filling.pick(named.getValues().length)]?.value as unknown;
    if (!field.selectionSet) return scalar(named.name, field.name.value);
    const concrete = isAbstractType(named)
      ? (schema.getPossibleTypes(named)[filling.pick(schema.getPossibleTypes(named).length)] ?? null)
      : (named as GraphQLObjectType);
    if (!concrete) throw new Error(`${named.name} has no possible type.`);
    if (!connection) return filled(field.selectionSet, concrete);
    return Object.fromEntries(
      fieldsFor(field.selectionSet, concrete).map((inner) => {
        const own = concrete.getFields()[inner.name.value];
        const isList = own && isListType(getNullableType(own.type));
        return [keyOf(inner), isList ? made(own.type, inner, connection, length) : valueOf(inner, concrete)];
      }),
    );
  }

  function scalar(type: string, field: string): unknown {
    switch (type) {
      case "ID":
        return filling.id(field);
      case "Int":
      case "Float":
        return filling.whole();
      case "Boolean":
        return filling.pick(2) === 1;
      case "Decimal":
      case "Money":
      case "BigInt":
      case "UnsignedInt64":
        return filling.amount();
      case "Date":
      case "DateTime":
        return filling.time();
      default:
        return filling.text(field);
    }
  }
}

/** The fields of a selection that an object of this type has, those of its fragments included. */
function fieldsFor(set: SelectionSetNode, type: GraphQLObjectType): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
    const on = selection.typeCondition?.name.value;
    const applies =
      on === undefined || on === type.name || type.getInterfaces().some(({ name }) => name === on);
    return applies ? fieldsFor(selection.selectionSet, type) : [];
  });
}

function keyOf(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}
