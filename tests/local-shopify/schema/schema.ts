import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSchema, getNamedType, isObjectType } from "graphql";
import type { ConstDirectiveNode, GraphQLOutputType, GraphQLSchema } from "graphql";
import { scopesOverlay } from "./scopes-overlay.ts";

export const API_VERSIONS = ["2026-07", "2026-10"] as const;
export type ApiVersion = (typeof API_VERSIONS)[number];

/** One API version: the executable schema and what the stripped file says beside it. */
export type AdminSchema = {
  version: ApiVersion;
  schema: GraphQLSchema;
  /** Any-of scopes of a type or field; an empty list means that none is needed. */
  scopesOf: (typeName: string, fieldName?: string) => string[];
  /** Whether a field holds protected customer data of level 2. */
  isProtected: (typeName: string, fieldName: string) => boolean;
  /** The search fields a `query:` argument knows, by name; undefined when the argument lists none. */
  searchFields: (typeName: string, fieldName: string, argName: string) => Map<string, string> | undefined;
};

const loaded = new Map<ApiVersion, AdminSchema>();

/** Where the stripped SDL of a version lies, for tools that read it themselves. */
export function schemaFile(version: ApiVersion): string {
  return fileURLToPath(new URL(`./admin-${version}.graphql`, import.meta.url));
}

/** Loads and caches one API version (about 0.1 s the first time). */
export function adminSchema(version: ApiVersion = "2026-10"): AdminSchema {
  let admin = loaded.get(version);
  if (!admin) {
    admin = readSchema(version);
    loaded.set(version, admin);
  }
  return admin;
}

/** The type of the things a field gives: the node type of a connection, otherwise the named type itself. */
export function nodeTypeName(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named) || !named.name.endsWith("Connection")) return named.name;
  const { nodes, edges } = named.getFields();
  if (nodes) return getNamedType(nodes.type).name;
  const edge = edges && getNamedType(edges.type);
  const node = isObjectType(edge) ? edge.getFields().node : undefined;
  return node ? getNamedType(node.type).name : named.name;
}

function readSchema(version: ApiVersion): AdminSchema {
  const schema = buildSchema(readFileSync(schemaFile(version), "utf8"), {
    assumeValid: true,
    assumeValidSDL: true,
    noLocation: true,
  });
  function memberOf(typeName: string, fieldName?: string) {
    const type = schema.getType(typeName);
    if (fieldName === undefined) return type;
    return type && "getFields" in type ? type.getFields()[fieldName] : undefined;
  }
  return {
    version,
    schema,
    scopesOf(typeName, fieldName) {
      const key = fieldName === undefined ? typeName : `${typeName}.${fieldName}`;
      const own = directive(memberOf(typeName, fieldName), "access");
      return scopesOverlay[key]?.anyOf ?? (own ? listArgument(own) : []);
    },
    isProtected(typeName, fieldName) {
      return directive(memberOf(typeName, fieldName), "protected") !== undefined;
    },
    searchFields(typeName, fieldName, argName) {
      const field = memberOf(typeName, fieldName);
      const args = field && "args" in field ? field.args : [];
      const searchable = directive(
        args.find((arg) => arg.name === argName),
        "searchable",
      );
      return searchable && new Map(listArgument(searchable).map((entry) => split(entry)));
    },
  };
}

function directive(
  member: { astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null } | null | undefined,
  name: string,
): ConstDirectiveNode | undefined {
  return member?.astNode?.directives?.find((candidate) => candidate.name.value === name);
}

function listArgument(node: ConstDirectiveNode): string[] {
  const value = node.arguments?.[0]?.value;
  return value?.kind === "ListValue"
    ? value.values.map((item) => ("value" in item ? String(item.value) : ""))
    : [];
}

function split(entry: string): [string, string] {
  const colon = entry.lastIndexOf(":");
  return [entry.slice(0, colon), entry.slice(colon + 1)];
}
