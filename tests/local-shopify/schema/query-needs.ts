import { TypeInfo, parse, visit, visitWithTypeInfo } from "graphql";
import { nodeTypeName } from "./schema.ts";
import type { AdminSchema } from "./schema.ts";

export type QueryNeeds = {
  /** Any-of rows: at least one scope of every row must be granted. */
  scopes: string[][];
  /** Selected fields that hold protected customer data, as `Type.field`. */
  protectedFields: string[];
};

/** What a query needs before it is answered in full, by the schema and the overlay. */
export function queryNeeds(admin: AdminSchema, query: string): QueryNeeds {
  const rows = new Map<string, string[]>();
  const protectedFields = new Set<string>();
  const info = new TypeInfo(admin.schema);
  function need(anyOf: string[]): void {
    if (anyOf.length > 0) rows.set(anyOf.join(" "), anyOf);
  }
  visit(
    parse(query),
    visitWithTypeInfo(info, {
      Field(node) {
        const parent = info.getParentType();
        const type = info.getType();
        if (!parent || !type) return;
        need(admin.scopesOf(parent.name, node.name.value));
        need(admin.scopesOf(nodeTypeName(type)));
        if (admin.isProtected(parent.name, node.name.value))
          protectedFields.add(`${parent.name}.${node.name.value}`);
      },
      InlineFragment(node) {
        if (node.typeCondition) need(admin.scopesOf(node.typeCondition.name.value));
      },
    }),
  );
  return { scopes: [...rows.values()], protectedFields: [...protectedFields].sort() };
}
