import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";

/** What a value may be, as the types of the facts say it. */
export type Kind =
  | { is: "number" | "string" | "boolean" | "unknown" }
  | { is: "one of"; values: (string | number)[] }
  | { is: "list"; of: Kind }
  | { is: "fixed list"; of: Kind[] }
  | { is: "record"; of: Kind }
  | { is: "object"; fields: Map<string, Kind>; optional: Set<string> }
  | { is: "either"; of: Kind[] }
  | { is: "or null"; of: Kind };

/** Menus hold menus: deeper than this a type is taken as it comes. */
const deepest = 12;

/** The kind of every fact's value by its name, from the source's own types. */
export function kindsOfFacts(): Map<string, Kind> {
  const folder = resolve("app/facts");
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const config = ts.getParsedCommandLineOfConfigFile("tsconfig.json", { noEmit: true, types: [] }, host);
  const files = readdirSync(folder).filter((file) => /^[a-z-]+\.ts$/.test(file));
  const program = ts.createProgram(
    files.map((file) => resolve(folder, file)),
    config?.options ?? {},
  );
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(resolve(folder, "fact.ts"));
  const exported = source && checker.getSymbolAtLocation(source);
  const facts = exported && checker.getExportsOfModule(exported).find(({ name }) => name === "Facts");
  if (!facts) throw new Error("There is no type of the facts.");
  const fields = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(facts));
  return new Map(fields.map((field) => [field.name, kindOf(checker.getTypeOfSymbol(field), checker, 0)]));
}

function kindOf(type: ts.Type, checker: ts.TypeChecker, depth: number): Kind {
  if (depth > deepest) return { is: "unknown" };
  const inside = (inner: ts.Type) => kindOf(inner, checker, depth + 1);
  if (type.isUnion()) return kindOfUnion(type, checker, depth);
  if (type.flags & ts.TypeFlags.BooleanLike) return { is: "boolean" };
  if (type.isStringLiteral() || type.isNumberLiteral()) return { is: "one of", values: [type.value] };
  if (type.flags & ts.TypeFlags.NumberLike) return { is: "number" };
  if (type.flags & ts.TypeFlags.StringLike) return { is: "string" };
  if (checker.isTupleType(type))
    return { is: "fixed list", of: checker.getTypeArguments(type as ts.TypeReference).map(inside) };
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    return item ? { is: "list", of: inside(item) } : { is: "unknown" };
  }
  const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  if (index) return { is: "record", of: inside(index) };
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return { is: "unknown" };
  const fields = checker.getPropertiesOfType(type);
  return {
    is: "object",
    fields: new Map(fields.map((field) => [field.name, inside(checker.getTypeOfSymbol(field))])),
    optional: new Set(fields.filter(({ flags }) => flags & ts.SymbolFlags.Optional).map(({ name }) => name)),
  };
}

function kindOfUnion(type: ts.UnionType, checker: ts.TypeChecker, depth: number): Kind {
  const empty = ts.TypeFlags.Null | ts.TypeFlags.Undefined;
  const parts = type.types.filter(({ flags }) => !(flags & empty));
  const orNull = type.types.some(({ flags }) => flags & ts.TypeFlags.Null);
  const literals = parts.filter((part) => part.isStringLiteral() || part.isNumberLiteral());
  const others = parts.filter((part) => !literals.includes(part as ts.StringLiteralType));
  const booleans = others.filter(({ flags }) => flags & ts.TypeFlags.BooleanLike);
  const kinds: Kind[] = [
    ...(literals.length > 0
      ? [{ is: "one of" as const, values: literals.map((part) => (part as ts.StringLiteralType).value) }]
      : []),
    ...(booleans.length > 0 ? [{ is: "boolean" as const }] : []),
    ...others.filter((part) => !booleans.includes(part)).map((part) => kindOf(part, checker, depth + 1)),
  ];
  const [only = { is: "unknown" } as const] = kinds;
  const kind: Kind = kinds.length > 1 ? { is: "either", of: kinds } : only;
  return orNull ? { is: "or null", of: kind } : kind;
}
